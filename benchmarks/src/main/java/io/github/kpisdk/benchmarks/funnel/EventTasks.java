package io.github.kpisdk.benchmarks.funnel;

import io.github.kpisdk.benchmarks.data.Dice;
import io.github.kpisdk.funnel.event.ClosedWindow;
import io.github.kpisdk.funnel.event.Event;
import io.github.kpisdk.funnel.event.Funnel;
import io.github.kpisdk.funnel.event.Step;
import io.github.kpisdk.funnel.event.StepOrder;
import io.github.kpisdk.funnel.event.StepResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Funnels of four steps over five events of each entity, given in no order. */
public final class EventTasks {
    private static final List<String> NAMES = List.of("visit", "cart", "order", "pay", "other");
    private static final int EACH = 5;
    private static final int MONTH = 30 * 86_400;
    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");

    private EventTasks() {}

    /** Funnels in each order of steps over about so many events. */
    public static List<Task> of(int events) {
        List<EventsByHand.History> histories = new ArrayList<>();
        List<Event> all = new ArrayList<>();
        for (int entity = 0; entity < events / EACH; entity++) {
            EventsByHand.History history = history(entity);
            histories.add(history);
            for (int i = 0; i < EACH; i++) {
                all.add(
                        Event.of(
                                "event-" + all.size(),
                                "customer-" + entity,
                                NAMES.get(history.names()[i]),
                                START.plusSeconds(history.seconds()[i])));
            }
        }
        Collections.shuffle(all, new Random(1));
        EventsByHand byHand = new EventsByHand(histories);
        Funnel funnel =
                Funnel.of(NAMES.subList(0, EventsByHand.STEPS).stream().map(Step::of).toList())
                        .within(
                                ClosedWindow.fromEntry(
                                        Duration.ofSeconds(EventsByHand.WINDOW_SECONDS)));
        return List.of(
                task("funnel, in order", funnel, all, byHand.ordered()),
                task("funnel, strict", funnel.inOrder(StepOrder.STRICT), all, byHand.strict()),
                task("funnel, any order", funnel.inOrder(StepOrder.ANY), all, byHand.anyOrder()));
    }

    private static Task task(String name, Funnel funnel, List<Event> all, List<Long> expected) {
        return new Task(
                name,
                "event",
                all.size(),
                () ->
                        Task.check(
                                name,
                                funnel.over(all).steps().stream().map(StepResult::count).toList(),
                                expected));
    }

    private static EventsByHand.History history(int entity) {
        int[] names = new int[EACH];
        long[] seconds = new long[EACH];
        long second = Dice.below(MONTH, Dice.roll(0, entity));
        for (int i = 0; i < EACH; i++) {
            // The lower of two rolls: early steps come more often than late ones.
            long row = (long) entity * EACH + i;
            int one = Dice.below(NAMES.size(), Dice.roll(1, row));
            int other = Dice.below(NAMES.size(), Dice.roll(2, row));
            names[i] = Math.min(one, other);
            seconds[i] = second;
            second += 1 + Dice.below(2 * 86_400, Dice.roll(3, row));
        }
        return new EventsByHand.History(names, seconds);
    }
}
