package io.github.kpisdk.funnel.stats;

import static io.github.kpisdk.funnel.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures at the ends: nothing varies, next to nothing differs, more than can be counted. */
class ExtremesTest {
    private static final long MOST = Long.MAX_VALUE;
    private static final long TRILLION = 1_000_000_000_000L;

    private static void refused(ThrowingCallable call, String message) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(call)
                .withMessage(message);
    }

    /** A third of 0.1 + 0.1 + 0.1 is not 0.1 in binary fractions. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 11, 1000})
    void equal_values_do_not_vary(int size) {
        List<Double> values = Collections.nCopies(size, 0.1);
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        Sample listed = Sample.of(values).orElseThrow();
        Sample summed = Sample.ofSums(sum, squares, size).orElseThrow();

        assertThat(listed).isEqualTo(new Sample(size, 0.1, 0));
        assertThat(summed.variance()).isZero();
        assertThat(Effect.absolute(listed, summed))
                .isEqualTo(Statistic.notComputable(Checks.NO_VARIETY));
    }

    /** Each is a third of what was before, so nothing is left when that is taken away. */
    @Test
    void what_was_all_so_before_leaves_nothing_to_vary() {
        PairedSample base =
                PairedSample.of(List.of(0.1, 0.2, 0.3), List.of(0.3, 0.6, 0.9)).orElseThrow();
        PairedSample variant =
                PairedSample.of(List.of(0.7, 0.2, 0.4), List.of(2.1, 0.6, 1.2)).orElseThrow();
        Cuped cuped = Cuped.adjust(base, variant);

        assertNear(cuped.theta(), 1.0 / 3);
        assertThat(cuped.base().variance()).isZero();
        assertThat(cuped.variant().variance()).isZero();
    }

    @Test
    void sums_belong_to_some_values() {
        refused(
                () -> Sample.ofSums(10, 1, 2),
                "Sum of squares 1.0 is below 50.0, the least that 2 values of sum 10.0 have");
        refused(
                () -> Sample.of(List.of(1.0, Double.NEGATIVE_INFINITY)),
                "Value is not a number: -Infinity");
        refused(() -> Sample.of(List.of(Double.NaN)), "Value is not a number: NaN");
    }

    @Test
    void more_than_can_be_counted_is_refused() {
        Proportion all = Proportion.of(MOST, MOST);

        refused(
                () -> TwoProportions.of(all, Proportion.of(0, 1)).pValue(),
                "9223372036854775807 and 1 trials are more than can be counted");
        refused(
                () -> ChiSquaredTest.ofShares(List.of(MOST, 2L), List.of(1.0, 1.0)),
                "9223372036854775807 and 2 counts are more than can be counted");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SampleSize.toTell(0.1, Math.nextUp(0.1), 0.05).perArm(0.8))
                .withMessageStartingWith("To tell 0.10000000000000002 from 0.1 takes more than");
    }

    /** 1 and 2 where 1.5 of each were expected: (0.5² + 0.5²)/1.5. */
    @Test
    void weights_may_be_of_any_size() {
        ChiSquaredTest test =
                ChiSquaredTest.ofShares(List.of(1L, 2L), List.of(1e308, 1e308)).orElseThrow();

        assertNear(test.statistic(), 1.0 / 3);
    }

    /** All but one of a trillion, and all of a million. */
    @Test
    void a_trillionth_is_a_difference() {
        TwoProportions rates =
                TwoProportions.of(
                        Proportion.of(TRILLION - 1, TRILLION), Proportion.of(1_000_000, 1_000_000));

        assertNear(rates.difference().orElseThrow(), 1e-12);
    }

    /** A sum of many unit waiting times: k ± z·√k + (z² − 1)/3, with k and k + 1, z = 1.959964. */
    @ParameterizedTest
    @ValueSource(longs = {900_000_000L, 1_100_000_000L, TRILLION})
    void garwood_of_many(long k) {
        Interval interval = EventRate.of(k, 1).interval(0.95);
        double z = 1.959963984540054;

        assertThat(interval.lower())
                .isCloseTo(k - z * Math.sqrt(k) + (z * z - 1) / 3, within(1e-3));
        assertThat(interval.upper())
                .isCloseTo(k + 1 + z * Math.sqrt(k + 1.0) + (z * z - 1) / 3, within(1e-3));
    }

    /**
     * Near 0 the rates are waiting times for one and for two events: whichever waits for one is the
     * longer if the other had two first, 1/4, and is longer then by one waiting time.
     */
    @Test
    void beliefs_of_the_rarest() {
        Posterior one = new Posterior(1, 1e12);
        Posterior two = new Posterior(2, 1e12);

        assertNear(one.probabilityAbove(two), 0.25);
        assertNear(one.expectedGainOver(two), 0.25e-12);
        assertNear(one.expectedLossAgainst(two), 1.25e-12);
        assertNear(one.mirrored().probabilityAbove(two.mirrored()), 0.75);
        assertNear(one.mirrored().expectedGainOver(two.mirrored()), 1.25e-12);
    }

    /** What is gained less what is lost is the difference of the means. */
    @Test
    void beliefs_after_trillions() {
        Posterior one = new Posterior(1e12, 1e13);
        Posterior other = new Posterior(1.000001e12, 1e13);
        double gap = one.expectedLossAgainst(other) - one.expectedGainOver(other);

        assertThat(gap).isCloseTo(1e-6 * 10 / 121, within(1e-12));
        assertThat(one.expectedGainOver(other)).isBetween(1.8e-8, 1.9e-8);
    }

    @Test
    void beliefs_that_do_not_overlap() {
        Posterior low = new Posterior(1e6, 9e6);
        Posterior high = new Posterior(9e6, 1e6);

        assertNear(high.expectedGainOver(low), 0.8);
        assertThat(low.expectedGainOver(high)).isZero();
        assertThat(low.probabilityAbove(high)).isZero();
        assertThat(high.probabilityAbove(low)).isOne();
        refused(() -> new Posterior(1, 0.049), "Beta is to be at least 0.05, not 0.049");
        refused(
                () -> new Posterior(Double.POSITIVE_INFINITY, 1),
                "Alpha is to be at least 0.05, not Infinity");
    }

    /**
     * The p values stay, the intervals are those of the other alpha: 1 − p leaves out just zero.
     */
    @Test
    void another_alpha_keeps_the_sequence() {
        AlwaysValid valid = new AlwaysValid(0.05, 700);
        Effect effect = new Effect(1, 0.28, 10, 900);
        AlwaysValid other = valid.withAlpha(valid.p(effect));

        assertNear(other.p(effect), valid.p(effect));
        assertThat(other.interval(effect).lower()).isCloseTo(0, within(1e-12));
        assertThat(other.alpha()).isEqualTo(valid.p(effect));
        refused(() -> valid.withAlpha(1), "Alpha is to be above 0 and below 1, not 1.0");
    }
}
