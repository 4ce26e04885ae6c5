package io.github.kpisdk.core.metric;

import java.math.BigDecimal;
import java.util.Optional;

/** The arithmetic of comparing two figures, undefined figures included. */
public final class Changes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Changes() {}

    /**
     * The first figure less the second.
     *
     * @param inPoints whether both are ratios whose difference is wanted in percentage points
     */
    public static Outcome difference(Outcome actual, Outcome reference, boolean inPoints) {
        if (actual instanceof Known a && reference instanceof Known r) {
            Known difference = a.minus(r);
            return inPoints ? difference.times(HUNDRED) : difference;
        }
        return firstUndefined(actual, reference);
    }

    /** The change as a part of the reference, which must be above zero. */
    public static Outcome relative(Outcome actual, Outcome reference) {
        if (actual instanceof Known a && reference instanceof Known r) {
            return r.signum() > 0
                    ? a.minus(r).per(r)
                    : Undefined.because(Reason.NON_POSITIVE_BASE, "reference");
        }
        return firstUndefined(actual, reference);
    }

    /**
     * How much of the reference was reached, 1 being all of it; undefined unless the reference is
     * above zero.
     *
     * <p>Where more is better it is the figure as a part of the reference: none of a plan of 500
     * sales is 0, and a loss against a planned profit is less than nothing. Where less is better it
     * is the reference as a part of the figure, and the figure must be above zero, too: a price of
     * zero beats its plan by more than any part can say, and one below zero, better still, would
     * come out below zero, as the worst.
     */
    public static Outcome attainment(Better better, Outcome actual, Outcome reference) {
        if (actual instanceof Known a && reference instanceof Known r) {
            if (r.signum() <= 0) {
                return Undefined.because(Reason.NON_POSITIVE_BASE, "reference");
            }
            if (better == Better.HIGHER) {
                return a.per(r);
            }
            return a.signum() > 0
                    ? r.per(a)
                    : Undefined.because(Reason.NON_POSITIVE_BASE, "actual");
        }
        return firstUndefined(actual, reference);
    }

    /** Negative if the first is better, positive if it is worse; empty if one does not say. */
    public static Optional<Integer> compare(Better better, Outcome actual, Outcome reference) {
        return Ranking.isRanked(better, actual) && Ranking.isRanked(better, reference)
                ? Optional.of(Ranking.compare(better, actual, reference))
                : Optional.empty();
    }

    private static Outcome firstUndefined(Outcome a, Outcome b) {
        return a.isKnown() ? b : a;
    }
}
