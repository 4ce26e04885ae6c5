package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.WON_LEADS;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Totals;
import java.math.BigDecimal;

/** Totals as published examples state them. */
final class GoldenTotals {
    private GoldenTotals() {}

    static Totals.Builder cost(String marketing) {
        return Totals.builder("USD").put(MARKETING_COST, marketing).put(SALES_COST, "0");
    }

    /** All of marketing is advertising, and nothing was given back. */
    static Totals returns(String revenue, String variableCost, String advertising) {
        return cost(advertising)
                .put(AD_SPEND, advertising)
                .put(GROSS_REVENUE, revenue)
                .put(REFUNDS, "0")
                .put(VARIABLE_COST, variableCost)
                .build();
    }

    static Totals leads(long leads, long won) {
        return Totals.builder("USD").put(LEADS, leads).put(WON_LEADS, won).build();
    }

    static Known fraction(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
