package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Lead;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.core.model.Traffic;
import java.util.List;

/**
 * One of the five tables of a ledger, by the type of its rows.
 *
 * @param <F> the fact that is one row
 */
public final class Table<F> {
    /** Money spent. */
    public static final Table<Cost> COSTS = new Table<>("costs");

    /** Impressions, clicks and visits by day. */
    public static final Table<Traffic> TRAFFIC = new Table<>("traffic");

    /** People who asked. */
    public static final Table<Lead> LEADS = new Table<>("leads");

    /** Offers: open, won and lost. */
    public static final Table<Deal> DEALS = new Table<>("deals");

    /** Money given back. */
    public static final Table<Refund> REFUNDS = new Table<>("refunds");

    /** All tables, each after those it refers to. */
    public static final List<Table<?>> ALL = List.of(COSTS, TRAFFIC, LEADS, DEALS, REFUNDS);

    private final String name;

    private Table(String name) {
        this.name = name;
    }

    /** Its columns: those of the facts in the order of the contract, then those derived. */
    public List<Column> columns() {
        if (this == COSTS) {
            return Costs.ALL;
        }
        if (this == TRAFFIC) {
            return DailyTraffic.ALL;
        }
        if (this == LEADS) {
            return Leads.ALL;
        }
        return this == DEALS ? Deals.ALL : Refunds.ALL;
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
