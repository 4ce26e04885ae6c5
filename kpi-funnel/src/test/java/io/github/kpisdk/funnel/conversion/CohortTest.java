package io.github.kpisdk.funnel.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Four leads looked at until 31 January: a won on day 2, b looked at for 30 days, c for 4, d for 1.
 * On day 2 a, b and c are at risk, so that the close share is 0 before and 1/3 from then on.
 */
class CohortTest {
    private static final LocalDate END = LocalDate.of(2026, 1, 31);
    private static final CloseCurve CURVE =
            Leads.curve(
                    List.of(
                            FollowedLead.won("a", day(1), day(3), END),
                            FollowedLead.open("b", day(1), END),
                            FollowedLead.open("c", day(27), END),
                            FollowedLead.open("d", day(30), END)));

    @Test
    void old_leads_have_had_the_time() {
        Cohort cohort = CURVE.cohort(DateRange.ofClosed(day(1), day(7)), 10);
        assertThat(cohort.maturity()).contains(Maturity.MATURE);
        assertThat(cohort.maturityShare().orElseThrow()).isEqualTo(1);
        assertThat(cohort.rate()).isEqualTo(Known.of(BigDecimal.ONE, BigDecimal.valueOf(2)));
        assertThat(cohort).hasToString("2026-01-01/2026-01-08: 1 of 2 won within 10 days, MATURE");
    }

    @Test
    void young_leads_have_not_failed() {
        Cohort cohort = CURVE.cohort(DateRange.ofClosed(day(25), day(31)), 10);
        assertThat(cohort.maturity()).contains(Maturity.IMMATURE);
        // (1/3 + 0) / 2 of 1/3
        assertThat(cohort.maturityShare().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(cohort.wonWithin()).isZero();
        assertThat(cohort.rate()).isEqualTo(Undefined.because(Reason.IMMATURE, "close-rate"));
    }

    @Test
    void a_month_can_be_between() {
        Cohort cohort = CURVE.cohort(DateRange.ofClosed(day(1), END), 10);
        assertThat(cohort.maturity()).contains(Maturity.PARTIAL);
        // (1/3 + 1/3 + 1/3 + 0) / 4 of 1/3
        assertThat(cohort.maturityShare().orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(cohort.leads()).isEqualTo(4);
        assertThat(cohort.mature()).isEqualTo(2);
        assertThat(cohort.horizon()).isEqualTo(10);
        assertThat(cohort.came()).isEqualTo(DateRange.ofClosed(day(1), END));
        assertThat(cohort.rate().isKnown()).isFalse();
    }

    @Test
    void what_comes_after_the_horizon_adds_nothing() {
        // all were looked at for longer than the 8 days by which a third is won
        Cohort cohort =
                Leads.curve(Aml.NONMAINTAINED)
                        .cohort(DateRange.ofClosed(Leads.START, Leads.START), 8);
        assertThat(cohort.maturity()).contains(Maturity.MATURE);
        assertThat(cohort.maturityShare().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(cohort.rate())
                .isEqualTo(Known.of(BigDecimal.valueOf(4), BigDecimal.valueOf(12)));
    }

    @Test
    void a_span_that_begins_before_outcomes_were_recorded_has_no_rate() {
        Cohort cohort = CURVE.cohort(DateRange.ofClosed(LocalDate.of(2025, 12, 31), day(7)), 10);
        assertThat(cohort.rate()).isEqualTo(Undefined.because(Reason.BEFORE_DATA, "outcomes"));
    }

    @Test
    void without_leads_there_is_nothing_to_say() {
        Cohort cohort = CURVE.cohort(DateRange.ofClosed(day(10), day(11)), 10);
        assertThat(cohort.maturity()).isEmpty();
        assertThat(cohort.maturityShare()).isEmpty();
        assertThat(cohort.rate()).isEqualTo(Undefined.because(Reason.NO_DATA, "leads"));
        assertThatThrownBy(() -> CURVE.cohort(DateRange.ofClosed(day(1), day(1)), -1))
                .hasMessage("A horizon is 0 days or more, not -1");
    }

    @Test
    void without_a_share_at_the_horizon_there_is_no_part_of_it() {
        DateRange january = DateRange.ofClosed(day(1), END);
        assertThat(CURVE.cohort(january, 31).maturityShare()).isEmpty();
        assertThat(CURVE.cohort(january, 1).maturityShare()).isEmpty();
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, ofJanuary);
    }
}
