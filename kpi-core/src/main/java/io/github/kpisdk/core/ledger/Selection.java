package io.github.kpisdk.core.ledger;

import java.util.Optional;

/**
 * The rows that a quantity looks at: those of a table that meet a condition, each in the period in
 * which its date lies.
 *
 * @param table the table
 * @param where which rows count; all of them if empty
 * @param on the date that places a row in a period
 */
public record Selection(Table<?> table, Optional<Condition> where, DateColumn on) {

    /** Checks that all three speak of one table. */
    public Selection {
        if (on.table() != table || where.map(w -> w.table() != table).orElse(false)) {
            throw new IllegalArgumentException(
                    "Rows of %s cannot be picked by %s and dated by %s"
                            .formatted(table, where.map(Object::toString).orElse("nothing"), on));
        }
    }

    /** The rows of a table by a date, with no condition yet. */
    public static Selection of(DateColumn on) {
        return new Selection(on.table(), Optional.empty(), on);
    }

    /**
     * The date up to which a row grows old, where the date of the selection is that of a cohort: a
     * deal by the day since which its customer buys is as old as the days from there until it was
     * won. Empty where rows have no age.
     */
    public Optional<DateColumn> agedBy() {
        return Cohorts.event(this);
    }

    /**
     * How many months before the date of the selection its rows begin: a {@linkplain MonthPairs
     * pair of months} is dated by the later one. Zero for all other rows.
     */
    public int monthsBack() {
        return MonthPairs.of(on).map(MonthPairs::months).orElse(0);
    }

    /** The same rows, as far as they meet a condition as well. */
    public Selection where(Condition condition) {
        return new Selection(
                table, Optional.of(where.map(w -> w.and(condition)).orElse(condition)), on);
    }
}
