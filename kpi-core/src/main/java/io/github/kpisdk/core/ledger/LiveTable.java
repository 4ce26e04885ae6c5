package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.RowIndex;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The rows of one table, which come and go; the place of a row that is gone is used again.
 *
 * @param <F> the fact that is one row
 */
abstract class LiveTable<F> {
    static final int NOWHERE = RowIndex.NOWHERE;

    final Table<F> table;
    final Rows<F> rows;
    private final Bits used = new Bits();
    private final Ints free = new Ints();
    private final List<Vector> besides = new ArrayList<>(List.of(used));

    /** Totals that only look at the cells of the facts. */
    private final RunningTotals totals = new RunningTotals(used);

    /** Totals that look at derived cells as well. */
    private final RunningTotals derivedTotals = new RunningTotals(used);

    private Vector[] cells;
    private int capacity;
    private int end;
    private int count;

    LiveTable(Table<F> table, Rows<F> rows) {
        this.table = table;
        this.rows = rows;
        cells = cellsInOrder();
    }

    /** The row that a row on the desk is a version of, or equal to; or {@link #NOWHERE}. */
    abstract int find(Desk<F> desk, int at);

    /**
     * Refuses a row on the desk that would contradict other rows.
     *
     * @param row the row that it would replace, or {@link #NOWHERE}
     */
    abstract void check(Desk<F> desk, int at, int row);

    /** Refuses to let a row go that others need. */
    abstract void checkLeaving(int row);

    /**
     * Looks at what some rows on the desk will need, so that it is at hand. Memory answers many
     * such questions at once in the time of one.
     */
    void foresee(Desk<F> desk, int from, int to) {
        // where rows are few, they are at hand anyway
    }

    /** Ties a row that is in no total to other rows. */
    abstract void link(int row);

    /** Unties a row that is in no total from other rows. */
    abstract void unlink(int row);

    /** Makes room for so many rows in what is no column. */
    abstract void resizeLinks(int rows);

    /** Keeps a column besides those of the facts. */
    final <V extends Vector> V beside(V column) {
        column.resize(capacity);
        besides.add(column);
        return column;
    }

    final RunningTotals totals() {
        return totals;
    }

    final RunningTotals derivedTotals() {
        return derivedTotals;
    }

    final int count() {
        return count;
    }

    final void forEach(IntConsumer action) {
        for (int row = 0; row < end; row++) {
            if (used.get(row)) {
                action.accept(row);
            }
        }
    }

    /** Takes a row in; says where. */
    final int enter(Desk<F> desk, int at) {
        int row = free.size() > 0 ? free.get(free.size() - 1) : end;
        if (row == capacity) {
            // an eighth at a time: half as much again would be a third of all memory
            resize(Math.addExact(capacity, (capacity >> 3) + 16));
        }
        copy(row, desk, at);
        enter(row);
        return row;
    }

    /** Takes a row in whose cells are there, at the place that is to be used next. */
    final void enter(int row) {
        if (free.size() > 0) {
            free.removeLast();
        } else {
            end++;
        }
        count++;
        used.set(row, true);
        totals.setAside(row);
        derivedTotals.setAside(row);
        link(row);
    }

    /** Lets a row go; its cells stay until its place is used again. */
    final void leave(int row) {
        touch(row);
        unlink(row);
        used.set(row, false);
        free.add(row);
        count--;
    }

    /**
     * Before a cell of a row changes, the row is taken out of all totals until the step is over.
     */
    final void touch(int row) {
        totals.touch(row);
        derivedTotals.touch(row);
    }

    /** Before a derived cell changes, the row is taken out of the totals that may look at it. */
    final void touchDerived(int row) {
        derivedTotals.touch(row);
    }

    final void copy(int row, Desk<F> desk, int at) {
        for (int i = 0; i < cells.length; i++) {
            cells[i].set(row, desk.cells[i], at);
        }
    }

    /** Keeps a row as it is now. */
    final void copyTo(Desk<F> desk, int at, int row) {
        for (int i = 0; i < cells.length; i++) {
            desk.cells[i].set(at, cells[i], row);
        }
    }

    /** Copies all rows into a table that has none, and names its channels by other codes. */
    final void copyTo(Rows<?> other) {
        other.takeColumns(rows.vectors().keySet());
        rows.vectors().forEach((column, from) -> copy(from, other.vectors().get(column)));
        for (int row = 0; row < other.channel.size(); row++) {
            String name = rows.channels.value(other.channel.get(row));
            other.channel.set(row, other.channels.code(name));
        }
    }

    private void copy(Vector from, Vector to) {
        int[] next = {0};
        to.resize(count);
        forEach(row -> to.set(next[0]++, from, row));
    }

    /** Looks at all cells of some rows, column by column. */
    final long foreseeCells(int[] rows, int count) {
        long seen = 0;
        for (Vector column : cells) {
            seen += column.foresee(rows, count);
        }
        return seen;
    }

    final boolean isEqual(int row, Desk<F> desk, int at) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].same(row, desk.cells[i], at)) {
                return false;
            }
        }
        return true;
    }

    final long spread(int row) {
        long spread = 0;
        for (Vector column : cells) {
            spread = column.spread(spread, row);
        }
        return spread;
    }

    /** Makes room for rows that were loaded into the columns, and links them. */
    final void load() {
        cells = cellsInOrder(); // the rows may have brought columns that others lack
        int loaded = rows.size();
        resize(Math.addExact(loaded, (loaded >> 3) + 16));
        for (int row = 0; row < loaded; row++) {
            used.set(row);
            count++;
            end++;
            link(row);
        }
    }

    private void resize(int rows) {
        for (Vector column : cells) {
            column.resize(rows);
        }
        besides.forEach(column -> column.resize(rows));
        totals.resize(rows);
        derivedTotals.resize(rows);
        resizeLinks(rows);
        capacity = rows;
    }

    private Vector[] cellsInOrder() {
        return rows.vectors().values().toArray(Vector[]::new);
    }

    /**
     * Prepares for rows with some columns.
     *
     * @throws IllegalArgumentException naming a column that only some rows would have
     */
    final void takeColumnsOf(Rows<F> others) {
        if (rows.vectors().keySet().equals(others.vectors().keySet())) {
            return;
        }
        if (count == 0) {
            resize(0);
            end = 0;
            free.truncate(0);
        }
        rows.checkColumns(others.vectors().keySet());
        rows.takeColumns(others.vectors().keySet());
        cells = cellsInOrder();
        totals.prepare();
        derivedTotals.prepare();
    }

    final IllegalArgumentException refused(String id, String problem) {
        return new IllegalArgumentException("%s %s: %s".formatted(table, Excerpt.of(id), problem));
    }
}
