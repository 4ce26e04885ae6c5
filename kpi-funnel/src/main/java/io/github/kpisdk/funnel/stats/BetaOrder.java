package io.github.kpisdk.funnel.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How likely one beta variable is above another: the integral of the density of the one times the
 * distribution of the other.
 *
 * <p>By the double exponential rule (Takahasi and Mori 1974), which bears densities without bound
 * at the ends and gives about 12 digits, for whole and broken shapes alike. The upper half is
 * turned round, so that no digits are lost near 1.
 */
final class BetaOrder {
    /** What is left out in each tail. */
    private static final double NEGLIGIBLE = 1e-18;

    private static final double STEP = 1.0 / 64;
    private static final int STEPS = 256;

    private BetaOrder() {}

    static double probabilityAbove(Posterior one, Posterior other) {
        BetaDistribution up = one.distribution();
        BetaDistribution down = one.mirrored().distribution();
        BetaDistribution second = other.distribution();
        BetaDistribution turned = other.mirrored().distribution();
        double middle = one.mean();
        double low = mass(up, middle, x -> 1);
        double high = mass(down, 1 - middle, x -> 1);
        double above =
                mass(up, middle, second::cumulativeProbability)
                        + mass(down, 1 - middle, turned::survivalProbability);
        // By the same sum of the density alone: what is lost in its scale cancels.
        return Math.min(1, above / (low + high));
    }

    /** The integral of density times weight from the lower tail to {@code end}. */
    private static double mass(
            BetaDistribution distribution, double end, DoubleUnaryOperator weight) {
        double start = distribution.inverseCumulativeProbability(NEGLIGIBLE);
        double length = end - start;
        double sum = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            double t = i * STEP;
            double e = StrictMath.exp(Math.PI * StrictMath.sinh(t));
            double x = start + length * e / (1 + e);
            double slope = Math.PI * StrictMath.cosh(t) * e / ((1 + e) * (1 + e));
            if (x > 0 && x < 1 && slope > 0) {
                sum += slope * distribution.density(x) * weight.applyAsDouble(x);
            }
        }
        return sum * length * STEP;
    }
}
