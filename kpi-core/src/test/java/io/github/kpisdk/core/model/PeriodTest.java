package io.github.kpisdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01, MONTH, 2026-01-01/2026-02-01",
        "2026-12, MONTH, 2026-12-01/2027-01-01",
        "2024-02, MONTH, 2024-02-01/2024-03-01",
        "2026-Q1, QUARTER, 2026-01-01/2026-04-01",
        "2026-Q4, QUARTER, 2026-10-01/2027-01-01",
        "2026-01-01/2026-03-15, TOTAL, 2026-01-01/2026-03-15",
        "2026-01-01/2026-02-01, TOTAL, 2026-01-01/2026-02-01"
    })
    void a_name_says_grain_and_days_and_is_written_back(String name, Grain grain, String range) {
        Period period = Period.parse(name);

        assertThat(period).isEqualTo(new Period(grain, DateRange.parse(range)));
        assertThat(period).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-W1", "x"})
    void a_name_of_no_period_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(name))
                .withMessage(
                        "A period is 2026-01, 2026-Q1, 2026-W01, 2026 or two dates with a slash"
                                + " between, not \""
                                + name
                                + "\"");
    }

    @Test
    void a_month_or_quarter_stays_inside_its_unit() {
        DateRange astride = DateRange.parse("2026-03-15/2026-04-15");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Grain.MONTH, astride))
                .withMessage("2026-03-15/2026-04-15 is not inside one calendar month");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(Grain.QUARTER, astride))
                .withMessage("2026-03-15/2026-04-15 is not inside one calendar quarter");
        assertThat(Period.total(astride).isCut()).isFalse();
    }

    @Test
    void a_cut_month_never_passes_for_a_month() {
        Period half = new Period(Grain.MONTH, DateRange.parse("2026-03-01/2026-03-15"));

        assertThat(half.isCut()).isTrue();
        assertThat(half).hasToString("2026-03-01/2026-03-15");
        assertThat(Period.month(2026, 3).isCut()).isFalse();
        assertThat(Period.quarter(2026, 1).isCut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-01/2026-04-01, 2026-02-01/2026-03-01",
        "MONTH, 2026-01-01/2026-02-01, 2025-12-01/2026-01-01",
        // the first 14 days with the first 14 days
        "MONTH, 2026-03-01/2026-03-15, 2026-02-01/2026-02-15",
        // 30 days of March with all of February
        "MONTH, 2026-03-01/2026-03-31, 2026-02-01/2026-03-01",
        // 28 days of February with 28 of January only if the month is cut
        "MONTH, 2024-02-01/2024-02-29, 2024-01-01/2024-01-29",
        "MONTH, 2026-02-01/2026-03-01, 2026-01-01/2026-02-01",
        // the end of a month with the end of the month before
        "MONTH, 2026-05-16/2026-06-01, 2026-04-16/2026-05-01",
        "QUARTER, 2026-01-01/2026-04-01, 2025-10-01/2026-01-01",
        "QUARTER, 2026-04-01/2026-05-16, 2026-01-01/2026-02-16",
        "TOTAL, 2026-03-01/2026-05-01, 2026-01-01/2026-03-01",
        "TOTAL, 2026-03-10/2026-03-20, 2026-02-28/2026-03-10",
        "TOTAL, 2026-03-01/2026-03-15, 2026-02-15/2026-03-01"
    })
    void the_period_before_is_like_for_like(Grain grain, String range, String before) {
        assertThat(new Period(grain, DateRange.parse(range)).previous())
                .isEqualTo(new Period(grain, DateRange.parse(before)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-01/2026-04-01, 2, 2026-01-01/2026-02-01",
        "MONTH, 2026-03-01/2026-04-01, 0, 2026-03-01/2026-04-01",
        "MONTH, 2026-03-01/2026-04-01, 120, 2016-03-01/2016-04-01",
        // from the day itself, not by way of 28 February
        "MONTH, 2026-03-30/2026-04-01, 2, 2026-01-30/2026-02-01",
        "MONTH, 2026-03-01/2026-03-31, 1, 2026-02-01/2026-03-01",
        "QUARTER, 2026-01-01/2026-04-01, 5, 2024-10-01/2025-01-01",
        "TOTAL, 2026-01-01/2026-04-01, 3, 2025-04-01/2025-07-01",
        "TOTAL, 2026-01-05/2026-01-12, 2, 2025-12-22/2025-12-29"
    })
    void some_periods_before_are_counted_from_the_period_itself(
            Grain grain, String range, int periods, String before) {
        assertThat(new Period(grain, DateRange.parse(range)).before(periods))
                .isEqualTo(new Period(grain, DateRange.parse(before)));
    }

    @Test
    void no_period_lies_a_negative_number_of_periods_before() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.month(2026, 1).before(-1))
                .withMessage("Periods before are from 0 up, not -1");
    }

    @Test
    void a_span_is_tiled_and_cut_at_both_ends() {
        DateRange span = DateRange.parse("2025-12-10/2026-02-05");

        assertThat(Grain.MONTH.split(span))
                .hasToString("[2025-12-10/2026-01-01, 2026-01, 2026-02-01/2026-02-05]");
        assertThat(Grain.QUARTER.split(span))
                .hasToString("[2025-12-10/2026-01-01, 2026-01-01/2026-02-05]");
        assertThat(Grain.TOTAL.split(span)).isEqualTo(List.of(Period.total(span)));
    }

    @Test
    void a_span_of_whole_units_is_not_cut() {
        assertThat(Grain.QUARTER.split(DateRange.parse("2026-01-01/2026-07-01")))
                .containsExactly(Period.quarter(2026, 1), Period.quarter(2026, 2));
        assertThat(Grain.MONTH.split(DateRange.parse("2026-01-01/2026-01-02")))
                .hasToString("[2026-01-01/2026-01-02]");
    }
}
