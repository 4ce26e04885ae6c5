package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Vector;

/**
 * Rows beside a table: on their way in, or as they were before a change.
 *
 * @param <F> the fact that is one row
 */
final class Desk<F> {
    final Rows<F> rows;

    /** The columns in the order of the table. */
    final Vector[] cells;

    /** Puts rows beside a table that has the same columns. */
    Desk(Rows<F> rows, Rows<F> table) {
        this.rows = rows;
        cells = table.vectors().keySet().stream().map(rows.vectors()::get).toArray(Vector[]::new);
    }

    long spread(int row) {
        long spread = 0;
        for (Vector column : cells) {
            spread = column.spread(spread, row);
        }
        return spread;
    }
}
