package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;

import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Entity;

/** A month of a business with subscribers, in quantities of its own. */
final class Subscribers {
    private static final Unit CUSTOMER_MONTH =
            Unit.of(Entity.CUSTOMER).times(Unit.of(Entity.MONTH));

    static final Quantity RECURRING = quantity("recurring", Unit.MONEY);
    static final Quantity PAID_MONTHS = quantity("paid-months", CUSTOMER_MONTH);
    static final Quantity LOST = quantity("lost", Unit.of(Entity.CUSTOMER));
    static final Quantity AT_START = quantity("at-start", CUSTOMER_MONTH);

    static final NamedFormula ARPA = RECURRING.per(PAID_MONTHS).as("arpa", "ARPA", "ARPA");
    static final NamedFormula MARGIN =
            RECURRING.minus(VARIABLE_COST).per(RECURRING).as("margin", "margin", "маржа");
    static final NamedFormula CHURN = LOST.per(AT_START).as("churn", "churn", "отток");

    private Subscribers() {}

    /** Each of 100 pays 100 a month, of which 80 are left; so many of 100 leave. */
    static Totals losing(int customers) {
        return month(customers, "2000");
    }

    /** Each of 100 pays 100 a month; five of 100 leave. */
    static Totals costing(String variableCost) {
        return month(5, variableCost);
    }

    private static Totals month(int lost, String variableCost) {
        return Totals.builder("RUB")
                .put(RECURRING, "10000")
                .put(VARIABLE_COST, variableCost)
                .put(PAID_MONTHS, 100)
                .put(LOST, lost)
                .put(AT_START, 100)
                .build();
    }

    private static Quantity quantity(String id, Unit unit) {
        return Quantity.sum(id, id, id, unit, Table.DEALS, deal -> deal.amount().amount())
                .on(Deals.CLOSED_ON);
    }
}
