package io.github.kpisdk.funnel.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is refused, and what has no answer. */
class StatsTest {
    private static final Proportion NOBODY = Proportion.of(0, 0);
    private static final Proportion NONE = Proportion.of(0, 9);
    private static final Proportion ALL = Proportion.of(9, 9);

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void a_rate_is_exact_and_undefined_of_nobody() {
        assertThat(Proportion.of(1, 3).rate())
                .isEqualTo(Known.of(BigDecimal.ONE, BigDecimal.valueOf(3)));
        assertThat(NONE.rate()).isEqualTo(Known.of(BigDecimal.ZERO, BigDecimal.valueOf(9)));
        assertThat(NOBODY.rate())
                .isEqualTo(Undefined.zeroDivisor("trials", Known.of(BigDecimal.ZERO)));
        assertThat(CountRatio.of(3, 2).value())
                .isEqualTo(Known.of(BigDecimal.valueOf(3), BigDecimal.valueOf(2)));
        assertThat(CountRatio.of(3, 0).value())
                .isEqualTo(Undefined.zeroDivisor("divisor", Known.of(BigDecimal.valueOf(3))));
        assertThat(Proportion.of(1, 3)).hasToString("1/3").isNotEqualTo(Proportion.of(2, 6));
        assertThat(CountRatio.of(3, 2)).hasToString("3 per 2");
    }

    @Test
    void counts_are_possible() {
        refused(() -> Proportion.of(-1, 3), "successes is negative: -1");
        refused(() -> Proportion.of(0, -3), "trials is negative: -3");
        refused(() -> Proportion.of(4, 3), "4 successes are more than 3 trials");
        refused(() -> CountRatio.of(-4, 3), "dividend is negative: -4");
        refused(() -> CountRatio.of(4, -3), "divisor is negative: -3");
        refused(() -> EventRate.of(-4, 3), "events is negative: -4");
        refused(() -> EventRate.of(4, 0), "Exposure is to be above 0, not 0.0");
    }

    @Test
    void levels_are_between_never_and_always() {
        refused(
                () -> ALL.interval(RateInterval.WILSON, 1),
                "Confidence is to be above 0 and below 1, not 1.0");
        refused(
                () -> NOBODY.interval(RateInterval.JEFFREYS, 0),
                "Confidence is to be above 0 and below 1, not 0.0");
        refused(
                () -> TwoProportions.of(NOBODY, ALL).newcombe(Double.NaN),
                "Confidence is to be above 0 and below 1, not NaN");
        refused(
                () -> TwoProportions.of(NOBODY, ALL).wald(95),
                "Confidence is to be above 0 and below 1, not 95.0");
        refused(() -> AlwaysValid.at(-0.1), "Alpha is to be above 0 and below 1, not -0.1");
        refused(
                () -> SampleSize.toTell(0.1, 0.2, 1),
                "Alpha is to be above 0 and below 1, not 1.0");
        refused(
                () -> Multiplicity.HOLM.adjust(List.of(0.5, 1.5)),
                "p is to be from 0 to 1, not 1.5");
        refused(
                () -> Multiplicity.HOLM.adjust(List.of(0.5, 1.0), 1),
                "2 p values need as many looks, not 1");
        refused(() -> new Interval(2, 1, 0.95), "Upper end 1.0 is below lower end 2.0");
    }

    @Test
    void sizes_are_possible() {
        SampleSize size = SampleSize.toTell(0.1, 0.2, 0.05);

        refused(
                () -> SampleSize.toTell(0.1, 0.1, 0.05),
                "Both rates are 0.1, there is no difference to be seen");
        refused(
                () -> SampleSize.toTell(-0.1, 0.1, 0.05),
                "Base rate is to be from 0 to 1, not -0.1");
        refused(() -> size.perArm(0.01), "Power 0.01 is below alpha 0.05");
        refused(() -> size.perArm(1), "Power is to be above 0 and below 1, not 1.0");
        refused(() -> size.power(0, 5), "Size of the base is to be above 0, not 0.0");
    }

