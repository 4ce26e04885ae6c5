package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks, years, years of the books, leap days, and instants that become days. */
class CalendarExamples {

    @ParameterizedTest
    @CsvSource({
        // 1 January 2026 is a Thursday
        "2026-W01, WEEK, 2025-12-29/2026-01-05",
        "2025-W01, WEEK, 2024-12-30/2025-01-06",
        "2020-W53, WEEK, 2020-12-28/2021-01-04",
        "2021-W01, WEEK, 2021-01-04/2021-01-11",
        "2026-W53, WEEK, 2026-12-28/2027-01-04",
        "2024-W09, WEEK, 2024-02-26/2024-03-04",
        "2026, YEAR, 2026-01-01/2027-01-01",
        "2024, YEAR, 2024-01-01/2025-01-01"
    })
    void a_week_or_year_has_a_name_and_is_written_back(String name, Grain grain, String range) {
        assertThat(Period.parse(name)).isEqualTo(new Period(grain, DateRange.parse(range)));
        assertThat(Period.parse(name)).hasToString(name);
        assertThat(Period.parse(name).isCut()).isFalse();
    }

    @Test
    void a_week_that_a_year_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2025-W53"))
                .withMessage("2025 has no week 53");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.week(2026, 0))
                .withMessage("2026 has no week 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Grain.WEEK, DateRange.parse("2026-01-04/2026-01-06")))
                .withMessage("2026-01-04/2026-01-06 is not inside one calendar week");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Grain.YEAR, DateRange.parse("2025-12-31/2026-01-02")))
                .withMessage("2025-12-31/2026-01-02 is not inside one calendar year");
    }

    @Test
    void a_span_is_cut_into_weeks_and_years() {
        assertThat(Grain.WEEK.split(DateRange.parse("2025-12-27/2026-01-13")))
                .hasToString("[2025-12-27/2025-12-29, 2026-W01, 2026-W02, 2026-01-12/2026-01-13]");
        assertThat(Grain.YEAR.split(DateRange.parse("2024-01-01/2026-02-01")))
                .hasToString("[2024, 2025, 2026-01-01/2026-02-01]");
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2025-12-29/2026-01-05, 2025-12-22/2025-12-29",
        // Monday to Wednesday with Monday to Wednesday
        "WEEK, 2026-01-05/2026-01-08, 2025-12-29/2026-01-01",
        "YEAR, 2025-01-01/2026-01-01, 2024-01-01/2025-01-01",
        // to 29 February with to 28 February
        "YEAR, 2024-01-01/2024-03-01, 2023-01-01/2023-03-01"
    })
    void the_period_before_is_like_for_like(Grain grain, String range, String before) {
        assertThat(new Period(grain, DateRange.parse(range)).previous().range())
                .isEqualTo(DateRange.parse(before));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-01/2026-04-01, 2025-03-01/2025-04-01",
        "MONTH, 2026-03-01/2026-03-15, 2025-03-01/2025-03-15",
        // a whole February with a whole February, 29 days or 28
        "MONTH, 2024-02-01/2024-03-01, 2023-02-01/2023-03-01",
        "MONTH, 2025-02-01/2025-03-01, 2024-02-01/2024-03-01",
        // the leap day with the 28th
        "MONTH, 2024-02-29/2024-03-01, 2023-02-28/2023-03-01",
        // the 28 days so far with 28 days
        "MONTH, 2024-02-01/2024-02-29, 2023-02-01/2023-03-01",
        "QUARTER, 2026-01-01/2026-02-16, 2025-01-01/2025-02-16",
        "YEAR, 2024-01-01/2024-03-01, 2023-01-01/2023-03-01",
        "TOTAL, 2024-02-01/2024-03-01, 2023-02-01/2023-03-01",
        "TOTAL, 2025-02-01/2025-03-01, 2024-02-01/2024-03-01",
        // 19 days with 19 days
        "TOTAL, 2025-02-10/2025-03-01, 2024-02-10/2024-02-29",
        // Monday with Monday
        "WEEK, 2026-03-02/2026-03-09, 2025-03-03/2025-03-10"
    })
    void the_year_before_is_like_for_like(Grain grain, String range, String before) {
        assertThat(new Period(grain, DateRange.parse(range)).yearBefore())
                .isEqualTo(new Period(grain, DateRange.parse(before)));
    }

    @Test
    void a_running_month_is_compared_as_far_as_it_is_over() {
        Period march = Period.month(2026, 3);
        Period half = march.until(LocalDate.parse("2026-03-15"));

        assertThat(half).hasToString("2026-03-01/2026-03-15");
        assertThat(half.previous()).hasToString("2026-02-01/2026-02-15");
        assertThat(half.yearBefore()).hasToString("2025-03-01/2025-03-15");
        // the last day is itself still running
        assertThat(march.until(LocalDate.parse("2026-03-31"))).hasToString("2026-03-01/2026-03-31");
        assertThat(march.until(LocalDate.parse("2026-04-01"))).isEqualTo(march);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> march.until(LocalDate.parse("2026-03-01")))
                .withMessage("Nothing of 2026-03 is over on 2026-03-01");
    }

    @Test
    void a_year_of_the_books_is_called_by_the_year_in_which_it_ends() {
        FiscalYear april = FiscalYear.startingIn(Month.APRIL);
        DateRange span = DateRange.parse("2026-01-15/2027-04-01");

        assertThat(april.split(Grain.YEAR, span).stream().map(april::name))
                .containsExactly("2026-01-15/2026-04-01", "FY2027");
        assertThat(april.split(Grain.QUARTER, span).stream().map(april::name))
                .containsExactly(
                        "2026-01-15/2026-04-01",
                        "FY2027-Q1",
                        "FY2027-Q2",
                        "FY2027-Q3",
                        "FY2027-Q4");
        assertThat(april.unitAround(Grain.QUARTER, LocalDate.parse("2027-02-28")))
                .hasToString("2027-01-01/2027-04-01");
        assertThat(april.split(Grain.QUARTER, span).get(1).previous())
                .isEqualTo(Period.total(DateRange.parse("2026-01-01/2026-04-01")));
    }

    @Test
    void a_year_of_the_books_may_be_that_of_the_calendar() {
        FiscalYear january = FiscalYear.startingIn(Month.JANUARY);
        Period year = Period.total(DateRange.parse("2026-01-01/2027-01-01"));

        assertThat(january.name(year)).isEqualTo("FY2026");
        assertThat(january.split(Grain.YEAR, year.range())).isEqualTo(List.of(year));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> january.split(Grain.MONTH, year.range()))
                .withMessage("A fiscal year has quarters, not MONTH");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T22:30:00Z, Europe/Moscow, 2026-02-01",
        "2026-01-31T22:30:00Z, UTC, 2026-01-31",
        "2026-01-31T22:30:00Z, America/New_York, 2026-01-31",
        "2026-02-01T04:59:59Z, America/New_York, 2026-01-31",
        "2026-02-01T05:00:00Z, America/New_York, 2026-02-01",
        // summer time: midnight is at 22:00, in winter at 23:00
        "2026-07-01T22:00:00Z, Europe/Berlin, 2026-07-02",
        "2026-01-01T22:00:00Z, Europe/Berlin, 2026-01-01",
        // the day of 23 hours, and its last minute
        "2026-03-29T21:59:00Z, Europe/Berlin, 2026-03-29",
        "2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30",
        "2024-02-29T21:00:00Z, +03:00, 2024-03-01"
    })
    void an_instant_falls_on_a_day_of_the_business(String instant, String zone, String day) {
        assertThat(BusinessZone.parse(zone).day(Instant.parse(instant))).isEqualTo(day);
        assertThat(BusinessZone.parse(zone)).hasToString(zone);
    }

    @Test
    void a_zone_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessZone.parse("Moscow"))
                .withMessage("There is no time zone \"Moscow\"");
    }
}
