package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.model.DealStatus.WON;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/**
 * What the new customers of a period did from their first purchase on, and what became of the sales
 * of a period: to the end of the data, or {@link Quantity#byAge up to an age}.
 */
public final class CohortQuantities {
    private static final Condition IS_WON = Deals.STATUS.is(WON);

    /** What the new customers of the period have bought so far, before refunds. */
    public static final Quantity COHORT_REVENUE =
            Quantity.sum(
                            "cohort-revenue",
                            "revenue of the new customers before refunds",
                            "выручка новых клиентов до возвратов",
                            Deals.AMOUNT)
                    .where(IS_WON)
                    .on(Deals.CUSTOMER_SINCE);

    /** What the goods of all they have bought so far cost. */
    public static final Quantity COHORT_VARIABLE_COST =
            Quantity.sum(
                            "cohort-variable-cost",
                            "variable cost of the new customers",
                            "переменные затраты на новых клиентов",
                            Deals.VARIABLE_COST)
                    .where(IS_WON)
                    .on(Deals.CUSTOMER_SINCE);

    /** What has gone back to them so far. Unsupplied, it is zero. */
    public static final Quantity COHORT_REFUNDS =
            Quantity.sum(
                            "cohort-refunds",
                            "refunds to the new customers",
                            "возвраты новым клиентам",
                            Refunds.AMOUNT)
                    .zeroWhenAbsent()
                    .on(Refunds.CUSTOMER_SINCE);

    /** The new customers of the period who have bought a second time. */
    public static final Quantity REPEAT_CUSTOMERS =
            Quantity.count(
                            "repeat-customers",
                            "new customers who bought again",
                            "новые клиенты с повторной покупкой",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(IS_WON.and(Deals.SECOND_OF_CUSTOMER))
                    .on(Deals.CUSTOMER_SINCE);

    /** New customers of the period who have always bought at a discount. */
    public static final Quantity DEPENDENT_CUSTOMERS =
            Quantity.count(
                            "dependent-customers",
                            "new customers who never paid the full price",
                            "новые клиенты, всегда покупавшие со скидкой",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(IS_WON.and(Deals.CUSTOMER_ALWAYS_DISCOUNTED))
                    .on(Deals.CLOSED_ON);

    /** New customers of the period who have not given back everything they bought. */
    public static final Quantity KEPT_CUSTOMERS =
            Quantity.count(
                            "kept-customers",
                            "new customers less those who gave everything back",
                            "новые клиенты без вернувших всё купленное",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(IS_WON.and(Deals.CUSTOMER_KEPT))
                    .on(Deals.CLOSED_ON);

    /** Leads of the period that the first won deal of a customer came from, whenever it closed. */
    public static final Quantity LEAD_CUSTOMERS =
            Quantity.count(
                            "lead-customers",
                            "leads that became new customers",
                            "лиды, ставшие новыми клиентами",
                            Entity.CUSTOMER,
                            Table.LEADS)
                    .where(Leads.WON_CUSTOMER)
                    .needs(Table.DEALS)
                    .on(Leads.CREATED_ON);

    /** What has gone back so far of the deals won in the period. Unsupplied, it is zero. */
    public static final Quantity REFUNDS_OF_SALES =
            Quantity.sum(
                            "refunds-of-sales",
                            "refunds of the sales of the period",
                            "возвраты по продажам периода",
                            Refunds.AMOUNT)
                    .zeroWhenAbsent()
                    .on(Refunds.SOLD_ON);

    static final List<Formula> ALL =
            List.of(
                    COHORT_REVENUE,
                    COHORT_VARIABLE_COST,
                    COHORT_REFUNDS,
                    REPEAT_CUSTOMERS,
                    DEPENDENT_CUSTOMERS,
                    KEPT_CUSTOMERS,
                    LEAD_CUSTOMERS,
                    REFUNDS_OF_SALES);

    private CohortQuantities() {}

    /** What the titles of variants up to an age end with: {@code within 90 days}. */
    static Text within(int days) {
        Text base = COHORT_REVENUE.title();
        Text aged = COHORT_REVENUE.byAge(days).title();
        return Text.of(
                aged.en().substring(base.en().length() + 1),
                aged.ru().substring(base.ru().length() + 1));
    }
}
