package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.kernel.Workers;
import io.github.kpisdk.core.model.Excerpt;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What can be done to a table: facts are added, corrected and retracted, one alone or several, all
 * or none.
 *
 * @param <F> the fact that is one row
 */
final class LiveSteps<F> {
    private static final Runnable NOTHING = () -> {};

    /** So many rows are looked at ahead: what they need fits the fastest memory. */
    private static final int BLOCK = 16;

    private static final int NOWHERE = LiveTable.NOWHERE;

    private final LiveTables tables;
    private final LiveTable<F> live;
    private Desk<F> desk;

    /** Room for one row as it is before it changes; it has the columns that the desk has. */
    private Desk<F> before;

    LiveSteps(LiveTables tables, Table<F> table) {
        this.tables = tables;
        live = tables.table(table);
        desk = new Desk<>(tables.blank(table), tables.blank(table));
        before = new Desk<>(tables.blank(table), tables.blank(table));
        before.rows.vectors().values().forEach(column -> column.resize(1));
    }

    void add(F fact) {
        add(onDesk(fact), 0);
    }

    void correct(F fact) {
        Desk<F> given = onDesk(fact);
        correct(given, 0, before, 0);
    }

    void retract(F fact) {
        retract(equal(onDesk(fact), 0));
    }

    void retract(String id) {
        int row = withIds().row(live.rows.ids.key(id));
        if (row == NOWHERE) {
            throw missing(id);
        }
        withIds().foreseeRow(row);
        retract(row);
    }

    /** Adds rows that were put on the desk together. */
    void addAll(Desk<F> given) {
        allOrNone(
                given,
                at -> {
                    int row = add(given, at);
                    return () -> live.leave(row);
                });
    }

    /** Corrects rows whose other versions were put on the desk together. */
    void correctAll(Desk<F> given) {
        Desk<F> before = beside(given.rows.size());
        allOrNone(
                given,
                at -> {
                    int row = correct(given, at, before, at);
                    return () -> withIds().change(row, before, at);
                });
    }

    /** Retracts rows that are equal to those on the desk. */
    void retractAll(Desk<F> given) {
        allOrNone(
                given,
                at -> {
                    int row = equal(given, at);
                    retract(row);
                    return () -> live.enter(row);
                });
    }

    /** Does a step for each row; each step says how it is undone, should a later one fail. */
    private void allOrNone(Desk<F> given, IntFunction<Runnable> step) {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            for (int at = 0; at < given.rows.size(); at++) {
                if (at % BLOCK == 0) {
                    live.foresee(given, at, Math.min(at + BLOCK, given.rows.size()));
                }
                undo.push(step.apply(at));
            }
        } catch (Throwable e) {
            for (Runnable each : undo) {
                each.run();
                tables.settle(NOTHING);
            }
            throw e;
        }
    }

    private Desk<F> onDesk(F fact) {
        refuseFactsBesideOwnColumns();
        desk.rows.vectors().values().forEach(column -> column.truncate(0));
        desk.rows.addAll(List.of(fact), Workers.NONE);
        Set<Column> spare = desk.rows.spareColumns();
        if (!spare.equals(live.rows.spareColumns())) {
            live.takeColumnsOf(desk.rows);
        }
        if (!spare.equals(before.rows.spareColumns())) {
            desk = new Desk<>(desk.rows, live.rows);
            before = beside(1);
        }
        live.foresee(desk, 0, 1);
        return desk;
    }

    /** Puts facts beside the table. */
    Desk<F> onDesk(Collection<F> facts) {
        refuseFactsBesideOwnColumns();
        Rows<F> given = tables.blank(live.table);
        given.addAll(facts, Workers.NONE);
        return onDesk(given);
    }

    /** Puts rows in columns beside the table. */
    Desk<F> onDesk(Batch<F> batch) {
        Rows<F> given = tables.blank(live.table);
        batch.addTo(given);
        return onDesk(given);
    }

    private Desk<F> onDesk(Rows<F> given) {
        live.takeColumnsOf(given);
        return new Desk<>(given, live.rows);
    }

    private void refuseFactsBesideOwnColumns() {
        if (live.count() > 0) {
            live.rows.refuseFactsBesideOwnColumns();
        }
    }

    /** Room for rows as they are before they change. */
    private Desk<F> beside(int count) {
        Rows<F> rows = tables.blank(live.table);
        rows.takeColumns(live.rows.vectors().keySet());
        for (Vector column : rows.vectors().values()) {
            column.resize(count);
        }
        return new Desk<>(rows, live.rows);
    }

    private int add(Desk<F> given, int at) {
        live.check(given, at, NOWHERE);
        int row = live.enter(given, at);
        tables.settle(() -> live.leave(row));
        return row;
    }

    private int correct(Desk<F> given, int at, Desk<F> before, int beforeAt) {
        LiveIds<F> ids = withIds();
        int row = found(given, at);
        live.check(given, at, row);
        live.copyTo(before, beforeAt, row);
        ids.change(row, given, at);
        tables.settle(() -> ids.change(row, before, beforeAt));
        return row;
    }

    private void retract(int row) {
        live.checkLeaving(row);
        live.leave(row);
        tables.settle(() -> live.enter(row));
    }

    private int equal(Desk<F> given, int at) {
        int row = found(given, at);
        if (!live.isEqual(row, given, at)) {
            throw live.refused(
                    ((LiveIds<F>) live).id(row),
                    "stands otherwise: " + Excerpt.of(live.rows.fact(row).toString()));
        }
        return row;
    }

    private int found(Desk<F> given, int at) {
        int row = live.find(given, at);
        if (row == NOWHERE) {
            throw live instanceof LiveIds<F> ids
                    ? missing(ids.id(given, at))
                    : new IllegalArgumentException(
                            "%s: there is no row equal to %s"
                                    .formatted(
                                            live.table,
                                            Excerpt.of(given.rows.fact(at).toString())));
        }
        return row;
    }

    private IllegalArgumentException missing(String id) {
        return new IllegalArgumentException(
                "%s: %s".formatted(live.table, Problems.missing(live.table, id)));
    }

    private LiveIds<F> withIds() {
        if (live instanceof LiveIds<F> ids) {
            return ids;
        }
        throw new IllegalArgumentException(
                "There are no ids in %s: retract the row as it is, and add the right one"
                        .formatted(live.table));
    }
}
