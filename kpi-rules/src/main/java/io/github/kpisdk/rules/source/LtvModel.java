package io.github.kpisdk.rules.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a lifetime value was reckoned; one of these at most.
 *
 * @param churn the share of customers lost every month: 0.02 is 2 %
 * @param curve what a customer brings in month 1, 2, 3 and so on
 * @param days no model: it is what customers brought within so many days
 */
public record LtvModel(Optional<BigDecimal> churn, List<BigDecimal> curve, OptionalInt days) {
    /** The oldest age that customers are looked at. */
    public static final int MOST_DAYS = 36500;

    /** Nothing is known of it. */
    public static final LtvModel UNKNOWN =
            new LtvModel(Optional.empty(), List.of(), OptionalInt.empty());

    /** Checks that there is one at most, and that the churn is from 0 to 1. */
    public LtvModel {
        curve = List.copyOf(curve);
        int said =
                (churn.isPresent() ? 1 : 0)
                        + (curve.isEmpty() ? 0 : 1)
                        + (days.isPresent() ? 1 : 0);
        if (said > 1) {
            throw new IllegalArgumentException(
                    "churn, curve and days exclude each other: only one of them may be said");
        }
        if (churn.filter(c -> c.signum() < 0 || c.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new IllegalArgumentException(
                    "churn must be from 0 to 1, not " + churn.get().toPlainString());
        }
        if (days.isPresent() && (days.getAsInt() < 0 || days.getAsInt() > MOST_DAYS)) {
            throw new IllegalArgumentException(
                    "days must be from 0 to %s, not %s".formatted(MOST_DAYS, days.getAsInt()));
        }
    }
}
