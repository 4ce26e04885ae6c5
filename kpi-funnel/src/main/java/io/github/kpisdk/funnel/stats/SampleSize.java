package io.github.kpisdk.funnel.stats;

/**
 * How many are needed to see a difference of two rates, and how likely it is to be seen. On both
 * sides, by the pooled test.
 *
 * <p>n = ((z(1−α/2)·√(2·p̄·q̄) + z(power)·√(p1·q1 + p2·q2)) ÷ (p2 − p1))² in each arm: Fleiss,
 * Statistical Methods for Rates and Proportions, without the continuity correction.
 *
 * @param base the rate that is compared with, from 0 to 1
 * @param variant the rate that would be worth seeing, from 0 to 1, not the same
 * @param alpha how often chance alone may raise an alarm, for example 0.05
 */
public record SampleSize(double base, double variant, double alpha) {

    /** Checks that the rates are rates and differ, and that alpha is between 0 and 1. */
    public SampleSize {
        Checks.probability("Base rate", base);
        Checks.probability("Variant rate", variant);
        Checks.inside("Alpha", alpha);
        if (base == variant) {
            throw new IllegalArgumentException(
                    "Both rates are %s, there is no difference to be seen".formatted(base));
        }
    }

    /** To tell two rates apart. */
    public static SampleSize toTell(double base, double variant, double alpha) {
        return new SampleSize(base, variant, alpha);
    }

    /**
     * How many are needed in each arm, rounded up.
     *
     * @param power how often the difference is to be seen if there is one, for example 0.8; at
     *     least alpha
     * @throws IllegalArgumentException if the power is below alpha or not below 1
     * @throws ArithmeticException if more than 9,223,372,036,854,775,807 are
     */
    public long perArm(double power) {
        double needed = Math.ceil(exactPerArm(power));
        if (needed >= Long.MAX_VALUE) {
            throw new ArithmeticException(
                    "To tell %s from %s takes more than can be counted, %s in each arm"
                            .formatted(variant, base, needed));
        }
        return (long) needed;
    }

    /** As {@link #perArm}, not rounded. */
    public double exactPerArm(double power) {
        if (Checks.inside("Power", power) < alpha) {
            throw new IllegalArgumentException(
                    "Power %s is below alpha %s".formatted(power, alpha));
        }
        double mean = (base + variant) / 2;
        double root =
                Normal.quantile(1 - alpha) * Math.sqrt(2 * mean * (1 - mean))
                        + Normal.upper(1 - power) * Math.sqrt(spread(base) + spread(variant));
        double each = root / (variant - base);
        return each * each;
    }

    /**
     * How often the difference is seen with so many in each arm, including the rare times when
     * chance shows it the wrong way round.
     *
     * @param baseSize how many in the base; need not be whole
     * @param variantSize how many in the variant; need not be whole
     * @throws IllegalArgumentException if one is not above 0
     */
    public double power(double baseSize, double variantSize) {
        Checks.positive("Size of the base", baseSize);
        Checks.positive("Size of the variant", variantSize);
        double pooled = (baseSize * base + variantSize * variant) / (baseSize + variantSize);
        double limit =
                Normal.quantile(1 - alpha)
                        * Math.sqrt(spread(pooled) * (1 / baseSize + 1 / variantSize));
        double error = Math.sqrt(spread(base) / baseSize + spread(variant) / variantSize);
        double gap = Math.abs(variant - base);
        return error == 0
                ? (gap > limit ? 1 : 0)
                : Math.min(
                        1,
                        Normal.below((gap - limit) / error) + Normal.below((-gap - limit) / error));
    }

    private static double spread(double rate) {
        return rate * (1 - rate);
    }
}
