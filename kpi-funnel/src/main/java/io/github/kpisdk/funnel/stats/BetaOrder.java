package io.github.kpisdk.funnel.stats;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How likely one beta variable is above another, and by how much on average.
 *
 * <p>By the double exponential rule (Takahasi and Mori 1974), which bears densities without bound
 * at the ends and gives about 11 digits, for whole and broken shapes alike; above a million
 * successes and failures the library has fewer of the distribution, 6 at a billion. Every term is
 * positive, so none is lost in a difference. What lies near 1 is turned round: there are more
 * numbers near 0.
 */
final class BetaOrder {
    /** What is left out in each tail. */
    private static final double NEGLIGIBLE = 1e-18;

    private static final double HALF = 0.5;
    private static final double STEP = 1.0 / 64;
    private static final int STEPS = 384;

    private BetaOrder() {}

    /** A rate, or if turned what it leaves to 1; a value of the rate is turned as well. */
    private record Side(BetaDistribution distribution, boolean turned) {
        static Side of(Posterior rate, boolean turned) {
            return new Side((turned ? rate.mirrored() : rate).distribution(), turned);
        }

        double density(double x) {
            return distribution.density(x);
        }

        /** How likely the rate is below a value. */
        double below(double x) {
            return turned
                    ? distribution.survivalProbability(x)
                    : distribution.cumulativeProbability(x);
        }

        /** How likely the rate is above a value. */
        double above(double x) {
            return turned
                    ? distribution.cumulativeProbability(x)
                    : distribution.survivalProbability(x);
        }

        double first() {
            return distribution.inverseCumulativeProbability(NEGLIGIBLE);
        }

        double last() {
            return distribution.inverseSurvivalProbability(NEGLIGIBLE);
        }

        double mean() {
            return distribution.getMean();
        }
    }

    /** The integral of the density of the one times the distribution of the other. */
    static double probabilityAbove(Posterior one, Posterior other) {
        boolean lowTurned = Side.of(one, false).first() > HALF;
        boolean highTurned = Side.of(one, false).last() > HALF;
        Side low = Side.of(one, lowTurned);
        Side high = Side.of(one, highTurned);
        Side lowOther = Side.of(other, lowTurned);
        Side highOther = Side.of(other, highTurned);
        double above =
                half(low, !lowTurned, x -> low.density(x) * lowOther.below(x))
                        + half(high, highTurned, x -> high.density(x) * highOther.below(x));
        // By the same sum of the density alone: what is lost in its scale cancels.
        double all = half(low, !lowTurned, low::density) + half(high, highTurned, high::density);
        return Math.min(1, above / all);
    }

    /** What is to the left of the mean, or to the right of it. */
    private static double half(Side side, boolean left, DoubleUnaryOperator height) {
        return left
                ? integral(side.first(), side.mean(), height)
                : integral(side.mean(), side.last(), height);
    }

    /** E[max(one − other, 0)]: the integral of the chance that x lies between the two. */
    static double gain(Posterior one, Posterior other) {
        boolean turned = Side.of(other, false).first() > HALF;
        Side high = Side.of(one, turned);
        Side low = Side.of(other, turned);
        double start = turned ? high.first() : low.first();
        double end = turned ? low.last() : high.last();
        if (!(start < end)) {
            return 0;
        }
        double near = Math.min(end, Math.max(start, Math.min(low.mean(), high.mean())));
        double far = Math.min(end, Math.max(start, Math.max(low.mean(), high.mean())));
        DoubleUnaryOperator between = x -> low.below(x) * high.above(x);
        return integral(start, near, between)
                + integral(near, far, between)
                + integral(far, end, between);
    }

    private static double integral(double start, double end, DoubleUnaryOperator height) {
        double length = end - start;
        double sum = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            double t = i * STEP;
            double e = StrictMath.exp(Math.PI * StrictMath.sinh(t));
            double x = start + length * (e / (1 + e));
            double slope = Math.PI * StrictMath.cosh(t) * (e / (1 + e) / (1 + e));
            if (x > 0 && x < 1 && slope > 0) {
                sum += slope * height.applyAsDouble(x);
            }
        }
        return sum * length * STEP;
    }
}
