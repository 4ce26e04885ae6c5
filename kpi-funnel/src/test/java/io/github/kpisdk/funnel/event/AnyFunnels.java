package io.github.kpisdk.funnel.event;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** Funnels of every kind, and short histories with many events of one moment. */
abstract class AnyFunnels {

    @Provide
    Arbitrary<Funnel> funnels() {
        return funnels(Arbitraries.of("a", "b", "c", "ab", "bc", "*"));
    }

    /** Times need not increase, so that every order can be asked for. */
    @Provide
    Arbitrary<Funnel> loose() {
        return loose(Arbitraries.of("a", "b", "c", "ab", "bc", "*"));
    }

    /** In order, of named events, with an exclusion or without. */
    @Provide
    Arbitrary<Funnel> ordered() {
        Arbitrary<Funnel> named =
                funnels(Arbitraries.of("a", "b", "c", "ab", "bc"))
                        .map(f -> f.inOrder(StepOrder.ORDERED));
        return Arbitraries.oneOf(named, named.map(f -> exclude(f)), optional());
    }

    /** In order, with steps c and d that may be left out. */
    @Provide
    Arbitrary<Funnel> optional() {
        Arbitrary<Integer> places = Arbitraries.integers().between(1, 4);
        return Combinators.combine(funnels(Arbitraries.of("a", "b", "ab")), places, places)
                .as((funnel, c, d) -> withOptional(funnel, c, d));
    }

    private static Funnel withOptional(Funnel funnel, int c, int d) {
        List<Step> steps = new ArrayList<>(funnel.steps());
        steps.add(Math.min(c, steps.size()), Step.named("may c", "c").optionally());
        steps.add(Math.min(d, steps.size()), Step.named("may d", "d").optionally());
        Funnel made = Funnel.of(steps).entering(funnel.reentry());
        made = funnel.window().map(made::within).orElse(made);
        return funnel.isStrictlyIncreasing() ? made.strictlyIncreasing() : made;
    }

    @Provide
    Arbitrary<Funnel> excluding() {
        return funnels().map(f -> exclude(f));
    }

    private static Funnel exclude(Funnel funnel) {
        int last = funnel.steps().size() - 1;
        return last == 0 ? funnel : funnel.excluding("x", "0", Integer.toString(last));
    }

    private static Arbitrary<Funnel> funnels(Arbitrary<String> kinds) {
        return Combinators.combine(loose(kinds), Arbitraries.of(true, false))
                .as(
                        (funnel, increasing) ->
                                increasing && funnel.order() != StepOrder.ANY
                                        ? funnel.strictlyIncreasing()
                                        : funnel);
    }

    private static Arbitrary<Funnel> loose(Arbitrary<String> kinds) {
        Arbitrary<Funnel> steps =
                kinds.list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(
                                list -> {
                                    List<Step> made = new ArrayList<>();
                                    list.forEach(k -> made.add(step(made.size() + "", k)));
                                    return Funnel.of(made);
                                });
        return Combinators.combine(
                        steps,
                        Arbitraries.of(StepOrder.class),
                        Arbitraries.of(Reentry.class),
                        Arbitraries.integers().between(0, 5))
                .as(
                        (funnel, order, reentry, window) -> {
                            Funnel made = funnel.inOrder(order).entering(reentry);
                            return window == 0 ? made : made.within(Events.seconds(window));
                        });
    }

    private static Step step(String name, String kind) {
        return kind.equals("*") ? Step.any(name) : Step.named(name, kind.split(""));
    }

    @Provide
    Arbitrary<List<Event>> history() {
        return events(Arbitraries.just("u"), 6);
    }

    @Provide
    Arbitrary<List<Event>> people() {
        return events(Arbitraries.of("u", "v", "w"), 15);
    }

    private static Arbitrary<List<Event>> events(Arbitrary<String> entities, int most) {
        return Combinators.combine(
                        entities,
                        Arbitraries.of("a", "b", "c", "d", "x"),
                        Arbitraries.integers().between(0, 5))
                .as((entity, name, second) -> Event.of("0", entity, name, Events.second(second)))
                .list()
                .ofMaxSize(most)
                .map(
                        list -> {
                            List<Event> made = new ArrayList<>();
                            for (Event e : list) {
                                made.add(Event.of("e" + made.size(), e.entity(), e.name(), e.at()));
                            }
                            return made;
                        });
    }
}
