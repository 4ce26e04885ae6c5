package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link BreakEvenKpis}: a figure, and what there is when there is none. */
class BreakEvenExamples {

    @Test
    @Golden("break-even-roas/target-10pct")
    void roas_for_a_tenth_leaves_a_tenth_of_revenue() {
        // 400000 ÷ (240000 − 40000)
        assertThat(BreakEvenKpis.ROAS_TARGET_TENTH.evaluate(MAY)).hasToString("2");
        assertThat(BreakEvenKpis.ROAS_TARGET_TENTH.evaluate(IN_VAIN))
                .hasToString("NEVER:contribution-above-tenth");
    }

    @Test
    @Golden("ad-spend-share/break-even")
    void break_even_ad_spend_share_is_the_margin() {
        // 240000 ÷ 400000
        assertThat(BreakEvenKpis.BREAK_EVEN_AD_SPEND_SHARE.evaluate(MAY)).hasToString("0.6");
        assertThat(BreakEvenKpis.BREAK_EVEN_AD_SPEND_SHARE.evaluate(IN_VAIN))
                .hasToString("NEVER:contribution");
    }

    @Test
    @Golden("cpc/break-even")
    void highest_cpc_is_what_is_left_after_sales_cost_per_click() {
        // (240000 − 30000) ÷ 20000
        assertThat(BreakEvenKpis.HIGHEST_CPC.evaluate(MAY)).hasToString("10.5");
        assertThat(BreakEvenKpis.HIGHEST_CPC.evaluate(IN_VAIN)).hasToString("NEVER:allowance");
    }

    @Test
    @Golden("cost-per-visit/break-even")
    void highest_cost_per_visit_is_the_same_per_visit() {
        // (240000 − 30000) ÷ 18000
        assertThat(BreakEvenKpis.HIGHEST_COST_PER_VISIT.evaluate(MAY))
                .isEqualTo(fraction("210000", "18000"));
        assertThat(BreakEvenKpis.HIGHEST_COST_PER_VISIT.evaluate(IN_VAIN))
                .hasToString("NEVER:allowance");
    }

    @Test
    @Golden("cpl/break-even")
    void highest_cost_per_lead_is_the_same_per_lead() {
        // (240000 − 30000) ÷ 500
        assertThat(BreakEvenKpis.HIGHEST_CPL.evaluate(MAY)).hasToString("420");
        assertThat(BreakEvenKpis.HIGHEST_CPL.evaluate(IN_VAIN)).hasToString("NEVER:allowance");
    }

    @Test
    @Golden("cost-per-sale/break-even")
    void highest_cost_per_sale_is_contribution_per_sale() {
        // 240000 ÷ 40
        assertThat(BreakEvenKpis.HIGHEST_COST_PER_SALE.evaluate(MAY)).hasToString("6000");
        assertThat(BreakEvenKpis.HIGHEST_COST_PER_SALE.evaluate(IN_VAIN))
                .hasToString("NEVER:contribution");
    }

    @Test
    @Golden("cac/break-even")
    void highest_cac_is_contribution_per_new_customer() {
        // 240000 ÷ 24
        assertThat(BreakEvenKpis.HIGHEST_CAC.evaluate(MAY)).hasToString("10000");
        assertThat(BreakEvenKpis.HIGHEST_CAC.evaluate(IN_VAIN)).hasToString("NEVER:contribution");
    }

    @Test
    void at_the_highest_price_of_a_click_nothing_is_earned_and_nothing_lost() {
        // 10.5 × 20000 clicks of advertising: 240000 − 210000 − 30000
        Totals spent = shop("410000", "160000", "210000", 20_000);

        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(spent)).hasToString("0");
        // What may be spent does not depend on what was
        assertThat(BreakEvenKpis.HIGHEST_CPC.evaluate(spent)).hasToString("10.5");
    }

    @Test
    void without_a_margin_no_price_is_low_enough() {
        // 400000 − 400000 and 400000 − 500000
        for (String cost : new String[] {"400000", "500000"}) {
            Totals bad = shop("410000", cost, "1", 20_000);
            assertThat(BreakEvenKpis.HIGHEST_CPC.evaluate(bad)).hasToString("NEVER:allowance");
            assertThat(BreakEvenKpis.BREAK_EVEN_AD_SPEND_SHARE.evaluate(bad))
                    .hasToString("NEVER:contribution");
        }
    }

    @Test
    void without_clicks_there_is_no_price_of_a_click() {
        assertThat(BreakEvenKpis.HIGHEST_CPC.evaluate(shop("410000", "160000", "0", 0)))
                .hasToString("ZERO_DIVISOR:clicks");
    }

    @Test
    void a_roas_that_is_never_enough_remembers_the_revenue() {
        // 400000 − 360000 is no more than a tenth of 400000
        Totals thin = shop("410000", "360000", "1", 1);

        assertThat(BreakEvenKpis.ROAS_TARGET_TENTH.evaluate(thin))
                .hasToString("NEVER:contribution-above-tenth")
                .extracting(outcome -> ((Undefined) outcome).dividend().orElseThrow())
                .hasToString("400000");
    }

    private static Totals shop(String gross, String variableCost, String marketing, int clicks) {
        return Totals.builder("RUB")
                .put(Quantities.GROSS_REVENUE, gross)
                .put(Quantities.REFUNDS, "10000")
                .put(Quantities.VARIABLE_COST, variableCost)
                .put(Quantities.MARKETING_COST, marketing)
                .put(Quantities.SALES_COST, "30000")
                .put(Quantities.CLICKS, clicks)
                .build();
    }
}
