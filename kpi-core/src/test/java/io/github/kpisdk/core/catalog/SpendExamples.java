package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link SpendKpis}: a figure, and what there is when there is none. */
class SpendExamples {

    @Test
    @Golden("roas/gross")
    void gross_roas_takes_no_refunds_off() {
        // 410000 ÷ 60000
        assertThat(SpendKpis.ROAS_GROSS.evaluate(MAY)).isEqualTo(fraction("410000", "60000"));
        assertThat(SpendKpis.ROAS_GROSS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("roas/new-customers")
    void roas_of_new_customers_counts_first_purchases_only() {
        // 250000 ÷ 60000
        assertThat(SpendKpis.ROAS_NEW_CUSTOMERS.evaluate(MAY))
                .isEqualTo(fraction("250000", "60000"));
        assertThat(SpendKpis.ROAS_NEW_CUSTOMERS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("poas/net")
    void net_poas_is_contribution_less_ad_spend_per_ad_spend() {
        // (240000 − 60000) ÷ 60000
        assertThat(SpendKpis.POAS_NET.evaluate(MAY)).hasToString("3");
        assertThat(SpendKpis.POAS_NET.evaluate(IN_VAIN)).hasToString("-1");
    }

    @Test
    @Golden("poas/marketing")
    void poas_on_marketing_is_contribution_per_marketing_cost() {
        // 240000 ÷ 85000.50
        assertThat(SpendKpis.POAS_MARKETING.evaluate(MAY))
                .isEqualTo(fraction("240000", "85000.50"));
        assertThat(SpendKpis.POAS_MARKETING.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("romi/revenue")
    void romi_on_revenue_does_not_pay_for_the_goods() {
        // (400000 − 85000.50) ÷ 85000.50
        assertThat(SpendKpis.ROMI_REVENUE.evaluate(MAY))
                .isEqualTo(fraction("314999.50", "85000.50"));
        assertThat(SpendKpis.ROMI_REVENUE.evaluate(IN_VAIN)).hasToString("-1");
    }

    @Test
    @Golden("roi")
    void roi_is_what_contribution_earns_on_top_of_all_that_was_invested() {
        // (240000 − 115000.50) ÷ 115000.50
        assertThat(SpendKpis.ROI.evaluate(MAY)).isEqualTo(fraction("124999.50", "115000.50"));
        assertThat(SpendKpis.ROI.evaluate(IN_VAIN)).hasToString("-1");
    }

    @Test
    @Golden("roi/revenue")
    void roi_on_revenue_does_not_pay_for_the_goods() {
        // (400000 − 115000.50) ÷ 115000.50
        assertThat(SpendKpis.ROI_REVENUE.evaluate(MAY))
                .isEqualTo(fraction("284999.50", "115000.50"));
        assertThat(SpendKpis.ROI_REVENUE.evaluate(IN_VAIN)).hasToString("-1");
    }

    @Test
    void three_kinds_of_nothing_stay_apart() {
        Totals organic = organic("0");

        // 0 ÷ 4, 1000 ÷ 0, 1000 − 300 − 0
        assertThat(CostKpis.COST_PER_SALE_MEDIA_ONLY.evaluate(organic)).hasToString("0");
        assertThat(SpendKpis.ROAS_GROSS.evaluate(organic)).hasToString("ZERO_DIVISOR:ad-spend");
        assertThat(RevenueKpis.CM3.evaluate(organic)).hasToString("700");
        // 50 ÷ 4, 1000 ÷ 50, 1000 − 300 − 50
        assertThat(CostKpis.COST_PER_SALE_MEDIA_ONLY.evaluate(organic("50"))).hasToString("12.5");
        assertThat(SpendKpis.ROAS_GROSS.evaluate(organic("50"))).hasToString("20");
        assertThat(RevenueKpis.CM3.evaluate(organic("50"))).hasToString("650");
    }

    @Test
    void without_any_cost_there_is_no_return_on_it() {
        assertThat(SpendKpis.ROI.evaluate(organic("0"))).hasToString("ZERO_DIVISOR:full-cost");
        assertThat(SpendKpis.ROMI_REVENUE.evaluate(organic("0")))
                .hasToString("ZERO_DIVISOR:marketing-cost");
    }

    /** Four sales of 1000 in all, goods for 300, and some advertising. */
    private static Totals organic(String adSpend) {
        return Totals.builder("RUB")
                .put(Quantities.AD_SPEND, adSpend)
                .put(Quantities.MARKETING_COST, adSpend)
                .put(Quantities.SALES_COST, "0")
                .put(Quantities.SALES, 4)
                .put(Quantities.GROSS_REVENUE, "1000")
                .put(Quantities.REFUNDS, "0")
                .put(Quantities.VARIABLE_COST, "300")
                .build();
    }
}
