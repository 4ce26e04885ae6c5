package io.github.kpisdk.funnel.event;

import static io.github.kpisdk.funnel.event.Events.counts;
import static io.github.kpisdk.funnel.event.Events.funnel;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortTest {
    private static final Funnel WEEK =
            funnel("ab").within(ClosedWindow.fromEntry(Duration.ofDays(7)));
    private static final Instant LATE = Instant.parse("2027-01-01T00:00:00Z");

    private static Event event(String id, String entity, String name, String at) {
        return Event.of(id, entity, name, Instant.parse(at));
    }

    @Test
    void the_zone_says_which_day_it_was() {
        List<Event> events = List.of(event("1", "u", "a", "2026-05-01T22:30:00Z"));

        assertThat(WEEK.cohorts(events, CohortPeriod.DAY, ZoneOffset.UTC, LATE))
                .extracting(FunnelCohort::start)
                .containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(WEEK.cohorts(events, CohortPeriod.DAY, ZoneId.of("Europe/Moscow"), LATE))
                .extracting(FunnelCohort::start)
                .containsExactly(LocalDate.of(2026, 5, 2));
    }

    @Test
    void who_enters_in_two_periods_is_in_both_and_in_one_if_the_first_entry_counts() {
        List<Event> events =
                List.of(
                        event("1", "u", "a", "2026-05-01T10:00:00Z"),
                        event("2", "u", "a", "2026-05-01T12:00:00Z"),
                        event("3", "u", "a", "2026-05-04T10:00:00Z"),
                        event("4", "u", "b", "2026-05-09T10:00:00Z"));

        List<FunnelCohort> both = WEEK.cohorts(events, CohortPeriod.DAY, ZoneOffset.UTC, LATE);
        List<FunnelCohort> first =
                WEEK.entering(Reentry.FIRST)
                        .cohorts(events, CohortPeriod.DAY, ZoneOffset.UTC, LATE);

        // Nine days after the first day's entries is too late, five after the other is not.
        assertThat(both)
                .extracting(c -> counts(c.result()))
                .containsExactly(List.of(1L, 0L), List.of(1L, 1L));
        assertThat(first).extracting(c -> counts(c.result())).containsExactly(List.of(1L, 0L));
    }

    @Test
    void too_early_is_not_failed() {
        List<Event> events =
                List.of(
                        event("1", "u", "a", "2026-05-01T00:00:00Z"),
                        event("2", "v", "a", "2026-05-02T00:00:00Z"),
                        event("3", "u", "b", "2026-05-03T00:00:00Z"));

        FunnelCohort early = month(events, "2026-05-07T00:00:00Z");
        FunnelCohort partial = month(events, "2026-05-08T00:00:00Z");
        FunnelCohort late = month(events, "2026-05-09T00:00:00Z");

        assertThat(early.maturity()).isEqualTo(Maturity.IMMATURE);
        assertThat(early.conversion()).isEqualTo(Undefined.because(Reason.IMMATURE, "a"));
        assertThat(partial.maturity()).isEqualTo(Maturity.PARTIAL);
        assertThat(partial.conversion()).isEqualTo(FunnelTest.known("1", "1"));
        assertThat(late.maturity()).isEqualTo(Maturity.MATURE);
        assertThat(late.conversion()).isEqualTo(FunnelTest.known("1", "2"));
        assertThat(late.end()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void without_a_window_it_is_always_too_early() {
        FunnelCohort cohort =
                funnel("ab")
                        .cohorts(
                                List.of(event("1", "u", "a", "2026-05-01T00:00:00Z")),
                                CohortPeriod.MONTH,
                                ZoneOffset.UTC,
                                LATE)
                        .get(0);

        assertThat(cohort.maturity()).isEqualTo(Maturity.IMMATURE);
    }

    @Test
    void in_any_order_the_one_path_is_dated_by_its_entry() {
        List<Event> events =
                List.of(
                        event("1", "u", "b", "2026-05-01T00:00:00Z"),
                        event("2", "u", "a", "2026-05-02T00:00:00Z"));

        assertThat(
                        WEEK.inOrder(StepOrder.ANY)
                                .cohorts(events, CohortPeriod.DAY, ZoneOffset.UTC, LATE))
                .singleElement()
                .extracting(FunnelCohort::start)
                .isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void periods_are_those_of_the_calendar() {
        LocalDate day = LocalDate.of(2026, 5, 20); // a Wednesday

        assertThat(CohortPeriod.DAY.endOf(day)).isEqualTo("2026-05-21");
        assertThat(CohortPeriod.WEEK.startOf(day)).isEqualTo("2026-05-18");
        assertThat(CohortPeriod.WEEK.endOf(day)).isEqualTo("2026-05-25");
        assertThat(CohortPeriod.QUARTER.startOf(day)).isEqualTo("2026-04-01");
        assertThat(CohortPeriod.QUARTER.endOf(day)).isEqualTo("2026-07-01");
        assertThat(CohortPeriod.YEAR.startOf(day)).isEqualTo("2026-01-01");
        assertThat(CohortPeriod.YEAR.endOf(day)).isEqualTo("2027-01-01");
    }

    private static FunnelCohort month(List<Event> events, String observedUntil) {
        return WEEK.cohorts(
                        events, CohortPeriod.MONTH, ZoneOffset.UTC, Instant.parse(observedUntil))
                .get(0);
    }
}
