package io.github.kpisdk.funnel.event;

import java.time.Duration;
import java.time.Instant;

/**
 * How long after the entry a step still counts, the last moment included.
 *
 * <p>Counted from the first step, not from the one before. Days are of 24 hours, also where the
 * clock is put forward or back.
 *
 * @param length above zero; a step exactly this long after the entry counts
 */
public record ClosedWindow(Duration length) {

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is zero or negative
     */
    public ClosedWindow {
        if (length.isZero() || length.isNegative()) {
            throw new IllegalArgumentException("A window must be longer than zero, not " + length);
        }
    }

    /**
     * A window from the entry to this much later, both ends included.
     *
     * @throws IllegalArgumentException if the length is zero or negative
     */
    public static ClosedWindow fromEntry(Duration length) {
        return new ClosedWindow(length);
    }

    /** Whether a moment at or after the entry lies within the window. */
    public boolean contains(Instant entry, Instant at) {
        return Duration.between(entry, at).compareTo(length) <= 0;
    }
}
