package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link QualityKpis}: a figure, and what there is when there is none. */
class QualityExamples {

    @Test
    @Golden("repeat-rate/within-90d")
    void repeat_rate_within_90_days_counts_second_purchases_up_to_that_age() {
        // 6 ÷ 24
        assertThat(QualityKpis.REPEAT_RATE_90_DAYS.evaluate(MAY)).hasToString("0.25");
        assertThat(QualityKpis.REPEAT_RATE_90_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("repeat-rate/within-365d")
    void repeat_rate_within_365_days_gives_them_a_year() {
        // 9 ÷ 24
        assertThat(QualityKpis.REPEAT_RATE_365_DAYS.evaluate(MAY)).hasToString("0.375");
        assertThat(QualityKpis.REPEAT_RATE_365_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("repeat-rate/ever")
    void repeat_rate_ever_is_of_all_buyers() {
        // 12 ÷ 30
        assertThat(QualityKpis.REPEAT_RATE_EVER.evaluate(MAY)).hasToString("0.4");
        assertThat(QualityKpis.REPEAT_RATE_EVER.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:buyers");
    }

    @Test
    @Golden("refund-rate/cohort")
    void refund_rate_of_sales_goes_by_the_day_of_the_sale() {
        // 8200 ÷ 410000
        assertThat(QualityKpis.REFUND_RATE_COHORT.evaluate(MAY)).hasToString("0.02");
        assertThat(QualityKpis.REFUND_RATE_COHORT.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:gross-revenue");
    }

    @Test
    @Golden("refund-rate/cohort-30d")
    void refund_rate_within_30_days_leaves_later_refunds_out() {
        // 4100 ÷ 410000
        assertThat(QualityKpis.REFUND_RATE_30_DAYS.evaluate(MAY)).hasToString("0.01");
        assertThat(QualityKpis.REFUND_RATE_30_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:gross-revenue");
    }

    @Test
    @Golden("refund-rate/count")
    void refunded_sales_are_counted() {
        // 1 ÷ 40
        assertThat(QualityKpis.REFUND_RATE_COUNT.evaluate(MAY)).hasToString("0.025");
        assertThat(QualityKpis.REFUND_RATE_COUNT.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("problem-rate")
    void problem_rate_is_complaints_per_sale() {
        // 2 ÷ 40
        assertThat(QualityKpis.PROBLEM_RATE.evaluate(MAY)).hasToString("0.05");
        assertThat(QualityKpis.PROBLEM_RATE.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("discount-share/sales")
    void sales_at_a_discount_are_counted() {
        // 18 ÷ 40
        assertThat(QualityKpis.DISCOUNT_SHARE_SALES.evaluate(MAY)).hasToString("0.45");
        assertThat(QualityKpis.DISCOUNT_SHARE_SALES.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:sales");
    }

    @Test
    @Golden("discount-dependence")
    void discount_dependence_is_of_new_customers() {
        // 6 ÷ 24
        assertThat(QualityKpis.DISCOUNT_DEPENDENCE.evaluate(MAY)).hasToString("0.25");
        assertThat(QualityKpis.DISCOUNT_DEPENDENCE.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }
}
