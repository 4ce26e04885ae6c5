package io.github.kpisdk.core.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one unit of a currency was worth on a day, in the currency of a {@link RateTable}.
 *
 * @param date the day for which it was published
 * @param currency three capital letters
 * @param value above zero, of at most 18 digits before and 12 after the point
 */
public record Rate(LocalDate date, String currency, BigDecimal value) {
    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException naming the part that is missing or wrong
     */
    public Rate {
        Required.field("date", date);
        Money.checkCurrency(Required.field("currency", currency));
        value = Decimals.checkRate(Required.field("rate", value));
    }

    /** A rate such as {@code "90.25"}; see {@link Decimals#parseRate}. */
    public static Rate of(LocalDate date, String currency, String value) {
        return new Rate(date, currency, Decimals.parseRate(value));
    }
}
