package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link AdShareKpis}: a figure, and what there is when there is none. */
class AdShareExamples {

    @Test
    @Golden("ad-spend-share/gross")
    void ad_spend_share_before_refunds() {
        // 60000 ÷ 410000
        assertThat(AdShareKpis.AD_SPEND_SHARE_GROSS.evaluate(MAY))
                .isEqualTo(fraction("60000", "410000"));
        assertThat(AdShareKpis.AD_SPEND_SHARE_GROSS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:gross-revenue");
    }

    @Test
    @Golden("ad-spend-share/ordered")
    void ad_spend_share_of_all_that_was_ordered() {
        // 60000 ÷ 1500000
        assertThat(AdShareKpis.AD_SPEND_SHARE_ORDERED.evaluate(MAY)).hasToString("0.04");
        assertThat(AdShareKpis.AD_SPEND_SHARE_ORDERED.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:opened-value");
    }

    @Test
    @Golden("ad-spend-share/full")
    void marketing_share_counts_all_marketing_cost() {
        // 85000.50 ÷ 400000
        assertThat(AdShareKpis.AD_SPEND_SHARE_FULL.evaluate(MAY)).hasToString("0.21250125");
        assertThat(AdShareKpis.AD_SPEND_SHARE_FULL.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:revenue");
    }
}
