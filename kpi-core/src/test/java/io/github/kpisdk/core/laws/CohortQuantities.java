package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.model.DealStatus.WON;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Entity;
import java.util.List;
import java.util.stream.Stream;

/** Quantities that look at cohorts, and at how deals ended. */
final class CohortQuantities {
    private static final Condition IS_WON = Deals.STATUS.is(WON);

    static final Quantity REVENUE = sum("cohort-revenue", Deals.AMOUNT);
    static final Quantity VARIABLE_COST = sum("cohort-variable-cost", Deals.VARIABLE_COST);
    static final Quantity REFUNDS = refunds("cohort-refunds", Refunds.CUSTOMER_SINCE);
    static final Quantity REPEATING =
            Quantity.count("repeat-customers", "r", "р", Entity.CUSTOMER, Table.DEALS)
                    .where(IS_WON.and(Deals.SECOND_OF_CUSTOMER))
                    .on(Deals.CUSTOMER_SINCE);
    static final Quantity REFUNDS_OF_SALES = refunds("refunds-of-sales", Refunds.SOLD_ON);

    /** Those that have an age. */
    static final List<Quantity> AGED =
            List.of(
                    REVENUE,
                    VARIABLE_COST,
                    REFUNDS,
                    REPEATING,
                    REFUNDS_OF_SALES,
                    Quantities.WON_LEADS);

    /** Those that have none. */
    static final List<Quantity> FLAGS =
            List.of(
                    count("discounted-sales", Deals.DISCOUNTED),
                    count("refunded-sales", Deals.REFUNDED),
                    count("kept-sales", Deals.FULLY_REFUNDED.negate()),
                    count("second-sales", Deals.SECOND_OF_CUSTOMER),
                    count("repeating-sales", Deals.CUSTOMER_REPEATS),
                    count("dependent-customers", Deals.CUSTOMER_ALWAYS_DISCOUNTED),
                    count("kept-customers", Deals.CUSTOMER_KEPT),
                    Quantity.sum("won-days", "d", "д", Deals.CYCLE_DAYS)
                            .where(IS_WON)
                            .on(Deals.CLOSED_ON),
                    Quantity.count("lead-customers", "l", "л", Entity.CUSTOMER, Table.LEADS)
                            .where(Leads.WON_CUSTOMER)
                            .needs(Table.DEALS)
                            .on(Leads.CREATED_ON));

    static final List<Quantity> ALL = Stream.concat(AGED.stream(), FLAGS.stream()).toList();

    private CohortQuantities() {}

    private static Quantity sum(String id, NumberColumn column) {
        return Quantity.sum(id, id, id, column).where(IS_WON).on(Deals.CUSTOMER_SINCE);
    }

    private static Quantity refunds(String id, DateColumn on) {
        return Quantity.sum(id, id, id, Refunds.AMOUNT).zeroWhenAbsent().on(on);
    }

    private static Quantity count(String id, Condition condition) {
        return Quantity.count(id, id, id, Entity.SALE, Table.DEALS)
                .where(IS_WON.and(condition))
                .on(Deals.CLOSED_ON);
    }
}
