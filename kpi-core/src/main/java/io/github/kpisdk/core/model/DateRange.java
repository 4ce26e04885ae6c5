package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of whole days: the start belongs to it, the end does not.
 *
 * @param start the first day
 * @param end the day after the last
 */
public record DateRange(LocalDate start, LocalDate end) {

    /** Checks that there is at least one day. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // the text is the only JSON form
    public DateRange {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException(
                    "End %s must be after start %s".formatted(end, start));
        }
    }

    /** From a first day to the day after the last. */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /** From a first day to a last, both included. */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /**
     * Reads {@code 2026-01-01/2026-03-15}, end exclusive; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator
    public static DateRange parse(String text) {
        try {
            int slash = text.indexOf('/');
            return of(
                    LocalDate.parse(text.substring(0, Math.max(slash, 0))),
                    LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A range is two dates such as 2026-01-01/2026-03-15, not " + Excerpt.of(text),
                    e);
        }
    }

    /** Whether a day lies in the range. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether every day of another range lies in this one. */
    public boolean contains(DateRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** Both dates in ISO form with a slash between, end exclusive. */
    @Override
    @JsonValue
    public String toString() {
        return start + "/" + end;
    }
}
