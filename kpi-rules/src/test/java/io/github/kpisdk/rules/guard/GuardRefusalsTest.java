package io.github.kpisdk.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guards do not take, and the least that they do. */
class GuardRefusalsTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, 0.999", "NaN, 1", "1, NaN", "Infinity, 1", "1, Infinity"})
    void a_revenue_has_a_size_and_deals(double revenue, double effective) {
        assertThatThrownBy(() -> new RevenueSpread(revenue, effective))
                .hasMessage(
                        "Revenue must be above 0 and the effective number of deals 1 or more, not"
                                + " %s and %s",
                        revenue, effective);
    }

    @Test
    void one_deal_is_enough_and_free_ones_do_not_count() {
        assertThat(new RevenueSpread(1, 1).effective()).isEqualTo(1);
        assertThat(RevenueSpread.effective(List.of(5.0, 0.0, 0.0))).isEqualTo(1);
        // (1 + 2 + 3)² ÷ (1 + 4 + 9) = 36 ÷ 14
        assertThat(RevenueSpread.effective(List.of(1.0, 2.0, 3.0))).isEqualTo(36.0 / 14);
        assertThatThrownBy(() -> RevenueSpread.effective(List.of(5.0, -0.1)))
                .hasMessage("An amount must not be below 0, not -0.1");
        assertThatThrownBy(() -> RevenueSpread.effective(List.of(0.0)))
                .hasMessage("There must be a deal of more than 0");
        assertThatThrownBy(() -> RevenueSpread.effective(List.of()))
                .hasMessage("There must be a deal of more than 0");
    }

    @Test
    void eight_values_have_no_limits() {
        Known ten = Known.of(BigDecimal.TEN);
        assertThatThrownBy(() -> NaturalLimits.of(Collections.nCopies(8, ten)))
                .hasMessage("Natural limits need at least 9 values, not 8");
        NaturalLimits limits = NaturalLimits.of(Collections.nCopies(9, ten));
        assertThat(limits.lower()).isEqualByComparingTo(ten);
        assertThat(limits.upper()).isEqualByComparingTo(ten);
        assertThat(limits.contains(ten)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 1", "NaN, 1", "Infinity, 1", "0, 0"})
    void usual_steps_have_a_size_and_a_number(double mean, int steps) {
        assertThatThrownBy(() -> new UsualSteps(mean, steps))
                .hasMessage(
                        "Usual steps need a size of 0 or more and a number of 1 or more, not %s and"
                                + " %d",
                        mean, steps);
    }

    @Test
    void a_trend_needs_a_value() {
        assertThatThrownBy(() -> Kendall.of(List.of())).hasMessage("A trend needs a value");
    }

    /**
     * P(X >= 10) of a mean of 4 is 0.008132242796933871 (scipy); with 0 all are at least so many.
     */
    @Test
    void more_events_than_expected_are_as_unlikely() {
        assertThat(new EventCount(10).pAgainst(4))
                .isCloseTo(2 * 0.008132242796933871, within(1e-9));
        assertThat(new EventCount(0).pAgainst(0.5)).isEqualTo(1);
        assertThatThrownBy(() -> new EventCount(-1))
                .hasMessage("Events must be from 0 to 2147483647, not -1");
        assertThatThrownBy(() -> new EventCount(2_147_483_648L))
                .hasMessage("Events must be from 0 to 2147483647, not 2147483648");
    }

    @Test
    void a_rate_needs_somebody_who_could() {
        assertThatThrownBy(() -> new ObservedRate(Proportion.of(0, 0)))
                .hasMessageStartingWith("A rate needs somebody who could, not ");
        assertThatThrownBy(() -> ObservedRate.of(Figures.NONE, Figure.SALES, Figure.LEADS))
                .hasMessageStartingWith("No rate of SALES by LEADS in ");
    }
}
