package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * Quantiles of distributions above zero to all digits: the library's are good to nine places after
 * the point, which is not enough for small rates.
 */
final class Quantiles {
    private static final int MOST_STEPS = 200;

    private Quantiles() {}

    /** Below this lies a share {@code tail}. */
    static double lower(ContinuousDistribution distribution, double tail) {
        double x = distribution.inverseCumulativeProbability(tail);
        double best = x;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS && x > 0; i++) {
            double off = distribution.cumulativeProbability(x) - tail;
            if (Math.abs(off) >= least) {
                break;
            }
            best = x;
            least = Math.abs(off);
            double next = x - off / distribution.density(x);
            x = next > 0 ? next : x / 2;
        }
        return best;
    }

    /** Above this lies a share {@code tail}. */
    static double upper(ContinuousDistribution distribution, double tail) {
        double x = distribution.inverseSurvivalProbability(tail);
        double best = x;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS && x < distribution.getSupportUpperBound(); i++) {
            double off = distribution.survivalProbability(x) - tail;
            if (Math.abs(off) >= least) {
                break;
            }
            best = x;
            least = Math.abs(off);
            x += off / distribution.density(x);
        }
        return best;
    }
}
