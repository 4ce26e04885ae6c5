package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link ReturnKpis}: a figure, and what there is when there is none. */
class ReturnExamples {
    /** Organic: sales without any cost. */
    private static final Totals ORGANIC = returns("400", "0", "160", "0");

    @Test
    @Golden("aov")
    void average_order_value_is_revenue_before_refunds_per_sale() {
        // 410000 ÷ 40
        assertThat(ReturnKpis.AOV.evaluate(MAY)).hasToString("10250");
        assertThat(ReturnKpis.AOV.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("roas")
    void roas_is_revenue_net_of_refunds_per_ad_spend() {
        // (410000 − 10000) ÷ 60000
        assertThat(ReturnKpis.ROAS.evaluate(MAY)).isEqualTo(fraction("400000", "60000"));
        assertThat(ReturnKpis.ROAS.evaluate(ORGANIC)).hasToString("ZERO_DIVISOR:ad-spend");
        assertThat(ReturnKpis.ROAS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("contribution-margin")
    void contribution_margin_is_what_variable_cost_leaves_of_revenue() {
        // (400000 − 160000) ÷ 400000
        assertThat(ReturnKpis.CONTRIBUTION_MARGIN.evaluate(MAY)).hasToString("0.6");
        assertThat(ReturnKpis.CONTRIBUTION_MARGIN.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:revenue");
    }

    @Test
    @Golden("break-even-roas")
    void break_even_roas_is_revenue_per_contribution() {
        // 400000 ÷ 240000
        assertThat(ReturnKpis.BREAK_EVEN_ROAS.evaluate(MAY))
                .isEqualTo(fraction("400000", "240000"));
        assertThat(ReturnKpis.BREAK_EVEN_ROAS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:contribution");
    }

    @Test
    void break_even_roas_is_negative_where_no_advertising_pays() {
        // 400 ÷ (400 − 500)
        assertThat(ReturnKpis.BREAK_EVEN_ROAS.evaluate(returns("400", "0", "500", "10")))
                .hasToString("-4");
    }

    @Test
    @Golden("poas")
    void poas_is_contribution_per_ad_spend() {
        // 240000 ÷ 60000
        assertThat(ReturnKpis.POAS.evaluate(MAY)).hasToString("4");
        assertThat(ReturnKpis.POAS.evaluate(ORGANIC)).hasToString("ZERO_DIVISOR:ad-spend");
    }

    @Test
    @Golden("romi")
    void romi_is_what_contribution_earns_on_top_of_marketing_cost() {
        // (240000 − 85000.50) ÷ 85000.50
        assertThat(ReturnKpis.ROMI.evaluate(MAY)).isEqualTo(fraction("154999.50", "85000.50"));
        assertThat(ReturnKpis.ROMI.evaluate(ORGANIC)).hasToString("ZERO_DIVISOR:marketing-cost");
        // (0 − 85000.50) ÷ 85000.50
        assertThat(ReturnKpis.ROMI.evaluate(IN_VAIN)).hasToString("-1");
    }

    @Test
    @Golden("ad-spend-share")
    void ad_spend_share_is_ad_spend_per_revenue() {
        // 60000 ÷ 400000
        assertThat(ReturnKpis.AD_SPEND_SHARE.evaluate(MAY)).hasToString("0.15");
        assertThat(ReturnKpis.AD_SPEND_SHARE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:revenue");
    }

    @Test
    void ad_spend_share_is_negative_where_refunds_exceed_revenue() {
        // 10 ÷ (100 − 150)
        assertThat(ReturnKpis.AD_SPEND_SHARE.evaluate(returns("100", "150", "0", "10")))
                .hasToString("-0.2");
    }

    @Test
    @Golden("marketing-efficiency")
    void marketing_efficiency_is_revenue_per_marketing_cost() {
        // 400000 ÷ 85000.50
        assertThat(ReturnKpis.MARKETING_EFFICIENCY.evaluate(MAY))
                .isEqualTo(fraction("400000", "85000.50"));
        assertThat(ReturnKpis.MARKETING_EFFICIENCY.evaluate(ORGANIC))
                .hasToString("ZERO_DIVISOR:marketing-cost");
    }

    @Test
    @Golden("channel-profit")
    void profit_is_contribution_less_marketing_and_sales_cost() {
        // 240000 − 85000.50 − 30000
        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(MAY)).hasToString("124999.5");
        // 0 − 85000.50 − 30000
        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(IN_VAIN)).hasToString("-115000.5");
    }

    @Test
    void without_data_on_deals_there_is_no_return() {
        Totals costs = Totals.builder("RUB").put(Quantities.AD_SPEND, "5").build();

        assertThat(ReturnKpis.ROAS.evaluate(costs)).hasToString("NO_DATA:gross-revenue");
        assertThat(ReturnKpis.CHANNEL_PROFIT.evaluate(costs)).hasToString("NO_DATA:gross-revenue");
    }

    private static Totals returns(
            String grossRevenue, String refunds, String variableCost, String adSpend) {
        return Totals.builder("RUB")
                .put(Quantities.GROSS_REVENUE, grossRevenue)
                .put(Quantities.REFUNDS, refunds)
                .put(Quantities.VARIABLE_COST, variableCost)
                .put(Quantities.AD_SPEND, adSpend)
                .put(Quantities.MARKETING_COST, adSpend)
                .put(Quantities.SALES_COST, "0")
                .build();
    }
}
