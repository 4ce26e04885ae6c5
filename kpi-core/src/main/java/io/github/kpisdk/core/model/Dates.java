package io.github.kpisdk.core.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as they stand in JSON. */
final class Dates {
    private Dates() {}

    static @Nullable LocalDate parse(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " must be a date such as 2026-01-31, not " + Excerpt.of(text), e);
        }
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
