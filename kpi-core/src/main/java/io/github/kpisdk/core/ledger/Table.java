package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Subscription;
import io.github.kpisdk.core.model.Traffic;
import java.util.List;
import java.util.function.Supplier;

/**
 * One of the tables of a ledger, by the type of its rows.
 *
 * @param <F> the fact that is one row
 */
public final class Table<F> {
    /** Money spent. */
    public static final Table<Cost> COSTS = new Table<>("costs", () -> Costs.ALL);

    /** Impressions, clicks and visits by day. */
    public static final Table<Traffic> TRAFFIC = new Table<>("traffic", () -> DailyTraffic.ALL);

    /** People who asked. */
    public static final Table<Lead> LEADS = new Table<>("leads", () -> Leads.ALL);

    /** Offers: open, won and lost. */
    public static final Table<Deal> DEALS = new Table<>("deals", () -> Deals.ALL);

    /** Money given back. */
    public static final Table<Refund> REFUNDS = new Table<>("refunds", () -> Refunds.ALL);

    /** What customers pay regularly, by month. */
    public static final Table<Subscription> SUBSCRIPTIONS =
            new Table<>("subscriptions", () -> Subscriptions.ALL);

    /** Numbers that somebody read off or asked for. */
    public static final Table<Measurement> MEASUREMENTS =
            new Table<>("measurements", () -> Measurements.ALL);

    /** All tables, each after those it refers to. */
    public static final List<Table<?>> ALL =
            List.of(COSTS, TRAFFIC, LEADS, DEALS, REFUNDS, SUBSCRIPTIONS, MEASUREMENTS);

    private final String name;
    private final Supplier<List<Column>> columns;

    private Table(String name, Supplier<List<Column>> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Its columns: those of the facts in the order of the contract, then those derived. */
    public List<Column> columns() {
        return columns.get();
    }

    /** The name in lower case, such as {@code deals}. */
    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
