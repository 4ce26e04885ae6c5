package io.github.kpisdk.rules.guard;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether the largest of some amounts is larger than chance explains, where amounts vary as much as
 * they are on average, as sales do, be they exponential (Fisher, Proceedings of the Royal Society A
 * 125, 1929, 54-59) or lognormal.
 */
public final class LargestShare {
    /** The variance of the logarithm of an amount whose deviation equals its mean. */
    private static final double VARIANCE = StrictMath.log(2);

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private LargestShare() {}

    /**
     * How often, about, the largest of so many amounts has so large a part x of their sum, by the
     * law that makes it likelier: n·(1 − x)ⁿ⁻¹, or how often any of n lognormal amounts is so many
     * times the mean of the others. Of two amounts even one that is nine times the other is no
     * surprise.
     *
     * @param part the part of the largest in the sum of all; of 1 and more nothing is left for the
     *     others, which gives 0, and of 0 and less the largest is no surprise, which gives 1
     * @param amounts how many, 2 or more
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static double p(double part, long amounts) {
        if (amounts < 2) {
            throw new IllegalArgumentException(
                    "The largest of two or more can be judged, not of " + amounts);
        }
        if (!(part > 0)) {
            return 1;
        }
        if (part >= 1) {
            return 0;
        }
        double times = (amounts - 1) * part / (1 - part);
        double z = (StrictMath.log(times) + VARIANCE / 2) / Math.sqrt(VARIANCE);
        double exponential = amounts * StrictMath.pow(1 - part, amounts - 1.0);
        return Math.min(1, Math.max(exponential, amounts * NORMAL.survivalProbability(z)));
    }
}
