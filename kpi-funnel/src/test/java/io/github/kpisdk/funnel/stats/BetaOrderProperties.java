package io.github.kpisdk.funnel.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** The order of two beliefs of whole shapes, against sums of exact fractions. */
class BetaOrderProperties {

    /** P(B &gt; A) = Σ B(αA + i, βA + βB) ÷ ((βB + i)·B(1 + i, βB)·B(αA, βA)) over i below αB. */
    private static BigFraction above(int alphaB, int betaB, int alphaA, int betaA) {
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < alphaB; i++) {
            BigFraction below =
                    beta(1 + i, betaB).multiply(beta(alphaA, betaA)).multiply(betaB + i);
            sum = sum.add(beta(alphaA + i, betaA + betaB).divide(below));
        }
        return sum;
    }

    /** (a − 1)!·(b − 1)! ÷ (a + b − 1)! */
    private static BigFraction beta(int a, int b) {
        return BigFraction.of(factorial(a - 1).multiply(factorial(b - 1)), factorial(a + b - 1));
    }

    private static BigInteger factorial(int n) {
        return n < 2 ? BigInteger.ONE : factorial(n - 1).multiply(BigInteger.valueOf(n));
    }

    @Property(tries = 300)
    void probability_gain_and_loss_are_the_exact_ones(
            @ForAll @IntRange(min = 1, max = 40) int alphaA,
            @ForAll @IntRange(min = 1, max = 40) int betaA,
            @ForAll @IntRange(min = 1, max = 40) int alphaB,
            @ForAll @IntRange(min = 1, max = 40) int betaB) {
        Posterior a = new Posterior(alphaA, betaA);
        Posterior b = new Posterior(alphaB, betaB);
        BigFraction gain =
                BigFraction.of(alphaB, alphaB + betaB)
                        .multiply(above(alphaB + 1, betaB, alphaA, betaA))
                        .subtract(
                                BigFraction.of(alphaA, alphaA + betaA)
                                        .multiply(above(alphaB, betaB, alphaA + 1, betaA)));

        near(b.probabilityAbove(a), above(alphaB, betaB, alphaA, betaA));
        near(b.expectedGainOver(a), gain);
        near(
                b.expectedLossAgainst(a),
                gain.subtract(BigFraction.of(alphaB, alphaB + betaB))
                        .add(BigFraction.of(alphaA, alphaA + betaA)));
    }

    private static void near(double actual, BigFraction exact) {
        double expected = exact.doubleValue();
        assertThat(actual).isCloseTo(expected, within(1e-10 * expected + 1e-17));
    }
}
