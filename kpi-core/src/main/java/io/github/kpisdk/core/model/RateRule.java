package io.github.kpisdk.core.model;

import java.time.LocalDate;

/** The day whose rate of exchange counts for an amount. */
public enum RateRule {
    /** The day of the amount itself: what was paid is worth what it was worth then. */
    TRANSACTION_DATE,

    /**
     * The last day of its calendar month: all amounts of a month have one rate, as in books that
     * are closed by the month.
     */
    MONTH_END,

    /** The last day of its calendar quarter. */
    QUARTER_END;

    /** The day whose rate counts for an amount of a day. */
    public LocalDate dayFor(LocalDate day) {
        return switch (this) {
            case TRANSACTION_DATE -> day;
            case MONTH_END -> Grain.MONTH.unitAround(day).end().minusDays(1);
            case QUARTER_END -> Grain.QUARTER.unitAround(day).end().minusDays(1);
        };
    }
}