    @Test
    void samples_are_possible() {
        Sample two = new Sample(2, 1, 4);

        refused(() -> new Sample(1, 1, 1), "A sample wants at least 2 values, not 1");
        refused(() -> new Sample(2, 1, -1), "Variance is negative: -1.0");
        refused(() -> Sample.ofSums(Double.NaN, 1, 2), "Sum is not a number: NaN");
        refused(() -> Sample.ofSums(1, 1, -2), "size is negative: -2");
        refused(
                () -> PairedSample.of(List.of(1.0), List.of()),
                "1 values during are not as many as 0 before");
        refused(
                () -> new PairedSample(two, two, 5),
                "Covariance 5.0 is beyond what the variances allow, 4.0");
        refused(() -> new Posterior(0, 1), "Alpha is to be at least 0.05, not 0.0");
    }

    @Test
    void comparisons_have_two_sides() {
        refused(
                () -> ChiSquaredTest.ofRates(List.of(ALL)),
                "A comparison wants at least 2 rates, got 1");
        refused(
                () -> ChiSquaredTest.ofShares(List.of(1L, 2L), List.of(1.0)),
                "A comparison wants at least 2 counts and as many weights, got 2 and 1");
        refused(
                () -> ChiSquaredTest.ofShares(List.of(1L, 2L), List.of(1.0, 0.0)),
                "weight is to be above 0, not 0.0");
    }

    @Test
    void nobody_cannot_be_compared() {
        TwoProportions rates = TwoProportions.of(NOBODY, ALL);

        assertThat(
                        List.of(
                                rates.difference(),
                                rates.interval(),
                                rates.wald(0.9),
                                rates.ratio(),
                                rates.katz(0.9),
                                rates.pooledTest(),
                                rates.unpooledTest(),
                                rates.pValue(),
                                rates.fisherExact(),
                                rates.smallestExpected(),
                                ChiSquaredTest.ofRates(List.of(NOBODY, ALL)),
                                ChiSquaredTest.ofShares(List.of(0L, 0L), List.of(1.0, 1.0))))
                .allMatch(figure -> figure.equals(Statistic.notComputable(Checks.NOBODY)));
    }

    @Test
    void nothing_that_varies_measures_no_chance() {
        TwoProportions same = TwoProportions.of(NONE, NONE);
        Sample flat = new Sample(5, 2, 0);

        assertThat(
                        List.of(
                                same.wald(0.9),
                                same.ratio(),
                                same.katz(0.9),
                                TwoProportions.of(ALL, ALL).katz(0.9),
                                same.pooledTest(),
                                TwoProportions.of(ALL, ALL).pValue(),
                                TwoProportions.of(NONE, ALL).unpooledTest(),
                                ChiSquaredTest.ofRates(List.of(ALL, ALL)),
                                Strata.of(List.of(same)).test(),
                                Strata.of(List.of()).test(),
                                Effect.absolute(flat, flat),
                                Effect.relative(flat, flat),
                                Effect.relative(new Sample(5, 2, 1), new Sample(5, 0, 0))))
                .allMatch(figure -> figure.equals(Statistic.notComputable(Checks.NO_VARIETY)));
        assertThat(same.interval().isComputed()).isTrue();
    }

    @Test
    void too_little_is_no_sample() {
        assertThat(
                        List.of(
                                Sample.of(List.of(1.0)),
                                Sample.of(Proportion.of(1, 1)),
                                Sample.ofSums(1, 1, 1),
                                PairedSample.of(List.of(1.0), List.of(1.0))))
                .allMatch(figure -> figure.equals(Statistic.notComputable(Checks.TOO_FEW)));
        assertThat(Effect.relative(new Sample(5, 0, 1), new Sample(5, 1, 1)))
                .isEqualTo(Statistic.notComputable(Checks.NO_BASE));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Sample.of(List.of(1.0)).orElseThrow())
                .withMessage("Not computable: fewer than two were measured");
    }
}
