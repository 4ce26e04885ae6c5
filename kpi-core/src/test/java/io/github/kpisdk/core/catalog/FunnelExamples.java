package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link FunnelKpis}: a figure, and what there is when there is none. */
class FunnelExamples {

    @Test
    @Golden("click-to-visit")
    void click_to_visit_is_visits_per_click() {
        // 18000 ÷ 20000
        assertThat(FunnelKpis.CLICK_TO_VISIT.evaluate(MAY)).hasToString("0.9");
        assertThat(FunnelKpis.CLICK_TO_VISIT.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    @Golden("visit-to-lead")
    void visit_to_lead_is_leads_per_visit() {
        // 500 ÷ 18000
        assertThat(FunnelKpis.VISIT_TO_LEAD.evaluate(MAY)).isEqualTo(fraction("500", "18000"));
        assertThat(FunnelKpis.VISIT_TO_LEAD.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:visits");
    }

    @Test
    @Golden("impression-to-lead")
    void impression_to_lead_is_leads_per_impression() {
        // 500 ÷ 2500000
        assertThat(FunnelKpis.IMPRESSION_TO_LEAD.evaluate(MAY)).hasToString("0.0002");
        assertThat(FunnelKpis.IMPRESSION_TO_LEAD.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:impressions");
    }
}
