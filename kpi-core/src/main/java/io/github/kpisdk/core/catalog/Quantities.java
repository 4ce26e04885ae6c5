package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.model.CostKind.AGENCY;
import static io.github.kpisdk.core.model.CostKind.CONTENT;
import static io.github.kpisdk.core.model.CostKind.SALES_OTHER;
import static io.github.kpisdk.core.model.CostKind.SALES_PAY;
import static io.github.kpisdk.core.model.CostKind.TOOLS;
import static io.github.kpisdk.core.model.DealStatus.WON;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.DailyTraffic;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Entity;
import java.util.List;
import java.util.stream.Stream;

/** What is added up: sums and counts over rows, and the differences that have a name. */
public final class Quantities {
    private static final Condition IS_WON = Deals.STATUS.is(WON);

    /** How often something was shown. */
    public static final Quantity IMPRESSIONS =
            Quantity.sum("impressions", "impressions", "показы", DailyTraffic.IMPRESSIONS)
                    .on(DailyTraffic.DATE);

    /** How often it was clicked. */
    public static final Quantity CLICKS =
            Quantity.sum("clicks", "clicks", "клики", DailyTraffic.CLICKS).on(DailyTraffic.DATE);

    /** How many visits came. */
    public static final Quantity VISITS =
            Quantity.sum("visits", "visits", "визиты", DailyTraffic.VISITS).on(DailyTraffic.DATE);

    /** Money paid to advertising platforms, publishers and venues. */
    public static final Quantity AD_SPEND =
            Quantity.sum("ad-spend", "ad spend", "расходы на рекламу", Costs.AMOUNT)
                    .where(Costs.KIND.is(CostKind.AD_SPEND))
                    .on(Costs.DATE);

    /** All costs of marketing: advertising, agencies, content, tools, pay. */
    public static final Quantity MARKETING_COST =
            Quantity.sum("marketing-cost", "marketing cost", "затраты на маркетинг", Costs.AMOUNT)
                    .where(
                            Costs.KIND.is(
                                    CostKind.AD_SPEND,
                                    AGENCY,
                                    CONTENT,
                                    TOOLS,
                                    CostKind.MARKETING_PAY))
                    .on(Costs.DATE);

    /** All costs of sales: pay and the rest. */
    public static final Quantity SALES_COST =
            Quantity.sum("sales-cost", "sales cost", "затраты на продажи", Costs.AMOUNT)
                    .where(Costs.KIND.is(SALES_PAY, SALES_OTHER))
                    .on(Costs.DATE);

    /** People who asked in the period. */
    public static final Quantity LEADS =
            Quantity.count("leads", "leads", "лиды", Entity.LEAD, Table.LEADS).on(Leads.CREATED_ON);

    /** Leads of the period that sales found worth working on, whenever that was. */
    public static final Quantity QUALIFIED_LEADS =
            Quantity.count(
                            "qualified-leads",
                            "qualified leads",
                            "квалифицированные лиды",
                            Entity.LEAD,
                            Table.LEADS)
                    .where(Leads.QUALIFIED)
                    .on(Leads.CREATED_ON);

    /** Leads of the period that became a won deal, whenever that closed. */
    public static final Quantity WON_LEADS =
            Quantity.count("won-leads", "won leads", "лиды с продажей", Entity.LEAD, Table.LEADS)
                    .where(Leads.WON)
                    .needs(Table.DEALS)
                    .on(Leads.CREATED_ON);

    /** Deals won in the period. */
    public static final Quantity SALES =
            Quantity.count("sales", "sales", "продажи", Entity.SALE, Table.DEALS)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** What won deals were worth before discounts. */
    public static final Quantity LIST_VALUE =
            Quantity.sum(
                            "list-value",
                            "sales before discounts",
                            "продажи до скидок",
                            Deals.LIST_VALUE)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** What was taken off the price of won deals. */
    public static final Quantity DISCOUNTS =
            Quantity.sum("discounts", "discounts", "скидки", Deals.DISCOUNT)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** What customers owe for the deals won in the period. */
    public static final Quantity GROSS_REVENUE =
            Quantity.sum(
                            "gross-revenue",
                            "revenue before refunds",
                            "выручка до возвратов",
                            Deals.AMOUNT)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** What went back to customers in the period, whenever they bought. Unsupplied, it is zero. */
    public static final Quantity REFUNDS =
            Quantity.sum("refunds", "refunds", "возвраты", Refunds.AMOUNT)
                    .zeroWhenAbsent()
                    .on(Refunds.REFUNDED_ON);

