package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link RevenueKpis}: a figure, and what there is when there is none. */
class RevenueExamples {

    @Test
    @Golden("cm1")
    void contribution_after_goods_is_revenue_less_the_cost_of_goods() {
        // 410000 − 10000 − 120000
        assertThat(RevenueKpis.CM1.evaluate(MAY)).hasToString("280000");
        assertThat(RevenueKpis.CM1.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("cm3")
    void contribution_after_marketing_is_contribution_less_marketing_cost() {
        // 240000 − 85000.50
        assertThat(RevenueKpis.CM3.evaluate(MAY)).hasToString("154999.5");
        assertThat(RevenueKpis.CM3.evaluate(IN_VAIN)).hasToString("-85000.5");
    }

    @Test
    @Golden("aov/list")
    void average_order_value_before_discounts() {
        // 500000 ÷ 40
        assertThat(RevenueKpis.AOV_LIST.evaluate(MAY)).hasToString("12500");
        assertThat(RevenueKpis.AOV_LIST.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("aov/after-refunds")
    void average_order_value_after_refunds() {
        // (410000 − 10000) ÷ 40
        assertThat(RevenueKpis.AOV_AFTER_REFUNDS.evaluate(MAY)).hasToString("10000");
        assertThat(RevenueKpis.AOV_AFTER_REFUNDS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("arppu")
    void revenue_per_paying_customer_divides_by_all_who_bought() {
        // 400000 ÷ 30
        assertThat(RevenueKpis.ARPPU.evaluate(MAY)).isEqualTo(fraction("400000", "30"));
        assertThat(RevenueKpis.ARPPU.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:buyers");
    }

    @Test
    @Golden("come-back-rate")
    void come_back_rate_is_buyers_who_are_not_new() {
        // (30 − 24) ÷ 30
        assertThat(RevenueKpis.COME_BACK_RATE.evaluate(MAY)).hasToString("0.2");
        assertThat(RevenueKpis.COME_BACK_RATE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:buyers");
    }

    @Test
    void buyers_of_two_months_do_not_add_up() {
        assertThat(RevenueKpis.ARPPU.evaluate(MAY.plus(MAY))).hasToString("NOT_ADDITIVE:buyers");
        assertThat(RevenueKpis.COME_BACK_RATE.evaluate(MAY.plus(MAY)))
                .hasToString("NOT_ADDITIVE:buyers");
    }
}
