package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Ints;
import java.util.ArrayList;
import java.util.List;

/**
 * The totals that follow the rows of a table.
 *
 * <p>In each step some rows are taken out of all totals before any of their cells changes, and put
 * back when the step is over.
 */
final class RunningTotals {
    private final Bits used;
    private final Bits out = new Bits();
    private final Ints touched = new Ints();
    private final List<Followed> all = new ArrayList<>();
    private Followed[] totals = new Followed[0];

    /** No totals yet of the rows that are used. */
    RunningTotals(Bits used) {
        this.used = used;
    }

    void resize(int rows) {
        out.resize(rows);
    }

    /** Lets a total follow that has counted all rows. */
    void add(Followed total) {
        all.add(total);
        totals = all.toArray(Followed[]::new);
    }

    /** Lets all totals begin again over other columns, which have no rows. */
    void prepare() {
        all.forEach(Followed::prepare);
    }

    /** Takes a row out of all totals, unless it is out. */
    void touch(int row) {
        if (totals.length > 0 && !out.get(row)) {
            subtract(row);
            setAside(row);
        }
    }

    /** Notes that a row is in no total yet. */
    void setAside(int row) {
        if (totals.length > 0 && !out.get(row)) {
            out.set(row, true);
            touched.add(row);
        }
    }

    /**
     * Puts back all rows that are still used, or fails with what a function of the user's threw.
     */
    void putBack() {
        for (int i = 0; i < touched.size(); i++) {
            int row = touched.get(i);
            if (used.get(row) && out.get(row)) {
                add(row);
                out.set(row, false);
            }
        }
    }

    /** Takes out again what was put back. */
    void takeOut() {
        for (int i = 0; i < touched.size(); i++) {
            int row = touched.get(i);
            if (used.get(row) && !out.get(row)) {
                subtract(row);
                out.set(row, true);
            }
        }
    }

    /** Ends the step. */
    void done() {
        for (int i = 0; i < touched.size(); i++) {
            out.set(touched.get(i), false);
        }
        touched.truncate(0);
    }

    /** Adds a row to all totals or, where one fails, to none. */
    private void add(int row) {
        int done = 0;
        try {
            for (; done < totals.length; done++) {
                totals[done].add(row);
            }
        } catch (Throwable e) {
            while (done > 0) {
                totals[--done].subtract(row);
            }
            throw e;
        }
    }

    private void subtract(int row) {
        for (Followed total : totals) {
            total.subtract(row);
        }
    }
}
