package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.FirstRows;
import io.github.kpisdk.core.kernel.Keys;

/**
 * Rows that have no ids of their own, such as costs: they are found by all of their cells.
 *
 * @param <F> the fact that is one row
 */
final class LiveDaily<F> extends LiveTable<F> {
    /** All cells of each row, spread over one word; rows that are not equal rarely share it. */
    private final Keys contents = beside(new Keys());

    private final FirstRows byContents = new FirstRows(contents, Integer::compare);

    LiveDaily(Table<F> table, Rows<F> rows) {
        super(table, rows);
    }

    @Override
    void resizeLinks(int rows) {
        byContents.resize(rows);
    }

    @Override
    int find(Desk<F> desk, int at) {
        int row = byContents.first(desk.spread(at));
        while (row != NOWHERE && !isEqual(row, desk, at)) {
            row = byContents.after(row);
        }
        return row;
    }

    @Override
    void check(Desk<F> desk, int at, int row) {
        // what has no id contradicts nothing
    }

    @Override
    void checkLeaving(int row) {
        // nothing refers to it
    }

    @Override
    void link(int row) {
        contents.set(row, spread(row));
        byContents.add(row);
    }

    @Override
    void unlink(int row) {
        byContents.remove(row);
    }
}
