package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.CustomerKpis.REFUND_RATE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth over bases of all sorts. */
class GrowthExamples {

    @Test
    void a_fall_from_120_to_90_is_a_quarter_less() {
        Growth growth = growth(CHANNEL_PROFIT, "90", "120");

        assertThat(growth.change()).hasToString("-30");
        assertThat(growth.changeUnit()).isEqualTo("money");
        assertThat(growth.rate().orElseThrow()).hasToString("-0.25");
        assertThat(growth.whyNoRate()).isEmpty();
        assertThat(growth).hasToString("-30 money, rate -0.25");
    }

    @ParameterizedTest
    @CsvSource({"30, -50, 80", "30, 0, 30", "-60, -50, -10"})
    void over_a_base_that_is_not_above_zero_there_is_only_the_difference(
            String now, String before, String change) {
        Growth growth = growth(CHANNEL_PROFIT, now, before);

        assertThat(growth.change()).hasToString(change);
        assertThat(growth.rate()).isEmpty();
        assertThat(growth.whyNoRate().orElseThrow().en())
                .isEqualTo(
                        "The earlier figure is not above zero, so only the difference is given.");
        assertThat(growth).hasToString(change + " money");
    }

    @Test
    void percentages_differ_in_points() {
        Growth growth = growth(REFUND_RATE, "0.04", "0.032");

        assertThat(growth.change()).hasToString("0.8");
        assertThat(growth.changeUnit()).isEqualTo("pp");
        assertThat(growth.rate()).isEmpty();
        assertThat(growth.whyNoRate().orElseThrow().ru())
                .isEqualTo("Доли сравнивают в процентных пунктах.");
    }

    @Test
    void a_multiple_grows_by_a_rate() {
        assertThat(growth(ROAS, "3", "2").rate().orElseThrow()).hasToString("0.5");
    }

    @Test
    void what_is_not_known_did_not_grow() {
        Growth growth =
                Growth.of(
                        CHANNEL_PROFIT,
                        known("1"),
                        Undefined.because(Reason.BEFORE_DATA, "2026-01"));

        assertThat(growth.change()).hasToString("BEFORE_DATA:2026-01");
        assertThat(growth.rate()).isEmpty();
        assertThat(growth.whyNoRate().orElseThrow().en()).isEqualTo("the data begin after 2026-01");
    }

    @ParameterizedTest
    @CsvSource({
        // 1.1 × 1.1 = 1.21
        "100, 121, 2, 0.1",
        "100, 100, 12, 0",
        "100, 50, 1, -0.5",
        "8, 1, 3, -0.5",
        "1, 1024, 10, 1",
        // the root of 2, less 1
        "1, 2, 2, 0.4142135623730950488016887242096981",
        // 2^(1/12) − 1, a semitone
        "1, 2, 12, 0.05946309435929526456182529494634170",
        "-3, 3, 2, NON_POSITIVE_BASE:first",
        "3, 0, 2, NON_POSITIVE_BASE:last"
    })
    void one_rate_repeated_leads_from_the_first_to_the_last(
            String first, String last, int periods, String rate) {
        Outcome expected = rate.startsWith("N") ? null : known(rate);
        Outcome found = CompoundGrowth.rate(known(first), known(last), periods);

        assertThat(found).hasToString(expected == null ? rate : expected.toString());
    }

    @Test
    void fractions_with_negative_parts_have_roots_too() {
        Known two = Known.of(new BigDecimal("-4"), new BigDecimal("-2"));

        assertThat(CompoundGrowth.rate(two, known("8"), 2)).hasToString("1");
    }

    @Test
    void what_is_not_known_has_no_rate() {
        Outcome none = Undefined.because(Reason.NO_DATA, "leads");

        assertThat(CompoundGrowth.rate(none, known("1"), 1)).isEqualTo(none);
        assertThat(CompoundGrowth.rate(known("1"), none, 1)).isEqualTo(none);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompoundGrowth.rate(none, none, 0))
                .withMessage("Periods must be 1 to 366, not 0");
    }

    private static Growth growth(Kpi kpi, String now, String before) {
        return Growth.of(kpi, known(now), known(before));
    }

    private static Known known(String value) {
        return Known.of(new BigDecimal(value));
    }
}
