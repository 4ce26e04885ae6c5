package io.github.kpisdk.rules.guard;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.util.List;

/**
 * The usual range of a series: mean ± 2.66 × mean moving range (Wheeler, Understanding Variation,
 * 1993: the XmR chart). The value that is judged must not be part of the series. All exact.
 *
 * @param mean of the values
 * @param lower the lower natural limit; it may be negative
 * @param upper the upper natural limit
 */
public record NaturalLimits(Known mean, Known lower, Known upper) {
    /** Fewer points than these give limits that mean nothing; 12 are better. */
    public static final int LEAST_POINTS = 9;

    private static final BigDecimal FACTOR = new BigDecimal("2.66");

    /**
     * The limits of a series in the order of time.
     *
     * @throws IllegalArgumentException if it has fewer than 9 values
     */
    public static NaturalLimits of(List<Known> series) {
        if (series.size() < LEAST_POINTS) {
            throw new IllegalArgumentException(
                    "Natural limits need at least %d values, not %d"
                            .formatted(LEAST_POINTS, series.size()));
        }
        Known sum = Known.of(BigDecimal.ZERO);
        Known ranges = Known.of(BigDecimal.ZERO);
        for (int i = 0; i < series.size(); i++) {
            sum = sum.plus(series.get(i));
            if (i > 0) {
                Known step = series.get(i).minus(series.get(i - 1));
                ranges =
                        ranges.plus(step.signum() < 0 ? step.times(BigDecimal.ONE.negate()) : step);
            }
        }
        Known mean = sum.per(whole(series.size()));
        Known width = ranges.per(whole(series.size() - 1)).times(FACTOR);
        return new NaturalLimits(mean, mean.minus(width), mean.plus(width));
    }

    /** Whether a value is in the usual range, the limits included. */
    public boolean contains(Known value) {
        return value.compareTo(lower) >= 0 && value.compareTo(upper) <= 0;
    }

    private static Known whole(int count) {
        return Known.of(BigDecimal.valueOf(count));
    }
}
