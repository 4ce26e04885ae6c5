package io.github.kpisdk.core.ledger;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Tally;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All tables of a live ledger, and the columns derived from them. */
final class LiveTables {
    private final String currency;
    private final ImmutableSet<Table<?>> supplied;
    private final Tables tables;
    private final LiveLeads leads;
    private final LiveDeals deals;
    private final LiveRefunds refunds;
    private final ImmutableMap<Table<?>, LiveTable<?>> live;
    private final RunningTotals[] totals;
    private final Map<Column, Supplier<? extends Vector>> derived;
    private long steps;

    /** Begins with the rows of a part, which have been checked against each other. */
    LiveTables(LedgerPart part) {
        currency = part.currency();
        supplied = part.supplied();
        tables = Tables.empty(currency, new KeySpace());
        leads = new LiveLeads((LeadRows) tables.rows(Table.LEADS), this);
        deals = new LiveDeals((DealRows) tables.rows(Table.DEALS), this);
        refunds = new LiveRefunds((RefundRows) tables.rows(Table.REFUNDS), this);
        live =
                ImmutableMap.of(
                        Table.COSTS,
                        new LiveDaily<Cost>(Table.COSTS, tables.rows(Table.COSTS)),
                        Table.TRAFFIC,
                        new LiveDaily<Traffic>(Table.TRAFFIC, tables.rows(Table.TRAFFIC)),
                        Table.LEADS,
                        leads,
                        Table.DEALS,
                        deals,
                        Table.REFUNDS,
                        refunds,
                        Table.SUBSCRIPTIONS,
                        new LiveDaily<Subscription>(
                                Table.SUBSCRIPTIONS, tables.rows(Table.SUBSCRIPTIONS)),
                        Table.MEASUREMENTS,
                        new LiveDaily<Measurement>(
                                Table.MEASUREMENTS, tables.rows(Table.MEASUREMENTS)));
        totals =
                live.values().stream()
                        .flatMap(table -> Stream.of(table.totals(), table.derivedTotals()))
                        .toArray(RunningTotals[]::new);
        derived =
                Map.of(
                        Leads.QUALIFIED, () -> leads.qualified,
                        Leads.WON, () -> leads.won,
                        Refunds.CHANNEL, () -> refunds.rows.channel,
                        Deals.FIRST_OF_CUSTOMER, () -> deals.customers.first,
                        Deals.CUSTOMER_CAME_BACK, () -> deals.customers.again,
                        Deals.CUSTOMER_CONTRIBUTION, deals.customers::brought);
        tables.addAll(part.tables());
        Table.ALL.forEach(table -> table(table).load());
    }

    String currency() {
        return currency;
    }

    Names channels() {
        return tables.channels();
    }

    /** Rows with no columns but those of facts, under the same channels and ids. */
    <F> Rows<F> blank(Table<F> table) {
        return Tables.empty(currency, tables.channels(), tables.ids()).rows(table);
    }

    @SuppressWarnings("unchecked") // rows of F stand under the table of F
    <F> LiveTable<F> table(Table<F> table) {
        return (LiveTable<F>) live.get(table);
    }

    LiveLeads leads() {
        return leads;
    }

    LiveDeals deals() {
        return deals;
    }

    LiveRefunds refunds() {
        return refunds;
    }

    /** Whether there is data of this sort even without a row. */
    boolean alwaysSupplies(Table<?> table) {
        return supplied.contains(table);
    }

    boolean supplies(Table<?> table) {
        return alwaysSupplies(table) || table(table).count() > 0;
    }

    /** Whether there are columns for all that an aggregate names. */
    boolean haveCells(Aggregate wanted) {
        return wanted.columns().stream()
                .allMatch(
                        column ->
                                column.isDerived()
                                        || table(column.table()).rows.vector(column).isPresent());
    }

    /**
     * Whether all derived columns that an aggregate names are kept, and no day is the latest. Of
     * subscriptions it is not even kept which channel they count for.
     */
    boolean keep(Aggregate wanted) {
        if (wanted.rows().table() == Table.SUBSCRIPTIONS
                || wanted.measure() instanceof Measure.LatestOf) {
            return false;
        }
        return wanted.columns().stream()
                .allMatch(
                        column ->
                                !column.isDerived()
                                        || derived.containsKey(column)
                                        || column.equals(Deals.LIST_VALUE));
    }

    /** How many steps were settled. */
    long steps() {
        return steps;
    }

    Vector cells(Column column) {
        return column.isDerived()
                ? derived.get(column).get()
                : table(column.table()).rows.vector(column).orElseThrow();
    }

    /** The key of a text, which may yet come. */
    long key(String text) {
        return tables.ids().key(text);
    }

    Tally tally(Measure measure, int spans) {
        if (measure instanceof Measure.SumOf sum) {
            return Tally.sum(spans, parts(sum.column()));
        }
        if (measure instanceof Measure.DistinctOf distinct) {
            return Tally.distinct(spans, (Keys) cells(distinct.ids()));
        }
        return measure instanceof Measure.Own<?> own ? own(own, spans) : Tally.count(spans);
    }

    /** What the list value consists of is added up, so that nobody has to keep it. */
    private Numbers[] parts(NumberColumn column) {
        return column.equals(Deals.LIST_VALUE)
                ? new Numbers[] {(Numbers) cells(Deals.AMOUNT), (Numbers) cells(Deals.DISCOUNT)}
                : new Numbers[] {(Numbers) cells(column)};
    }

    private <F> Tally own(Measure.Own<F> own, int spans) {
        Rows<F> rows = table(own.table()).rows;
        return Tally.each(spans, row -> own.value().apply(rows.fact(row)));
    }

    /**
     * Ends a step: puts back all rows that were taken out of totals or, where a function of the
     * user's fails, brings about the state before.
     */
    void settle(Runnable back) {
        try {
            putBack();
        } catch (Throwable e) {
            for (RunningTotals each : totals) {
                each.takeOut();
            }
            back.run();
            putBack();
            throw e;
        } finally {
            steps++;
            for (RunningTotals each : totals) {
                each.done();
            }
        }
    }

    private void putBack() {
        for (RunningTotals each : totals) {
            each.putBack();
        }
    }

    /** All rows that are there now, in tables of their own. */
    Tables copy() {
        Tables copy = Tables.empty(currency, new Names(), tables.ids());
        Table.ALL.forEach(table -> table(table).copyTo(copy.rows(table)));
        return copy;
    }
}
