package io.github.kpisdk.funnel.conversion;

/**
 * The limits of an interval, both included.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Limits(double low, double high) {

    /** Checks that the limits are shares in order. */
    public Limits {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "Limits must be shares in order, not %s and %s".formatted(low, high));
        }
    }

    /** Whether a share lies between them. */
    public boolean contains(double share) {
        return low <= share && share <= high;
    }

    /** Both limits. */
    @Override
    public String toString() {
        return low + " to " + high;
    }
}
