package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link CostKpis}: a figure, and what there is when there is none. */
class CostExamples {

    @Test
    @Golden("cost-per-visit")
    void cost_per_visit_is_ad_spend_per_visit() {
        // 60000 ÷ 18000
        assertThat(CostKpis.COST_PER_VISIT.evaluate(MAY)).isEqualTo(fraction("60000", "18000"));
        assertThat(CostKpis.COST_PER_VISIT.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:visits");
    }

    @Test
    @Golden("cpl/media-only")
    void media_only_cost_per_lead_is_ad_spend_per_lead() {
        // 60000 ÷ 500
        assertThat(CostKpis.CPL_MEDIA_ONLY.evaluate(MAY)).hasToString("120");
        assertThat(CostKpis.CPL_MEDIA_ONLY.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    @Golden("cpl/qualified")
    void cost_per_qualified_lead_is_marketing_cost_per_qualified_lead() {
        // 85000.50 ÷ 200
        assertThat(CostKpis.CPL_QUALIFIED.evaluate(MAY)).hasToString("425.0025");
        assertThat(CostKpis.CPL_QUALIFIED.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:qualified-leads");
    }

    @Test
    @Golden("cost-per-sale/media-only")
    void media_only_cost_per_sale_is_ad_spend_per_sale() {
        // 60000 ÷ 40
        assertThat(CostKpis.COST_PER_SALE_MEDIA_ONLY.evaluate(MAY)).hasToString("1500");
        assertThat(CostKpis.COST_PER_SALE_MEDIA_ONLY.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("cost-per-sale/marketing-only")
    void marketing_only_cost_per_sale_leaves_sales_cost_out() {
        // 85000.50 ÷ 40
        assertThat(CostKpis.COST_PER_SALE_MARKETING_ONLY.evaluate(MAY)).hasToString("2125.0125");
        assertThat(CostKpis.COST_PER_SALE_MARKETING_ONLY.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("cac/media-only")
    void media_only_cac_is_ad_spend_per_new_customer() {
        // 60000 ÷ 24
        assertThat(CostKpis.CAC_MEDIA_ONLY.evaluate(MAY)).hasToString("2500");
        assertThat(CostKpis.CAC_MEDIA_ONLY.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("cac/lagged-1")
    void cac_lagged_1_takes_the_costs_of_the_period_before() {
        // (84000 + 30000) ÷ 24
        assertThat(CustomerCostKpis.CAC_LAGGED_1.evaluate(MAY)).hasToString("4750");
        assertThat(CustomerCostKpis.CAC_LAGGED_1.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("cac/lagged-2")
    void cac_lagged_2_takes_the_costs_of_two_periods_before() {
        // (72000 + 24000) ÷ 24
        assertThat(CustomerCostKpis.CAC_LAGGED_2.evaluate(MAY)).hasToString("4000");
        assertThat(CustomerCostKpis.CAC_LAGGED_2.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("cac/lead-cohort")
    void cac_of_the_lead_cohort_counts_customers_by_the_day_they_asked() {
        // (85000.50 + 30000) ÷ 20
        assertThat(CustomerCostKpis.CAC_LEAD_COHORT.evaluate(MAY)).hasToString("5750.025");
        assertThat(CustomerCostKpis.CAC_LEAD_COHORT.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:lead-customers");
    }

    @Test
    @Golden("cac/kept")
    void cac_per_kept_customer_leaves_out_who_gave_all_back() {
        // (85000.50 + 30000) ÷ 22
        assertThat(CustomerCostKpis.CAC_KEPT.evaluate(MAY))
                .isEqualTo(Samples.fraction("115000.5", "22"));
        assertThat(CustomerCostKpis.CAC_KEPT.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:kept-customers");
    }

    @Test
    @Golden("cost-per-sale/kept")
    void cost_per_kept_sale_leaves_out_full_refunds() {
        // (85000.50 + 30000) ÷ 39
        assertThat(CustomerCostKpis.COST_PER_SALE_KEPT.evaluate(MAY))
                .isEqualTo(Samples.fraction("115000.5", "39"));
        assertThat(CustomerCostKpis.COST_PER_SALE_KEPT.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:kept-sales");
    }

    @Test
    void cost_per_action_is_marketing_cost_per_action_of_any_sort() {
        Kpi cpa = CostKpis.costPerAction(SiteQuantities.CONTENT_SIGN_UPS);
        Totals may =
                Totals.builder("RUB")
                        .put(Quantities.MARKETING_COST, "85000")
                        .put(SiteQuantities.CONTENT_SIGN_UPS, 100)
                        .build();

        assertThat(cpa.id()).isEqualTo("cpa/content-sign-ups");
        assertThat(cpa.evaluate(may)).hasToString("850"); // 85,000 ÷ 100
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostKpis.costPerAction(Quantities.AD_SPEND))
                .withMessage("ad-spend in money is no count of actions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostKpis.costPerAction(Quantities.SALES.shifted(1)))
                .withMessage("sales/lagged-1 in sale is no count of actions");
    }
}
