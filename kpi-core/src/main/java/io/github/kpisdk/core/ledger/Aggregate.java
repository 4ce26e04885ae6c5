package io.github.kpisdk.core.ledger;

import java.util.ArrayList;
import java.util.List;

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

    /** All columns that it names, in reading order. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (measure instanceof Measure.SumOf sum) {
            columns.add(sum.column());
        }
        if (measure instanceof Measure.LatestOf latest) {
            columns.add(latest.column());
        }
        if (measure instanceof Measure.DistinctOf distinct) {
            columns.add(distinct.ids());
        }
        rows.where().ifPresent(condition -> columns.addAll(condition.columns()));
        columns.add(rows.on());
        return columns.stream().distinct().toList();
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
