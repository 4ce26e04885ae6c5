package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of funnels, on short histories with many events of one moment. */
class FunnelProperties {

    @Property
    void as_far_as_brute_force(@ForAll("funnels") Funnel funnel, @ForAll("history") List<Event> h) {
        assertThat(level(funnel, h)).isEqualTo(BruteForce.level(funnel, h, at -> true));
    }

    @Property
    void the_path_is_one(@ForAll("funnels") Funnel funnel, @ForAll("history") List<Event> h) {
        for (FunnelPath path : funnel.over(h).paths()) {
            List<Instant> times = path.times().stream().flatMap(Optional::stream).toList();

            assertThat(times).isSorted().first().isEqualTo(path.entry().at());
            assertThat(path.times().subList(0, times.size())).allMatch(Optional::isPresent);
            funnel.window()
                    .ifPresent(w -> assertThat(w.contains(times.get(0), last(times))).isTrue());
        }
    }

    @Property
    void it_is_the_first_moment_and_the_newest_entry_that_counts(
            @ForAll("funnels") Funnel funnel, @ForAll("history") List<Event> h) {
        for (FunnelPath path : funnel.over(h).paths()) {
            List<Instant> times = path.times().stream().flatMap(Optional::stream).toList();
            List<Event> until = h.stream().filter(e -> !e.at().isAfter(last(times))).toList();
            List<Event> before = h.stream().filter(e -> e.at().isBefore(last(times))).toList();
            Instant entry = times.get(0);

            assertThat(BruteForce.level(funnel, until, at -> true)).isEqualTo(times.size());
            assertThat(BruteForce.level(funnel, before, at -> true)).isLessThan(times.size());
            if (funnel.reentry() == Reentry.LATEST) {
                assertThat(BruteForce.level(funnel, until, at -> at.isAfter(entry)))
                        .isLessThan(times.size());
            }
        }
    }

