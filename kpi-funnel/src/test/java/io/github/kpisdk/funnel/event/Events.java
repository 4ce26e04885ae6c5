package io.github.kpisdk.funnel.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Short ways to write histories. */
final class Events {
    private Events() {}

    /** {@code "a1 b2"}: a at second 1 and b at second 2, ids by place. */
    static List<Event> of(String entity, String text) {
        List<Event> events = new ArrayList<>();
        for (String word : text.split(" ")) {
            events.add(
                    Event.of(
                            entity + "-" + events.size(),
                            entity,
                            word.substring(0, 1),
                            second(Long.parseLong(word.substring(1)))));
        }
        return events;
    }

    static Instant second(long second) {
        return Instant.ofEpochSecond(second);
    }

    static ClosedWindow seconds(long length) {
        return ClosedWindow.fromEntry(Duration.ofSeconds(length));
    }

    /** A funnel of steps named as their events, one letter each. */
    static Funnel funnel(String letters) {
        return Funnel.of(letters.chars().mapToObj(c -> Step.of(Character.toString(c))).toList());
    }

    /** How many entities took each step. */
    static List<Long> counts(FunnelResult result) {
        return result.steps().stream().map(StepResult::count).toList();
    }

    /** How many steps the only entity took. */
    static int level(Funnel funnel, List<Event> events) {
        return (int) counts(funnel.over(events)).stream().filter(count -> count > 0).count();
    }
}
