package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link DealKpis}: a figure, and what there is when there is none. */
class DealExamples {

    @Test
    @Golden("close-rate/period")
    void close_rate_by_period_is_sales_per_lead_of_the_period() {
        // 40 ÷ 500
        assertThat(DealKpis.CLOSE_RATE_PERIOD.evaluate(MAY)).hasToString("0.08");
        assertThat(DealKpis.CLOSE_RATE_PERIOD.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    @Golden("close-rate/qualified")
    void close_rate_of_qualified_leads_leaves_the_others_out() {
        // 20 ÷ 200
        assertThat(DealKpis.CLOSE_RATE_QUALIFIED.evaluate(MAY)).hasToString("0.1");
        assertThat(DealKpis.CLOSE_RATE_QUALIFIED.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:qualified-leads");
    }

    @Test
    @Golden("win-rate")
    void win_rate_is_won_deals_per_decided_deal() {
        // 40 ÷ 100
        assertThat(DealKpis.WIN_RATE.evaluate(MAY)).hasToString("0.4");
        assertThat(DealKpis.WIN_RATE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:decided-deals");
    }

    @Test
    @Golden("win-rate/by-value")
    void win_rate_by_value_weighs_deals_by_their_amount() {
        // 410000 ÷ 1000000
        assertThat(DealKpis.WIN_RATE_BY_VALUE.evaluate(MAY)).hasToString("0.41");
        assertThat(DealKpis.WIN_RATE_BY_VALUE.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:decided-value");
    }

    @Test
    @Golden("open-pipeline")
    void open_pipeline_is_what_is_not_decided_yet() {
        // 300000
        assertThat(DealKpis.PIPELINE.evaluate(MAY)).hasToString("300000");
        assertThat(DealKpis.PIPELINE.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("close-rate/matured-90d")
    void close_rate_within_90_days_leaves_later_sales_out() {
        // 22 ÷ 500
        assertThat(DealKpis.CLOSE_RATE_90_DAYS.evaluate(MAY)).hasToString("0.044");
        assertThat(DealKpis.CLOSE_RATE_90_DAYS.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:leads");
    }

    @Test
    @Golden("time-to-sale")
    void time_to_sale_is_the_average_in_days() {
        // 1200 ÷ 40
        assertThat(DealKpis.TIME_TO_SALE.evaluate(MAY)).hasToString("30");
        assertThat(DealKpis.TIME_TO_SALE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("sales-velocity")
    void sales_velocity_is_what_a_day_brings() {
        // 120 × 0.4 × 10250 ÷ 30
        assertThat(DealKpis.SALES_VELOCITY.evaluate(MAY)).hasToString("16400");
        assertThat(DealKpis.SALES_VELOCITY.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:decided-deals");
    }
}