    @Property
    void counts_never_grow(@ForAll("funnels") Funnel funnel, @ForAll("people") List<Event> events) {
        assertThat(counts(funnel.over(events))).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property
    void what_is_stricter_gets_less_far(
            @ForAll("funnels") Funnel any, @ForAll("history") List<Event> h) {
        Funnel funnel = any.entering(Reentry.LATEST);

        assertThat(level(funnel.inOrder(StepOrder.STRICT), h))
                .isLessThanOrEqualTo(level(funnel.inOrder(StepOrder.ORDERED), h));
        assertThat(level(funnel.inOrder(StepOrder.ORDERED), h))
                .isLessThanOrEqualTo(level(funnel.inOrder(StepOrder.ANY), h));
    }

    @Property
    void more_time_never_gets_less_far(
            @ForAll("funnels") Funnel funnel,
            @ForAll("history") List<Event> h,
            @ForAll @IntRange(min = 1, max = 6) int window,
            @ForAll @IntRange(min = 0, max = 6) int more) {
        assertThat(level(funnel.within(Events.seconds(window)), h))
                .isLessThanOrEqualTo(level(funnel.within(Events.seconds(window + more)), h));
    }

    @Property
    void what_is_no_step_changes_nothing_in_order(
            @ForAll("named") Funnel funnel,
            @ForAll("history") List<Event> h,
            @ForAll @IntRange(min = 0, max = 5) int second) {
        Funnel ordered = funnel.inOrder(StepOrder.ORDERED);
        List<Event> more = new ArrayList<>(h);
        more.add(Event.of("other", "u", "z", Events.second(second)));

        assertThat(ordered.over(more).paths()).isEqualTo(ordered.over(h).paths());
    }

    @Property
    void a_shift_of_all_times_shifts_the_paths(
            @ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        Duration day = Duration.ofDays(1);
        List<Event> later =
                events.stream()
                        .map(e -> Event.of(e.id(), e.entity(), e.name(), e.at().plus(day)))
                        .toList();

        assertThat(funnel.over(later).paths())
                .extracting(
                        path -> path.times().stream().map(t -> t.map(at -> at.minus(day))).toList())
                .isEqualTo(funnel.over(events).paths().stream().map(FunnelPath::times).toList());
    }

    @Property
    void the_order_of_the_input_does_not_matter(
            @ForAll("excluding") Funnel funnel,
            @ForAll("people") List<Event> events,
            @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(funnel.over(shuffled).paths()).isEqualTo(funnel.over(events).paths());
    }

    @Property
    void an_event_given_again_changes_nothing(
            @ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        List<Event> twice = new ArrayList<>(events);
        twice.addAll(events);

        assertThat(funnel.over(twice).paths()).isEqualTo(funnel.over(events).paths());
    }

    @Property
    void parts_add_up(@ForAll("excluding") Funnel funnel, @ForAll("people") List<Event> events) {
        FunnelResult all = funnel.over(events);
        FunnelResult one = funnel.over(events.stream().filter(e -> isU(e)).toList());
        FunnelResult other = funnel.over(events.stream().filter(e -> !isU(e)).toList());

        assertThat(all.excluded()).isEqualTo(one.excluded() + other.excluded());
        for (int i = 0; i < all.steps().size(); i++) {
            assertThat(counts(all).get(i)).isEqualTo(counts(one).get(i) + counts(other).get(i));
        }
    }

    @Property
    void who_is_not_excluded_is_as_if_nothing_excluded(
            @ForAll("excluding") Funnel funnel, @ForAll("history") List<Event> h) {
        List<Event> clean = h.stream().filter(e -> !e.name().equals("x")).toList();
        Funnel ordered = funnel.inOrder(StepOrder.ORDERED);
        Assume.that(!funnel.exclusions().isEmpty());

        for (FunnelPath path : ordered.over(h).paths()) {
            if (path.excluded()) {
                assertThat(h)
                        .anyMatch(e -> e.name().equals("x") && e.at().isAfter(path.entry().at()));
            } else {
                assertThat(ordered.over(clean).paths()).containsExactly(path);
            }
        }
    }

    @Property
    void a_cohort_is_the_funnel_entered_in_its_period(
            @ForAll("funnels") Funnel any, @ForAll("history") List<Event> h) {
        Funnel funnel = any.entering(Reentry.LATEST);
        Assume.that(funnel.order() != StepOrder.ANY);
        // Seconds become hours twelve apart, so that six moments are three days.
        List<Event> events =
                h.stream()
                        .map(e -> Event.of(e.id(), e.entity(), e.name(), halfDay(e.at())))
                        .toList();
        Funnel longer =
                funnel.window()
                        .map(w -> funnel.within(new ClosedWindow(w.length().multipliedBy(43_200))))
                        .orElse(funnel);

        for (int day = 1; day <= 3; day++) {
            LocalDate start = LocalDate.of(1970, 1, day);
            long found =
                    longer
                            .cohorts(
                                    events,
                                    CohortPeriod.DAY,
                                    ZoneOffset.UTC,
                                    halfDay(Events.second(9)))
                            .stream()
                            .filter(cohort -> cohort.start().equals(start))
                            .mapToLong(
                                    cohort ->
                                            counts(cohort.result()).stream()
                                                    .filter(count -> count > 0)
                                                    .count())
                            .sum();

            assertThat(found)
                    .isEqualTo(
                            BruteForce.level(
                                    longer,
                                    events,
                                    at -> LocalDate.ofInstant(at, ZoneOffset.UTC).equals(start)));
        }
    }

    private static Instant halfDay(Instant second) {
        return Instant.ofEpochSecond(second.getEpochSecond() * 43_200);
    }

    private static boolean isU(Event event) {
        return event.entity().equals("u");
    }

    private static Instant last(List<Instant> times) {
        return times.get(times.size() - 1);
    }

    @Provide
    Arbitrary<Funnel> funnels() {
        return funnels(Arbitraries.of("a", "b", "c", "ab", "bc", "*"));
    }

    @Provide
    Arbitrary<Funnel> named() {
        return funnels(Arbitraries.of("a", "b", "c", "ab", "bc"));
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
