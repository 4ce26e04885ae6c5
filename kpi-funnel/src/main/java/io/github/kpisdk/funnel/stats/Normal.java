package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private static final double USUAL = upper((1 - Interval.USUAL) / 2);

    private Normal() {}

    /** How far from zero a share {@code confidence} of all draws remains, on both sides. */
    static double quantile(double confidence) {
        return confidence == Interval.USUAL
                ? USUAL
                : upper((1 - Checks.inside("Confidence", confidence)) / 2);
    }

    /** Above this is a share {@code tail} of all draws. */
    static double upper(double tail) {
        return STANDARD.inverseSurvivalProbability(tail);
    }

    static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    static double density(double z) {
        return STANDARD.density(z);
    }

    /** The share of draws at least as far from zero. */
    static double bothTails(double z) {
        return 2 * below(-Math.abs(z));
    }
}
