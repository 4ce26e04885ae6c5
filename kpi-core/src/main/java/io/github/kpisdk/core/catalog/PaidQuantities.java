package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.model.ChannelKind.PAID;
import static io.github.kpisdk.core.model.DealStatus.WON;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Entity;
import java.util.List;

/** What belongs to channels of paid advertising. Without a word on channels there is no data. */
public final class PaidQuantities {
    private static final Condition IS_PAID_SALE =
            Deals.STATUS.is(WON).and(Deals.CHANNEL_KIND.is(PAID));

    /** Ad spend on channels of paid advertising. */
    public static final Quantity PAID_SPEND =
            Quantity.sum(
                            "paid-spend",
                            "ad spend of paid channels",
                            "расходы на рекламу платных каналов",
                            Costs.AMOUNT)
                    .where(Costs.KIND.is(CostKind.AD_SPEND).and(Costs.CHANNEL_KIND.is(PAID)))
                    .on(Costs.DATE);

    /** New customers whose first deal belongs to a paid channel. */
    public static final Quantity PAID_NEW_CUSTOMERS =
            Quantity.count(
                            "paid-new-customers",
                            "new customers of paid channels",
                            "новые клиенты платных каналов",
                            Entity.CUSTOMER,
                            Table.DEALS)
                    .where(IS_PAID_SALE.and(Deals.FIRST_OF_CUSTOMER))
                    .on(Deals.CLOSED_ON);

    /** What the deals of paid channels brought before refunds. */
    public static final Quantity PAID_GROSS_REVENUE =
            Quantity.sum(
                            "paid-gross-revenue",
                            "revenue of paid channels before refunds",
                            "выручка платных каналов до возвратов",
                            Deals.AMOUNT)
                    .where(IS_PAID_SALE)
                    .on(Deals.CLOSED_ON);

    /** What went back of the deals of paid channels. Unsupplied, it is zero. */
    public static final Quantity PAID_REFUNDS =
            Quantity.sum(
                            "paid-refunds",
                            "refunds of paid channels",
                            "возвраты платных каналов",
                            Refunds.AMOUNT)
                    .where(Refunds.CHANNEL_KIND.is(PAID))
                    .zeroWhenAbsent()
                    .on(Refunds.REFUNDED_ON);

    /** Gross revenue of paid channels less their refunds. */
    public static final NamedFormula PAID_REVENUE =
            PAID_GROSS_REVENUE
                    .minus(PAID_REFUNDS)
                    .as("paid-revenue", "revenue of paid channels", "выручка платных каналов");

    static final List<Formula> ALL =
            List.of(PAID_SPEND, PAID_NEW_CUSTOMERS, PAID_GROSS_REVENUE, PAID_REFUNDS, PAID_REVENUE);

    private PaidQuantities() {}
}
