package io.github.kpisdk.funnel.stats;

import static io.github.kpisdk.funnel.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of the tests of GrowthBook, to their five digits, and some by hand. */
class MeansExamples {
    private static final Offset<Double> FIVE = within(5.1e-6);
    private static final Sample BASE = Sample.ofSums(1396.87, 52377.9767, 3407).orElseThrow();
    private static final Sample VARIANT = Sample.ofSums(2422.7, 134698.29, 3461).orElseThrow();

    @Test
    void means_by_their_base() {
        Effect effect = Effect.relative(BASE, VARIANT).orElseThrow();

        assertThat(effect.estimate()).isCloseTo(0.70732, FIVE);
        assertThat(effect.standardError()).isCloseTo(0.37879, FIVE);
        assertThat(effect.p()).isCloseTo(0.06191, FIVE);
        assertThat(effect.interval(0.95).lower()).isCloseTo(-0.03526, FIVE);
        assertThat(effect.interval(0.95).upper()).isCloseTo(1.44989, FIVE);
    }

    @Test
    void means_as_they_are() {
        Effect effect = Effect.absolute(BASE, VARIANT).orElseThrow();

        assertThat(effect.estimate()).isCloseTo(0.29, FIVE);
        assertThat(effect.standardError()).isCloseTo(0.12478, FIVE);
        assertThat(effect.p()).isCloseTo(0.02016, FIVE);
        assertThat(effect.interval(0.95).lower()).isCloseTo(0.04538, FIVE);
        assertThat(effect.interval(0.95).upper()).isCloseTo(0.53462, FIVE);
    }

    @Test
    void rates_by_their_base() {
        Effect effect = relative(14, 28, 16, 30);

        assertThat(effect.estimate()).isCloseTo(0.06667, FIVE);
        assertThat(effect.standardError()).isCloseTo(0.2717, FIVE);
        assertThat(effect.p()).isCloseTo(0.80707, FIVE);
        assertThat(effect.interval(0.95).lower()).isCloseTo(-0.47767, FIVE);
        assertThat(effect.interval(0.95).upper()).isCloseTo(0.61101, FIVE);
    }

    @Test
    void chances_without_an_opinion_before() {
        Effect effect = relative(49, 100, 51, 100);

        assertThat(effect.estimate()).isCloseTo(0.04082, FIVE);
        assertThat(effect.standardError()).isCloseTo(0.14725, FIVE);
        assertThat(effect.probabilityPositive()).isCloseTo(0.60918, FIVE);
        assertThat(effect.expectedGain()).isCloseTo(0.0814, FIVE);
        assertThat(effect.expectedLoss()).isCloseTo(0.04058, FIVE);
    }

    @Test
    void gain_and_loss_of_a_normal_effect() {
        Effect effect = new Effect(0.1, 0.05, 100, 102);

        assertThat(effect.expectedGain()).isCloseTo(0.1004245351308, within(5e-14));
        assertThat(effect.expectedLoss()).isCloseTo(0.0004245351308, within(5e-14));
    }

    @Test
    void always_valid_of_rates_by_their_base() {
        Effect effect = relative(1396, 3000, 2422, 3461);
        Interval interval = AlwaysValid.at(0.05).interval(effect);

        assertThat(effect.estimate()).isCloseTo(0.50386, FIVE);
        assertThat(interval.lower()).isCloseTo(0.40098, FIVE);
        assertThat(interval.upper()).isCloseTo(0.60675, FIVE);
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    /**
     * α = e^−2, so ρ² = (4 + ln 5)/N. With N = 4 + ln 5 it is 1; n = 3 gives nρ² + 1 = 4 and √4 =
     * 2. Half width: se·√(2·4·(ln 2 + 2)/3). Evidence at t = 2: exp(4·3/8)/2, so p = 2·e^−1.5.
     */
    @Test
    void always_valid_by_hand() {
        double alpha = StrictMath.exp(-2);
        AlwaysValid valid = new AlwaysValid(alpha, 4 + StrictMath.log(5));
        Effect effect = new Effect(1, 0.5, 10, 3);
        double half = 0.5 * Math.sqrt(8 * (StrictMath.log(2) + 2) / 3);

        assertNear(valid.interval(effect), 1 - half, 1 + half);
        assertNear(valid.p(effect), 2 * StrictMath.exp(-1.5));
    }

    /**
     * Before 1 2 3 and 2 3 4, during 2 4 6 and 5 7 9. Both together before: squares 2 + 2 + 1.5·1²
     * = 5.5; products 4 + 4 + 1.5·1·3 = 12.5; θ = 25/11. Each mean before is 0.5 off 2.5. Each
     * variance is 4 + θ² − 4θ = (2 − θ)² = 9/121.
     */
    @Test
    void cuped_by_hand() {
        PairedSample base =
                PairedSample.of(List.of(2.0, 4.0, 6.0), List.of(1.0, 2.0, 3.0)).orElseThrow();
        PairedSample variant =
                PairedSample.of(List.of(5.0, 7.0, 9.0), List.of(2.0, 3.0, 4.0)).orElseThrow();
        Cuped cuped = Cuped.adjust(base, variant);

        assertNear(cuped.theta(), 25.0 / 11);
        assertNear(cuped.base().mean(), 113.0 / 22);
        assertNear(cuped.variant().mean(), 129.0 / 22);
        assertNear(cuped.base().variance(), 9.0 / 121);
        assertNear(cuped.variant().variance(), 9.0 / 121);
        // Seven minus four, less θ times the difference before, 1.
        assertNear(
                Effect.absolute(cuped.base(), cuped.variant()).orElseThrow().estimate(),
                3 - 25.0 / 11);
    }

    @Test
    void nothing_that_varied_before_frees_nothing() {
        PairedSample base = PairedSample.of(List.of(2.0, 4.0), List.of(1.0, 1.0)).orElseThrow();
        Cuped cuped = Cuped.adjust(base, base);

        assertThat(cuped).isEqualTo(new Cuped(0, base.during(), base.during()));
    }

    private static Effect relative(long x1, long n1, long x2, long n2) {
        return Effect.relative(
                        Sample.of(Proportion.of(x1, n1)).orElseThrow(),
                        Sample.of(Proportion.of(x2, n2)).orElseThrow())
                .orElseThrow();
    }
}
