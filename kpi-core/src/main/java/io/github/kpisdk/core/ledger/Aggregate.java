package io.github.kpisdk.core.ledger;

/**
 * What is added up, and over which rows.
 *
 * @param measure what is taken from each row
 * @param rows which rows count, and by which date
 */
public record Aggregate(Measure measure, Selection rows) {

    /** Checks that both speak of one table. */
    public Aggregate {
        if (rows.table() != measure.table()) {
            throw new IllegalArgumentException(
                    "Rows of %s hold no cells of %s".formatted(rows.table(), measure.table()));
        }
    }

    /** In words, by tables and columns: {@code sum of costs.amount by costs.date}. */
    @Override
    public String toString() {
        return measure
                + rows.where().map(condition -> " where " + condition).orElse("")
                + " by "
                + rows.on();
    }
}
