package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.cell.Ratio;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import java.util.EnumMap;
import java.util.Map;

/** The measures and ratios that the rows of the contract can tell, by the library's catalogue. */
final class ContractFormulas {
    private static final Quantity LOST =
            Quantity.count("lost", "lost deals", "потерянные сделки", Entity.SALE, Table.DEALS)
                    .where(Deals.STATUS.is(DealStatus.LOST))
                    .on(Deals.CLOSED_ON);

    private static final Quantity REFUNDS =
            Quantity.count("refund-count", "refunds", "возвраты", Entity.SALE, Table.REFUNDS)
                    .on(Refunds.REFUNDED_ON);

    private static final Quantity REPEATERS =
            Quantity.count("repeaters", "returned", "вернулись", Entity.CUSTOMER, Table.DEALS)
                    .where(Deals.CUSTOMER_CAME_BACK)
                    .on(Deals.CLOSED_ON);

    private static final Quantity COST =
            Quantity.sum("cost", "cost", "затраты", Costs.AMOUNT).on(Costs.DATE);

    static final Map<Measure, Formula> MEASURES = new EnumMap<>(Measure.class);
    static final Map<Ratio, Formula> RATIOS = new EnumMap<>(Ratio.class);

    static {
        MEASURES.put(Measure.WON, Quantities.SALES);
        MEASURES.put(Measure.LOST, LOST);
        MEASURES.put(Measure.REFUNDS, REFUNDS);
        MEASURES.put(Measure.REVENUE, Quantities.REVENUE);
        MEASURES.put(Measure.CONTRIBUTION, Quantities.CONTRIBUTION);
        MEASURES.put(Measure.NEW_CUSTOMERS, Quantities.NEW_CUSTOMERS);
        MEASURES.put(Measure.REPEATERS, REPEATERS);
        MEASURES.put(Measure.LEADS, Quantities.LEADS);
        MEASURES.put(Measure.QUALIFIED_LEADS, Quantities.QUALIFIED_LEADS);
        MEASURES.put(Measure.COST, COST);
        MEASURES.put(Measure.AD_SPEND, Quantities.AD_SPEND);

        RATIOS.put(Ratio.CLOSE_RATE, Quantities.SALES.per(Quantities.SALES.plus(LOST)));
        RATIOS.put(Ratio.CAC, COST.per(Quantities.NEW_CUSTOMERS));
        RATIOS.put(Ratio.COST_PER_SALE, COST.per(Quantities.SALES));
        RATIOS.put(Ratio.CPL, Quantities.AD_SPEND.per(Quantities.LEADS));
        RATIOS.put(Ratio.ROAS, Quantities.REVENUE.per(Quantities.AD_SPEND));
        RATIOS.put(Ratio.ROMI, Quantities.CONTRIBUTION.minus(COST).per(COST));
        RATIOS.put(Ratio.AD_SPEND_SHARE, Quantities.AD_SPEND.per(Quantities.REVENUE));
        RATIOS.put(Ratio.REPEAT_RATE, REPEATERS.per(Quantities.NEW_CUSTOMERS));
        RATIOS.put(Ratio.LEAD_QUALITY, Quantities.QUALIFIED_LEADS.per(Quantities.LEADS));
    }

    private ContractFormulas() {}
}
