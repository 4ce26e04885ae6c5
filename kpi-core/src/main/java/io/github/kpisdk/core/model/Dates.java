package io.github.kpisdk.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as they stand in JSON. */
public final class Dates {
    private Dates() {}

    /**
     * The date of an ISO text; null for null.
     *
     * @throws IllegalArgumentException naming the field if the text is anything else
     */
    public static @Nullable LocalDate parse(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " must be a date such as 2026-01-31, not " + Excerpt.of(text), e);
        }
    }

    /** The ISO text of a date; null for null. */
    public static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
