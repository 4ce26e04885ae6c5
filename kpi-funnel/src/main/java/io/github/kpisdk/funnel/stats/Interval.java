package io.github.kpisdk.funnel.stats;

/**
 * From where to where a figure may lie, both ends included.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param confidence the share of such intervals that contain the truth, for example 0.95
 */
public record Interval(double lower, double upper, double confidence) {
    /** The confidence where nothing else is said. */
    public static final double USUAL = 0.95;

    /** Checks that the ends are numbers in order and that the confidence is between 0 and 1. */
    public Interval {
        Checks.finite("Lower end", lower);
        Checks.finite("Upper end", upper);
        Checks.inside("Confidence", confidence);
        if (upper < lower) {
            throw new IllegalArgumentException(
                    "Upper end %s is below lower end %s".formatted(upper, lower));
        }
    }

    /** Whether a value lies in it; both ends do. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** The distance of the ends. */
    public double width() {
        return upper - lower;
    }
}
