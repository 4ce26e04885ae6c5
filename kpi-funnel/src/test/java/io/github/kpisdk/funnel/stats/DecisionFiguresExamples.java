package io.github.kpisdk.funnel.stats;

import static io.github.kpisdk.funnel.stats.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How many are needed, what many looks cost, what one may believe, how rare events compare. */
class DecisionFiguresExamples {

    /** The first two are of power.prop.test in R, the others of statsmodels. */
    @Test
    void power() {
        assertThat(SampleSize.toTell(0.75, 0.5, 0.05).power(76.70692, 76.70692))
                .isCloseTo(0.9, within(1e-7));
        assertThat(SampleSize.toTell(0.001, 0.015, 0.05).power(550, 550))
                .isCloseTo(0.74156, within(5e-6));
        assertNear(SampleSize.toTell(0.1, 0.2, 0.05).power(154, 308), 0.7995659211532175);
        assertNear(SampleSize.toTell(0.1, 0.2, 0.05).power(308, 154), 0.8260347311228263);
    }

    @Test
    void size() {
        SampleSize size = SampleSize.toTell(0.75, 0.5, 0.05);

        assertThat(size.exactPerArm(0.9)).isCloseTo(76.70692, within(1e-5));
        assertThat(size.perArm(0.9)).isEqualTo(77);
        // 0 against 1: the limit alone, z·√(2·½·½/n) = 1 at n = z²/2, and certain above it.
        assertThat(SampleSize.toTell(0, 1, 0.05).power(1, 1)).isZero();
        assertThat(SampleSize.toTell(0, 1, 0.05).power(2, 2)).isOne();
    }

    /** 4, 3, 2 times the smaller ones; the largest gives way to 2·0.380975229. */
    @Test
    void holm_of_the_stages_of_a_funnel() {
        List<Double> adjusted =
                Multiplicity.HOLM.adjust(
                        List.of(0.087558845, 0.380975229, 0.047182449, 0.722906264));

        assertThat(adjusted.get(0)).isCloseTo(0.262676537, within(2e-9));
        assertThat(adjusted.get(1)).isCloseTo(0.761950458, within(2e-9));
        assertThat(adjusted.get(2)).isCloseTo(0.188729796, within(2e-9));
        assertThat(adjusted.get(3)).isCloseTo(0.761950458, within(2e-9));
    }

    /** 0.01·4 = 0.04; 0.03·4/2 = 0.06 gives way to 0.04·4/3; 0.5·4/4 = 0.5. */
    @Test
    void benjamini_hochberg_by_hand() {
        List<Double> adjusted =
                Multiplicity.BENJAMINI_HOCHBERG.adjust(List.of(0.5, 0.03, 0.01, 0.04));

        assertNear(adjusted.get(0), 0.5);
        assertNear(adjusted.get(1), 0.16 / 3);
        assertNear(adjusted.get(2), 0.04);
        assertNear(adjusted.get(3), 0.16 / 3);
        assertThat(Multiplicity.BENJAMINI_HOCHBERG.adjust(List.of())).isEmpty();
    }

    @Test
    void posterior_of_spotify_confidence() {
        double above =
                Posterior.of(Proportion.of(500, 1009))
                        .probabilityAbove(Posterior.of(Proportion.of(42, 104)));

        assertNear(above, 0.9620819667900848);
    }

    /**
     * One success of one is Beta(2, 1), nothing is uniform. P = E[X] = 2/3. Gain E[X²/2] = 1/4, as
     * E[X²] = 1/2; loss 1/4 − (2/3 − 1/2) = 1/12.
     */
    @Test
    void gain_and_loss_by_hand() {
        Posterior one = Posterior.of(Proportion.of(1, 1));
        Posterior nothing = Posterior.of(Proportion.of(0, 0));

        assertNear(one.probabilityAbove(nothing), 2.0 / 3);
        assertNear(one.expectedGainOver(nothing), 1.0 / 4);
        assertNear(one.expectedLossAgainst(nothing), 1.0 / 12);
        assertNear(one.mean(), 2.0 / 3);
        // Beta(2, 1) has x² below x.
        assertNear(one.interval(0.95), Math.sqrt(0.025), Math.sqrt(0.975));
    }

    /** Beta(½, ½) is sin² of an even angle, so two of them are in either order equally often. */
    @Test
    void beliefs_without_bound_at_both_ends() {
        Posterior jeffreys = new Posterior(0.5, 0.5);

        assertNear(jeffreys.probabilityAbove(jeffreys), 0.5);
        // Against the uniform: the mean.
        assertNear(new Posterior(0.5, 2.5).probabilityAbove(new Posterior(1, 1)), 1.0 / 6);
    }

    /** Alike, and apart by two standard errors: Φ(√2) to three digits, as both are near normal. */
    @Test
    void a_million_trials() {
        Posterior half = new Posterior(500_000, 500_000);
        Posterior more = new Posterior(501_000, 499_000);

        assertThat(half.probabilityAbove(half)).isCloseTo(0.5, within(1e-9));
        assertThat(more.probabilityAbove(half)).isCloseTo(0.92135, within(5e-5));
    }

    @Test
    void garwood() {
        Interval none = EventRate.of(0, 1).interval(0.95);
        Interval four = EventRate.of(4, 1).interval(0.95);
        Interval many = EventRate.of(100, 1).interval(0.95);

        assertThat(none.lower()).isZero();
        // e^−λ = 0.025
        assertNear(none.upper(), -StrictMath.log(0.025));
        assertThat(four.lower()).isCloseTo(1.089865, within(5e-7));
        assertThat(four.upper()).isCloseTo(10.241589, within(5e-7));
        assertThat(many.lower()).isCloseTo(81.363991, within(5e-7));
        assertThat(many.upper()).isCloseTo(121.626794, within(5e-7));
    }

    @Test
    void rates_of_events() {
        assertThat(EventRate.of(100, 1).pAgainst(EventRate.of(60, 1)))
                .isCloseTo(0.00195, within(5e-6));
        assertThat(EventRate.of(20, 7).pAgainst(EventRate.of(15, 7)))
                .isCloseTo(0.4996, within(5e-5));
        // 3 of 3 for half the exposure: 2·(1/2)³; for a quarter: 2·(1/4)³.
        assertNear(EventRate.of(3, 1).pAgainst(EventRate.of(0, 1)), 0.25);
        assertNear(EventRate.of(3, 1).pAgainst(EventRate.of(0, 3)), 1.0 / 32);
        assertThat(EventRate.of(0, 1).pAgainst(EventRate.of(0, 2))).isOne();
    }
}