    /** Gross revenue less refunds. */
    public static final NamedFormula REVENUE =
            GROSS_REVENUE.minus(REFUNDS).as("revenue", "revenue", "выручка");

    /** What the goods of the deals won in the period and their delivery cost. */
    public static final Quantity VARIABLE_COST =
            Quantity.sum(
                            "variable-cost",
                            "variable cost",
                            "переменные затраты",
                            Deals.VARIABLE_COST)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** Revenue less variable cost: what is left to pay for marketing and sales. */
    public static final NamedFormula CONTRIBUTION =
            REVENUE.minus(VARIABLE_COST).as("contribution", "contribution", "маржинальная прибыль");

    /** Customers whose first won deal ever closed in the period. */
    public static final Quantity NEW_CUSTOMERS =
            Quantity.count(
                            "new-customers",
                            "new customers",
                            "новые клиенты",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(IS_WON.and(Deals.FIRST_OF_CUSTOMER))
                    .on(Deals.CLOSED_ON);

    /** Different customers who bought in the period. Not additive. */
    public static final Quantity BUYERS =
            Quantity.distinct("buyers", "buyers", "покупатели", Deals.CUSTOMER)
                    .where(IS_WON)
                    .on(Deals.CLOSED_ON);

    /** Deals won in the period that were not the first of their customer. */
    public static final Quantity REPEAT_SALES =
            Quantity.count(
                            "repeat-sales",
                            "repeat sales",
                            "повторные продажи",
                            Entity.SALE,
                            Table.DEALS)
                    .where(IS_WON.and(Deals.FIRST_OF_CUSTOMER.negate()))
                    .on(Deals.CLOSED_ON);

    /**
     * What the new customers of the period brought from their first deal to the end of the data.
     */
    public static final Quantity COHORT_CONTRIBUTION =
            Quantity.sum(
                            "cohort-contribution",
                            "contribution of the new customers so far",
                            "маржинальная прибыль новых клиентов на конец данных",
                            Deals.CUSTOMER_CONTRIBUTION)
                    .where(IS_WON.and(Deals.FIRST_OF_CUSTOMER))
                    .on(Deals.CLOSED_ON);

    /** What the KPIs of the folder contract are made of, in the order of its definitions. */
    public static final List<Formula> CONTRACT =
            List.of(
                    IMPRESSIONS,
                    CLICKS,
                    VISITS,
                    AD_SPEND,
                    MARKETING_COST,
                    SALES_COST,
                    LEADS,
                    QUALIFIED_LEADS,
                    WON_LEADS,
                    SALES,
                    LIST_VALUE,
                    DISCOUNTS,
                    GROSS_REVENUE,
                    REFUNDS,
                    REVENUE,
                    VARIABLE_COST,
                    CONTRIBUTION,
                    NEW_CUSTOMERS,
                    BUYERS,
                    REPEAT_SALES,
                    COHORT_CONTRIBUTION);

    private Quantities() {}

    /**
     * All of them: those of the contract, then the others by subject. Variants that look at other
     * periods or up to an age are not listed besides what they are variants of.
     */
    public static List<Formula> all() {
        return Stream.of(
                        CONTRACT,
                        DealQuantities.ALL,
                        CohortQuantities.ALL,
                        PaidQuantities.ALL,
                        SubscriptionQuantities.ALL,
                        EmailQuantities.ALL,
                        AudienceQuantities.ALL,
                        SiteQuantities.ALL,
                        OfflineQuantities.ALL,
                        TargetQuantities.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
