package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.model.DealStatus.LOST;
import static io.github.kpisdk.core.model.DealStatus.OPEN;
import static io.github.kpisdk.core.model.DealStatus.WON;

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
                            "решённые сделки",
                            Entity.DEAL,
                            Table.DEALS)
                    .where(Deals.STATUS.is(WON, LOST))
                    .on(Deals.CLOSED_ON);

    /** What the deals won or lost in the period were worth after discounts. */
    public static final Quantity DECIDED_VALUE =
            Quantity.sum(
                            "decided-value",
                            "value of decided deals",
                            "сумма решённых сделок",
                            Deals.AMOUNT)
                    .where(Deals.STATUS.is(WON, LOST))
                    .on(Deals.CLOSED_ON);

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
                            "сумма ещё не решённых сделок",
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
                    OPENED_VALUE,
                    OPEN_PIPELINE,
                    FIRST_REVENUE,
                    WON_QUALIFIED_LEADS,
                    FULL_COST,
                    ALLOWANCE,
                    CONTRIBUTION_ABOVE_TENTH);

    private DealQuantities() {}
}
