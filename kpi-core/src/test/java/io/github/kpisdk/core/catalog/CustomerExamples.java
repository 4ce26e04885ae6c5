package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Totals;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link CustomerKpis}: a figure, and what there is when there is none. */
class CustomerExamples {

    @Test
    @Golden("ltv")
    void ltv_is_what_the_new_customers_brought_so_far_per_customer() {
        // 187400 ÷ 24
        assertThat(CustomerKpis.LTV.evaluate(MAY)).isEqualTo(fraction("187400", "24"));
        assertThat(CustomerKpis.LTV.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv-cac")
    void ltv_to_cac_is_exact_although_both_are_not_round() {
        // (187400 ÷ 24) ÷ (115000.50 ÷ 24) = 187400 ÷ 115000.50
        assertThat((Known) CustomerKpis.LTV_CAC.evaluate(MAY))
                .isEqualByComparingTo(fraction("187400", "115000.50"));
        assertThat(CustomerKpis.LTV_CAC.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    void ltv_to_cac_of_customers_that_cost_nothing_names_cac() {
        Totals free =
                Totals.builder("RUB")
                        .put(Quantities.COHORT_CONTRIBUTION, "100")
                        .put(Quantities.NEW_CUSTOMERS, 2)
                        .put(Quantities.MARKETING_COST, "0")
                        .put(Quantities.SALES_COST, "0")
                        .build();

        assertThat(CustomerKpis.LTV_CAC.evaluate(free)).hasToString("ZERO_DIVISOR:cac");
    }

    @Test
    @Golden("repeat-share")
    void repeat_share_is_repeat_sales_per_sale() {
        // 16 ÷ 40
        assertThat(CustomerKpis.REPEAT_SHARE.evaluate(MAY)).hasToString("0.4");
        assertThat(CustomerKpis.REPEAT_SHARE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("buyers")
    void buyers_are_counted_and_never_undefined_where_there_is_data() {
        assertThat(CustomerKpis.BUYERS.evaluate(MAY)).hasToString("30");
        assertThat(CustomerKpis.BUYERS.evaluate(IN_VAIN)).hasToString("0");
        assertThat(CustomerKpis.BUYERS.evaluate(MAY.plus(MAY))).hasToString("NOT_ADDITIVE:buyers");
    }

    @Test
    @Golden("discount-share")
    void discount_share_is_discounts_per_list_value() {
        // 90000 ÷ 500000
        assertThat(CustomerKpis.DISCOUNT_SHARE.evaluate(MAY)).hasToString("0.18");
        assertThat(CustomerKpis.DISCOUNT_SHARE.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:list-value");
    }

    @Test
    @Golden("refund-rate")
    void refund_rate_is_refunds_per_revenue_before_refunds() {
        // 10000 ÷ 410000
        assertThat(CustomerKpis.REFUND_RATE.evaluate(MAY)).isEqualTo(fraction("10000", "410000"));
        assertThat(CustomerKpis.REFUND_RATE.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:gross-revenue");
    }

    @Test
    void without_data_the_first_quantity_is_named() {
        Totals nothing = Totals.builder("RUB").build();

        assertThat(CustomerKpis.LTV_CAC.evaluate(nothing))
                .hasToString("NO_DATA:cohort-contribution");
        assertThat(CustomerKpis.BUYERS.evaluate(nothing)).hasToString("NO_DATA:buyers");
    }
}
