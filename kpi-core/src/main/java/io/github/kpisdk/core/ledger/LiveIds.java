package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.RowIndex;

/**
 * Rows that have ids: leads, deals or refunds.
 *
 * @param <F> the fact that is one row
 */
abstract class LiveIds<F> extends LiveTable<F> {
    final LiveTables tables;
    private final Keys ids;
    private final RowIndex byId;
    private int[] places = new int[0];

    /**
     * Nobody asks for it. It must be written all the same: what is looked at for nothing might not
     * be looked at at all.
     */
    @SuppressWarnings("unused")
    private long seen;

    LiveIds(Table<F> table, Rows<F> rows, Keys ids, LiveTables tables) {
        super(table, rows);
        this.tables = tables;
        this.ids = ids;
        byId = new RowIndex(ids);
    }

    /** Refuses a row on the desk that does not fit the rows it refers to. */
    abstract void checkReferences(Desk<F> desk, int at, int row);

    /** The ids of rows on the desk. */
    abstract Keys idsOf(Desk<F> desk);

    /** Ties a row to the rows it refers to. */
    abstract void relate(int row);

    /** Unties a row from the rows it refers to. */
    abstract void unrelate(int row);

    /** The row of an id, or {@link #NOWHERE}. */
    final int row(long id) {
        return byId.row(id);
    }

    final String id(int row) {
        return rows.ids.text(ids.get(row));
    }

    /** Looks first at where everything is, then at what is there, then at what that leads to. */
    @Override
    final void foresee(Desk<F> desk, int from, int to) {
        long sum = 0;
        for (int at = from; at < to; at++) {
            sum += foreseeSlots(desk, at);
        }
        places = places.length < to - from ? new int[to - from] : places;
        int known = 0;
        for (int at = from; at < to; at++) {
            int row = find(desk, at);
            places[known] = row;
            known += row == NOWHERE ? 0 : 1;
            sum += foreseeOthers(desk, at);
        }
        seen = sum + foreseePlaces(known);
    }

    /** Looks at all that a row needs to change or to go. */
    final void foreseeRow(int row) {
        places = places.length == 0 ? new int[1] : places;
        places[0] = row;
        seen = foreseePlaces(1);
    }

    private long foreseePlaces(int count) {
        long sum = foreseeCells(places, count);
        for (int i = 0; i < count; i++) {
            sum += foreseeLinks(places[i]);
        }
        return sum;
    }

    /** Looks at where an id would be. */
    final long foreseeId(long id) {
        return byId.foresee(id);
    }

    /** Looks at where a row on the desk, and what it refers to, would be. */
    long foreseeSlots(Desk<F> desk, int at) {
        return foreseeId(idsOf(desk).get(at));
    }

    /** Looks at other rows that a row on the desk has to do with. */
    long foreseeOthers(Desk<F> desk, int at) {
        return 0;
    }

    /** Looks at what a row is tied to. */
    long foreseeLinks(int row) {
        return 0;
    }

    @Override
    final int find(Desk<F> desk, int at) {
        return row(idsOf(desk).get(at));
    }

    @Override
    final void check(Desk<F> desk, int at, int row) {
        if (row == NOWHERE && find(desk, at) != NOWHERE) {
            throw refused(desk, at, "is there already");
        }
        checkReferences(desk, at, row);
    }

    @Override
    final void link(int row) {
        byId.put(ids.get(row), row);
        relate(row);
    }

    @Override
    final void unlink(int row) {
        unrelate(row);
        byId.remove(ids.get(row));
    }

    /** Puts another version in the place of a row. */
    void change(int row, Desk<F> desk, int at) {
        touch(row);
        unrelate(row);
        copy(row, desk, at);
        relate(row);
    }

    final String id(Desk<F> desk, int at) {
        return rows.ids.text(idsOf(desk).get(at));
    }

    final IllegalArgumentException refused(Desk<F> desk, int at, String problem) {
        return refused(id(desk, at), problem);
    }
}
