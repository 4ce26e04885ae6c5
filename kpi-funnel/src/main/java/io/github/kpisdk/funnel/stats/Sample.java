package io.github.kpisdk.funnel.stats;

import java.util.List;

/**
 * What is known of many values: how many, their mean, how they vary.
 *
 * @param size at least 2
 * @param mean in the unit of the values
 * @param variance in the square of that unit, not negative; n − 1 below for measured values, n
 *     below for a rate
 */
public record Sample(long size, double mean, double variance) {
    /** What a sum may lose in rounding with each value, as a share. */
    private static final double ROUNDING = 0x1p-53;

    /** Checks that there are at least two and that mean and variance are numbers. */
    public Sample {
        if (size < 2) {
            throw new IllegalArgumentException(
                    "A sample wants at least 2 values, not %s".formatted(size));
        }
        Checks.finite("Mean", mean);
        if (Checks.finite("Variance", variance) < 0) {
            throw new IllegalArgumentException("Variance is negative: %s".formatted(variance));
        }
    }

    /**
     * Of measured values; not computable for fewer than two.
     *
     * @throws IllegalArgumentException if one is not a number
     */
    public static Statistic<Sample> of(List<Double> values) {
        values.forEach(value -> Checks.finite("Value", value));
        if (values.size() < 2) {
            return Statistic.notComputable(Checks.TOO_FEW);
        }
        // From the first on, so that equal values vary by exactly 0.
        double first = values.get(0);
        double mean = first + values.stream().mapToDouble(x -> x - first).average().orElseThrow();
        double squares = values.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        return Statistic.of(new Sample(values.size(), mean, squares / (values.size() - 1)));
    }

    /**
     * Of sums, as databases keep them; not computable for fewer than two. Sums of values far from
     * zero that vary little lose digits; a variance that may be nothing but that is 0.
     *
     * @param sum of the values
     * @param sumOfSquares of the values
     * @param size how many
     * @throws IllegalArgumentException if the size is negative, a sum is not a number, or no values
     *     can have such sums
     */
    public static Statistic<Sample> ofSums(double sum, double sumOfSquares, long size) {
        Checks.finite("Sum", sum);
        Checks.finite("Sum of squares", sumOfSquares);
        if (Checks.notNegative("size", size) < 2) {
            return Statistic.notComputable(Checks.TOO_FEW);
        }
        double least = sum * sum / size;
        double squares = sumOfSquares - least;
        double lost = ROUNDING * size * least;
        if (squares < -lost) {
            throw new IllegalArgumentException(
                    "Sum of squares %s is below %s, the least that %s values of sum %s have"
                            .formatted(sumOfSquares, least, size, sum));
        }
        double variance = squares > lost ? squares / (size - 1) : 0;
        return Statistic.of(new Sample(size, sum / size, variance));
    }

    /** Of a rate, each success 1 and each failure 0; not computable for fewer than two trials. */
    public static Statistic<Sample> of(Proportion rate) {
        return rate.trials() < 2
                ? Statistic.notComputable(Checks.TOO_FEW)
                : Statistic.of(new Sample(rate.trials(), rate.share(), rate.variance()));
    }

    /** The variance of the mean. */
    double varianceOfMean() {
        return variance / size;
    }
}
