package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link TrafficKpis}: a figure, and what there is when there is none. */
class TrafficExamples {

    @Test
    @Golden("ctr")
    void ctr_is_clicks_per_impression() {
        // 20000 ÷ 2500000
        assertThat(TrafficKpis.CTR.evaluate(MAY)).isEqualTo(fraction("20000", "2500000"));
        assertThat(TrafficKpis.CTR.evaluate(MAY)).hasToString("0.008");
        assertThat(TrafficKpis.CTR.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:impressions");
    }

    @Test
    @Golden("cpc")
    void cpc_is_ad_spend_per_click() {
        // 60000 ÷ 20000
        assertThat(TrafficKpis.CPC.evaluate(MAY)).hasToString("3");
        assertThat(TrafficKpis.CPC.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    @Golden("cpm")
    void cpm_is_ad_spend_per_thousand_impressions() {
        // 1000 × 60000 ÷ 2500000
        assertThat(TrafficKpis.CPM.evaluate(MAY)).isEqualTo(fraction("60000000", "2500000"));
        assertThat(TrafficKpis.CPM.evaluate(MAY)).hasToString("24");
        assertThat(TrafficKpis.CPM.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:impressions");
    }

    @Test
    @Golden("click-to-lead")
    void the_click_to_lead_rate_is_leads_per_click() {
        // 500 ÷ 20000
        assertThat(TrafficKpis.CLICK_TO_LEAD.evaluate(MAY)).hasToString("0.025");
        assertThat(TrafficKpis.CLICK_TO_LEAD.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    @Golden("cpl")
    void cost_per_lead_is_all_marketing_cost_without_sales() {
        // 85000.50 ÷ 500
        assertThat(TrafficKpis.CPL.evaluate(MAY)).hasToString("170.001");
        assertThat(TrafficKpis.CPL.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    @Golden("qualified-share")
    void the_qualified_share_is_qualified_leads_per_lead() {
        // 200 ÷ 500
        assertThat(TrafficKpis.QUALIFIED_SHARE.evaluate(MAY)).hasToString("0.4");
        assertThat(TrafficKpis.QUALIFIED_SHARE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    @Golden("close-rate")
    void the_close_rate_is_won_leads_per_lead() {
        // 25 ÷ 500
        assertThat(TrafficKpis.CLOSE_RATE.evaluate(MAY)).isEqualTo(fraction("25", "500"));
        assertThat(TrafficKpis.CLOSE_RATE.evaluate(MAY)).hasToString("0.05");
        assertThat(TrafficKpis.CLOSE_RATE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    void without_data_the_first_quantity_is_named() {
        Totals nothing = Totals.builder("RUB").build();

        assertThat(TrafficKpis.CTR.evaluate(nothing)).hasToString("NO_DATA:clicks");
        assertThat(TrafficKpis.CPM.evaluate(nothing)).hasToString("NO_DATA:ad-spend");
        assertThat(TrafficKpis.CLOSE_RATE.evaluate(nothing)).hasToString("NO_DATA:won-leads");
    }
}
