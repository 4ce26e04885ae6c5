package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.model.DealStatus.LOST;
import static io.github.kpisdk.core.model.DealStatus.OPEN;
import static io.github.kpisdk.core.model.DealStatus.WON;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** What is added up over deals besides the quantities of the contract. */
public final class DealQuantities {
    /** Deals won or lost in the period. */
    public static final Quantity DECIDED_DEALS =
            Quantity.count(
                            "decided-deals",
                            "decided deals",
                            "закрытые сделки",
                            Entity.DEAL,
                            Table.DEALS)
                    .where(Deals.STATUS.is(WON, LOST))
                    .on(Deals.CLOSED_ON);

    /** What the deals won or lost in the period were worth after discounts. */
    public static final Quantity DECIDED_VALUE =
            Quantity.sum(
                            "decided-value",
                            "value of decided deals",
                            "сумма закрытых сделок",
                            Deals.AMOUNT)
                    .where(Deals.STATUS.is(WON, LOST))
                    .on(Deals.CLOSED_ON);

    /** Deals opened in the period, won or not. */
    public static final Quantity OPENED_DEALS =
            Quantity.count(
                            "opened-deals",
                            "opened deals",
                            "открытые сделки",
                            Entity.DEAL,
                            Table.DEALS)
                    .on(Deals.CREATED_ON);

    /** What all deals opened in the period are worth after discounts, won or not. */
    public static final Quantity OPENED_VALUE =
            Quantity.sum(
                            "opened-value",
                            "value of opened deals",
                            "сумма открытых сделок",
                            Deals.AMOUNT)
                    .on(Deals.CREATED_ON);

    /** What the deals opened in the period are worth that are open at the end of the data. */
    public static final Quantity OPEN_PIPELINE =
            Quantity.sum(
                            "open-pipeline",
                            "value of deals still open",
                            "сумма ещё не закрытых сделок",
                            Deals.AMOUNT)
                    .where(Deals.STATUS.is(OPEN))
                    .on(Deals.CREATED_ON);

    /** What the first won deals of customers were worth, before refunds. */
    public static final Quantity FIRST_REVENUE =
            Quantity.sum(
                            "first-revenue",
                            "revenue of first purchases",
                            "выручка первых покупок",
                            Deals.AMOUNT)
                    .where(Deals.STATUS.is(WON).and(Deals.FIRST_OF_CUSTOMER))
                    .on(Deals.CLOSED_ON);

    /** The days from opened to won, of the deals won in the period, added up. */
    public static final Quantity WON_DAYS =
            Quantity.sum(
                            "won-days",
                            "days until deals were won",
                            "дни до выигрыша сделок",
                            Deals.CYCLE_DAYS)
                    .where(Deals.STATUS.is(WON))
                    .on(Deals.CLOSED_ON);

    /** Deals won in the period at less than the list price. */
    public static final Quantity DISCOUNTED_SALES =
            sales(
                    "discounted-sales",
                    "sales at a discount",
                    "продажи со скидкой",
                    Deals.DISCOUNTED);

    /** Deals won in the period of which some money went back, whenever that was. */
    public static final Quantity REFUNDED_SALES =
            sales("refunded-sales", "sales with a refund", "продажи с возвратом", Deals.REFUNDED);

    /** Deals won in the period of which not all the money went back. */
    public static final Quantity KEPT_SALES =
            sales(
                    "kept-sales",
                    "sales not fully refunded",
                    "продажи без полного возврата",
                    Deals.FULLY_REFUNDED.negate());

    /** Deals won in the period whose customer complained. Deals need not say so: no data then. */
    public static final Quantity COMPLAINTS =
            sales("complaints", "sales with a complaint", "продажи с жалобой", Deals.COMPLAINT);

    /** What the goods alone of the deals won in the period cost. Deals need not say so. */
    public static final Quantity COGS =
            Quantity.sum("cogs", "cost of goods", "себестоимость товара", Deals.COGS)
                    .where(Deals.STATUS.is(WON))
                    .on(Deals.CLOSED_ON);

    /** Variable cost besides the goods: delivery, packaging, payment and the like. */
    public static final NamedFormula OTHER_VARIABLE_COST =
            VARIABLE_COST
                    .minus(COGS)
                    .as(
                            "other-variable-cost",
                            "variable cost besides the goods",
                            "переменные затраты помимо товара");

    /** Different buyers of the period who ever bought more than once. Not additive. */
    public static final Quantity BUYERS_WHO_REPEAT =
            Quantity.distinct(
                            "buyers-who-repeat",
                            "buyers with more than one purchase",
                            "покупатели более чем с одной покупкой",
                            Deals.CUSTOMER)
                    .where(Deals.STATUS.is(WON).and(Deals.CUSTOMER_REPEATS))
                    .on(Deals.CLOSED_ON);

    /** Qualified leads of the period that became a won deal, whenever that closed. */
    public static final Quantity WON_QUALIFIED_LEADS =
            Quantity.count(
                            "won-qualified-leads",
                            "qualified leads won",
                            "квалифицированные лиды с продажей",
                            Entity.LEAD,
                            Table.LEADS)
                    .where(Leads.QUALIFIED.and(Leads.WON))
                    .needs(Table.DEALS)
                    .on(Leads.CREATED_ON);

    /** All costs of marketing and of sales. */
    public static final NamedFormula FULL_COST =
            MARKETING_COST
                    .plus(SALES_COST)
                    .as(
                            "full-cost",
                            "cost of marketing and sales",
                            "затраты на маркетинг и продажи");

    /** What contribution leaves for marketing once sales are paid. */
    public static final NamedFormula ALLOWANCE =
            CONTRIBUTION
                    .minus(SALES_COST)
                    .as(
                            "allowance",
                            "contribution after sales cost",
                            "маржинальная прибыль после затрат на продажи");

    /** What contribution leaves for advertising where a tenth of revenue is to stay. */
    public static final NamedFormula CONTRIBUTION_ABOVE_TENTH =
            CONTRIBUTION
                    .minus(REVENUE.part("0.1"))
                    .as(
                            "contribution-above-tenth",
                            "contribution less a tenth of revenue",
                            "маржинальная прибыль без десятой части выручки");

    static final List<Formula> ALL =
            List.of(
                    DECIDED_DEALS,
                    DECIDED_VALUE,
                    OPENED_DEALS,
                    OPENED_VALUE,
                    OPEN_PIPELINE,
                    FIRST_REVENUE,
                    WON_DAYS,
                    DISCOUNTED_SALES,
                    REFUNDED_SALES,
                    KEPT_SALES,
                    COMPLAINTS,
                    COGS,
                    OTHER_VARIABLE_COST,
                    BUYERS_WHO_REPEAT,
                    WON_QUALIFIED_LEADS,
                    FULL_COST,
                    ALLOWANCE,
                    CONTRIBUTION_ABOVE_TENTH);

    private DealQuantities() {}

    private static Quantity sales(
            String id, String title, String russianTitle, Condition condition) {
        return Quantity.count(id, title, russianTitle, Entity.SALE, Table.DEALS)
                .where(Deals.STATUS.is(WON).and(condition))
                .on(Deals.CLOSED_ON);
    }
}
