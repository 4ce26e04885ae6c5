package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.TwoProportions;

/**
 * A variant beside the control.
 *
 * @param variant the name of the variant
 * @param rates control as base, and variant
 * @param difference variant minus control, as a share: 0.02 is two percentage points; at the level
 *     at which Holm compared the variant, so of two variants at 97.5 % or 95 %
 * @param p how often chance alone gives a difference at least as large
 * @param adjustedP the same, allowing for all variants (Holm), also those that cannot be compared
 */
public record Comparison(
        String variant, TwoProportions rates, Interval difference, double p, double adjustedP) {

    /** Whether test and interval both say that the variant is better. */
    boolean isBetter(double alpha) {
        return adjustedP < alpha && difference.lower() > 0;
    }

    /** Whether only one of test and interval says that there is a difference. */
    boolean isContradictory(double alpha) {
        return adjustedP < alpha == difference.contains(0);
    }

    /** Whether test and interval both say that the variant is worse. */
    boolean isWorse(double alpha) {
        return adjustedP < alpha && difference.upper() < 0;
    }
}
