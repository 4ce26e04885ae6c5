package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Which path counts, beside a search through all of them. */
class FunnelPathProperties extends AnyFunnels {

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

    private static Instant halfDay(Instant second) {
        return Instant.ofEpochSecond(second.getEpochSecond() * 43_200);
    }

    private static Instant last(List<Instant> times) {
        return times.get(times.size() - 1);
    }
}
