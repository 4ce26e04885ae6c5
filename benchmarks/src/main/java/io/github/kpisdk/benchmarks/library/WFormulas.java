package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.cell.Ratio;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import java.util.EnumMap;
import java.util.Map;

/** The measures and ratios of W as quantities of its own, over columns of its own. */
final class WFormulas {
    /** Before the discount. */
    static final NumberColumn LIST_AMOUNT = NumberColumn.money(Table.DEALS, "list_amount");

    /** Whether all of the money went back. */
    static final FlagColumn REFUNDED = FlagColumn.of(Table.DEALS, "refunded");

    static final Map<Measure, Formula> MEASURES = new EnumMap<>(Measure.class);
    static final Map<Ratio, Formula> RATIOS = new EnumMap<>(Ratio.class);

    private static final Condition WON = Deals.STATUS.is(DealStatus.WON);
    private static final Condition PAID = WON.and(REFUNDED.negate());
    private static final Condition FIRST = WON.and(Deals.FIRST_OF_CUSTOMER);

    static {
        Formula won = deals("won", Entity.SALE, WON);
        Formula lost = deals("lost", Entity.SALE, Deals.STATUS.is(DealStatus.LOST));
        Formula revenue =
                paid("list", LIST_AMOUNT)
                        .minus(paid("discount", Deals.DISCOUNT))
                        .as("revenue", "revenue", "выручка");
        Formula profit =
                revenue.minus(paid("goods", Deals.VARIABLE_COST)).as("profit", "profit", "прибыль");
        Formula customers = deals("new", Entity.CUSTOMER, FIRST);
        Formula repeaters = deals("again", Entity.CUSTOMER, Deals.CUSTOMER_CAME_BACK);
        Formula cost = Quantity.sum("cost", "cost", "затраты", Costs.AMOUNT).on(Costs.DATE);

        MEASURES.put(Measure.WON, won);
        MEASURES.put(Measure.LOST, lost);
        MEASURES.put(Measure.REFUNDS, deals("refunds", Entity.SALE, REFUNDED));
        MEASURES.put(Measure.REVENUE, revenue);
        MEASURES.put(Measure.PROFIT, profit);
        MEASURES.put(Measure.NEW_CUSTOMERS, customers);
        MEASURES.put(Measure.REPEATERS, repeaters);
        MEASURES.put(Measure.LEADS, Quantities.LEADS);
        MEASURES.put(Measure.QUALIFIED_LEADS, Quantities.QUALIFIED_LEADS);
        MEASURES.put(Measure.COST, cost);
        MEASURES.put(Measure.AD_SPEND, Quantities.AD_SPEND);

        RATIOS.put(Ratio.CLOSE_RATE, won.per(won.plus(lost)));
        RATIOS.put(Ratio.CAC, cost.per(customers));
        RATIOS.put(Ratio.COST_PER_SALE, cost.per(won));
        RATIOS.put(Ratio.CPL, Quantities.AD_SPEND.per(Quantities.LEADS));
        RATIOS.put(Ratio.ROAS, revenue.per(Quantities.AD_SPEND));
        RATIOS.put(Ratio.ROMI, profit.minus(cost).per(cost));
        RATIOS.put(Ratio.AD_SPEND_SHARE, Quantities.AD_SPEND.per(revenue));
        RATIOS.put(Ratio.REPEAT_RATE, repeaters.per(customers));
        RATIOS.put(Ratio.LEAD_QUALITY, Quantities.QUALIFIED_LEADS.per(Quantities.LEADS));
    }

    private WFormulas() {}

    private static Quantity deals(String id, Entity entity, Condition where) {
        return Quantity.count(id, id, id, entity, Table.DEALS).where(where).on(Deals.CLOSED_ON);
    }

    private static Quantity paid(String id, NumberColumn column) {
        return Quantity.sum(id, id, id, column).where(PAID).on(Deals.CLOSED_ON);
    }
}
