package io.github.kpisdk.rules.guard;

import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.ZTest;
import java.util.Collection;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far the revenue of a period may lie from what was to be expected, if deals come by chance and
 * in these amounts: a compound Poisson sum has a relative error of one by the root of the effective
 * number of deals (Kish, Survey Sampling, 1965).
 *
 * @param revenue the sum, above 0
 * @param effective the effective number of deals, 1 or more
 */
public record RevenueSpread(double revenue, double effective) {

    /** Checks that both can be. */
    public RevenueSpread {
        if (!(revenue > 0) || !(effective >= 1) || Double.isInfinite(revenue + effective)) {
            throw new IllegalArgumentException(
                    "Revenue must be above 0 and the effective number of deals 1 or more, not %s and %s"
                            .formatted(revenue, effective));
        }
    }

    /**
     * The square of the sum of all amounts by the sum of their squares: how many equal deals would
     * vary as much. Refuses no deals, and amounts below 0.
     */
    public static double effective(Collection<Double> amounts) {
        double sum = 0;
        double squares = 0;
        for (double amount : amounts) {
            if (!(amount >= 0)) {
                throw new IllegalArgumentException("An amount must not be below 0, not " + amount);
            }
            sum += amount;
            squares += amount * amount;
        }
        if (squares == 0) {
            throw new IllegalArgumentException("There must be a deal of more than 0");
        }
        return Math.max(1, sum * sum / squares);
    }

    /** From where to where the expected revenue may lie: R·exp(±z ÷ √n). */
    public Interval interval(double confidence) {
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double factor = StrictMath.exp(z / Math.sqrt(effective));
        return new Interval(revenue / factor, revenue * factor, confidence);
    }

    /**
     * How often chance alone gives a revenue at least so far from an expected one, both sides;
     * agrees with {@link #interval}.
     *
     * @param expected above 0
     */
    public double pAgainst(double expected) {
        double z = StrictMath.log(revenue / expected) * Math.sqrt(effective);
        return ZTest.of(z).p();
    }
}
