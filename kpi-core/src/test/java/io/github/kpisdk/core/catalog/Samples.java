package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;

/** The May of a small business, in sums. */
final class Samples {
    /** Revenue 400000 = 410000 − 10000, contribution 240000 = 400000 − 160000. */
    static final Totals MAY =
            Totals.builder("RUB")
                    .put(Quantities.IMPRESSIONS, 2_500_000)
                    .put(Quantities.CLICKS, 20_000)
                    .put(Quantities.VISITS, 18_000)
                    .put(Quantities.AD_SPEND, "60000")
                    .put(Quantities.MARKETING_COST, "85000.50")
                    .put(Quantities.SALES_COST, "30000")
                    .put(Quantities.LEADS, 500)
                    .put(Quantities.QUALIFIED_LEADS, 200)
                    .put(Quantities.WON_LEADS, 25)
                    .put(Quantities.SALES, 40)
                    .put(Quantities.LIST_VALUE, "500000")
                    .put(Quantities.DISCOUNTS, "90000")
                    .put(Quantities.GROSS_REVENUE, "410000")
                    .put(Quantities.REFUNDS, "10000")
                    .put(Quantities.VARIABLE_COST, "160000")
                    .put(Quantities.NEW_CUSTOMERS, 24)
                    .put(Quantities.BUYERS, 30)
                    .put(Quantities.REPEAT_SALES, 16)
                    .put(Quantities.COHORT_CONTRIBUTION, "187400")
                    .put(DealQuantities.DECIDED_DEALS, 100)
                    .put(DealQuantities.DECIDED_VALUE, "1000000")
                    .put(DealQuantities.OPENED_VALUE, "1500000")
                    .put(DealQuantities.OPEN_PIPELINE, "300000")
                    .put(DealQuantities.FIRST_REVENUE, "250000")
                    .put(DealQuantities.WON_QUALIFIED_LEADS, 20)
                    .build();

    /** Money was spent, and nothing whatever came of it. */
    static final Totals IN_VAIN =
            Totals.builder("RUB")
                    .put(Quantities.IMPRESSIONS, 0)
                    .put(Quantities.CLICKS, 0)
                    .put(Quantities.VISITS, 0)
                    .put(Quantities.AD_SPEND, "60000")
                    .put(Quantities.MARKETING_COST, "85000.50")
                    .put(Quantities.SALES_COST, "30000")
                    .put(Quantities.LEADS, 0)
                    .put(Quantities.QUALIFIED_LEADS, 0)
                    .put(Quantities.WON_LEADS, 0)
                    .put(Quantities.SALES, 0)
                    .put(Quantities.LIST_VALUE, "0")
                    .put(Quantities.DISCOUNTS, "0")
                    .put(Quantities.GROSS_REVENUE, "0")
                    .put(Quantities.REFUNDS, "0")
                    .put(Quantities.VARIABLE_COST, "0")
                    .put(Quantities.NEW_CUSTOMERS, 0)
                    .put(Quantities.BUYERS, 0)
                    .put(Quantities.REPEAT_SALES, 0)
                    .put(Quantities.COHORT_CONTRIBUTION, "0")
                    .put(DealQuantities.DECIDED_DEALS, 0)
                    .put(DealQuantities.DECIDED_VALUE, "0")
                    .put(DealQuantities.OPENED_VALUE, "0")
                    .put(DealQuantities.OPEN_PIPELINE, "0")
                    .put(DealQuantities.FIRST_REVENUE, "0")
                    .put(DealQuantities.WON_QUALIFIED_LEADS, 0)
                    .build();

    private Samples() {}

    static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
