package io.github.kpisdk.rules.guard;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How large the steps of a series are from one period to the next, where nothing but chance moves
 * it. The spread of a single value is taken from the mean step, as on the XmR chart (Wheeler,
 * Understanding Variation, 1993): mean step ÷ (2 ÷ √π), with 0.62 degrees of freedom a step.
 *
 * @param mean of the sizes of the steps, as differences of logarithms, 0 or more
 * @param steps how many, 1 or more
 */
public record UsualSteps(double mean, int steps) {
    private static final double RANGE_BY_SPREAD = 2 / Math.sqrt(Math.PI);
    private static final double FREEDOM = 0.62;

    /** Checks that both can be. */
    public UsualSteps {
        if (!(mean >= 0) || Double.isInfinite(mean) || steps < 1) {
            throw new IllegalArgumentException(
                    "Usual steps need a size of 0 or more and a number of 1 or more, not %s and %d"
                            .formatted(mean, steps));
        }
    }

    /**
     * The mean size of steps.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static UsualSteps of(List<Double> steps) {
        double sum = steps.stream().mapToDouble(Math::abs).sum();
        return new UsualSteps(steps.isEmpty() ? Double.NaN : sum / steps.size(), steps.size());
    }

    /**
     * How often chance alone makes two steps that share no value as large together, both sides, by
     * Student's t. The variance of one step is twice that of a value. Where no other step has any
     * size it is 0.
     */
    public double pOfBoth(double one, double other) {
        double spread = mean / RANGE_BY_SPREAD;
        double together = Math.abs(one + other);
        if (together == 0) {
            return 1;
        }
        double t = together / (2 * spread);
        return spread == 0
                ? 0
                : Math.min(1, 2 * TDistribution.of(FREEDOM * steps).survivalProbability(t));
    }
}
