package io.github.kpisdk.funnel.stats;

import io.github.kpisdk.core.model.Text;

/** What every figure of this package asks of its input, and why some have no answer. */
final class Checks {
    static final Text NOBODY = Text.of("nobody was counted", "никого не посчитали");
    static final Text NO_VARIETY =
            Text.of(
                    "everybody did the same, so there is nothing to measure the chance by",
                    "все поступили одинаково, случайность измерить не по чему");
    static final Text TOO_FEW =
            Text.of("fewer than two were measured", "измерено меньше двух значений");

    static final Text NO_BASE =
            Text.of("what is compared with is 0", "то, с чем сравнивают, равно 0");

    private Checks() {}

    /** A probability that is neither impossible nor certain. */
    static double inside(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    "%s is to be above 0 and below 1, not %s".formatted(name, value));
        }
        return value;
    }

    /** A probability. */
    static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "%s is to be from 0 to 1, not %s".formatted(name, value));
        }
        return value;
    }

    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s is not a number: %s".formatted(name, value));
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s is to be above 0, not %s".formatted(name, value));
        }
        return value;
    }

    /** Of counts, none negative. */
    static long sum(String name, long one, long other) {
        if (one > Long.MAX_VALUE - other) {
            throw new IllegalArgumentException(
                    "%s and %s %s are more than can be counted".formatted(one, other, name));
        }
        return one + other;
    }

    static long notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s is negative: %s".formatted(name, value));
        }
        return value;
    }
}
