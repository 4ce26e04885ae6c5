package io.github.kpisdk.funnel.stats;

import static io.github.kpisdk.funnel.stats.Near.assertNear;
import static io.github.kpisdk.funnel.stats.RateInterval.AGRESTI_COULL;
import static io.github.kpisdk.funnel.stats.RateInterval.CLOPPER_PEARSON;
import static io.github.kpisdk.funnel.stats.RateInterval.JEFFREYS;
import static io.github.kpisdk.funnel.stats.RateInterval.WILSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures of the tests of statsmodels, and of the formulas in exact arithmetic. */
class RateIntervalExamples {

    @ParameterizedTest
    @CsvSource({
        "WILSON, 18, 20, 0.6989663547715128, 0.972133518786232",
        "WILSON, 4, 20, 0.0806576625797981, 0.4160174322518935",
        "WILSON, 190, 200, 0.910421851861224, 0.972617354399236",
        "WILSON, 0, 30, 0, 0.11351339317396876",
        "WILSON, 30, 30, 0.8864866068260312, 1",
        "WILSON, 400, 10000, 0.036332586850, 0.044020691651",
        "WILSON, 200, 400, 0.451234504170, 0.548765495830",
        "WILSON, 80, 200, 0.334605785668, 0.469163279607",
        "WILSON, 20, 80, 0.168062318575, 0.354846746192",
        "AGRESTI_COULL, 18, 20, 0.6867561125596077, 0.984343760998137",
        "CLOPPER_PEARSON, 18, 20, 0.6830172859809177, 0.9876514728297052",
        "CLOPPER_PEARSON, 51, 235, 0.1660633298083073, 0.2752683640289254",
        "JEFFREYS, 18, 20, 0.7161467426957477, 0.9786275119775252"
    })
    void published_intervals(
            RateInterval method, long successes, long trials, double lower, double upper) {
        Interval interval = Proportion.of(successes, trials).interval(method, 0.95).orElseThrow();

        assertThat(interval.lower()).isCloseTo(lower, within(2e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(2e-12));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @Test
    void wilson_with_six_digits() {
        Interval some = Proportion.of(20, 500).interval().orElseThrow();
        Interval none = Proportion.of(0, 120).interval().orElseThrow();

        assertThat(some.lower()).isCloseTo(0.026041, within(5e-7));
        assertThat(some.upper()).isCloseTo(0.060974, within(5e-7));
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(0.031019, within(5e-7));
    }

    /** None of n: (1 − upper)^n = 0.025. All of n: the same from the other end. */
    @Test
    void clopper_pearson_of_rare_things_keeps_its_digits() {
        double upper = -StrictMath.expm1(StrictMath.log(0.025) / 1_000_000);

        assertNear(
                Proportion.of(0, 1_000_000).interval(CLOPPER_PEARSON, 0.95).orElseThrow().upper(),
                upper);
        // At least one of n: (1 − lower)^n = 0.975.
        assertNear(
                Proportion.of(1, 1_000_000).interval(CLOPPER_PEARSON, 0.95).orElseThrow().lower(),
                -StrictMath.expm1(StrictMath.log(0.975) / 1_000_000));
        assertNear(
                Proportion.of(1, 1_000_000_000)
                        .interval(CLOPPER_PEARSON, 0.95)
                        .orElseThrow()
                        .lower(),
                -StrictMath.expm1(StrictMath.log(0.975) / 1_000_000_000));
    }

    @Test
    void none_and_all_end_at_zero_and_one() {
        for (RateInterval method : new RateInterval[] {WILSON, CLOPPER_PEARSON, JEFFREYS}) {
            assertThat(Proportion.of(0, 7).interval(method, 0.9).orElseThrow().lower()).isZero();
            assertThat(Proportion.of(7, 7).interval(method, 0.9).orElseThrow().upper()).isOne();
        }
        assertThat(Proportion.of(0, 7).interval(AGRESTI_COULL, 0.9).orElseThrow().lower()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_of_nobody_has_no_interval(RateInterval method) {
        assertThat(Proportion.of(0, 0).interval(method, 0.95))
                .isEqualTo(Statistic.notComputable(Checks.NOBODY));
    }
}
