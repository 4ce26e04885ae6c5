package io.github.kpisdk.core.golden;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.ReturnKpis.AD_SPEND_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.BREAK_EVEN_ROAS;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.CONTRIBUTION_MARGIN;
import static io.github.kpisdk.core.catalog.ReturnKpis.MARKETING_EFFICIENCY;
import static io.github.kpisdk.core.catalog.ReturnKpis.POAS;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROAS;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROMI;
import static io.github.kpisdk.core.catalog.SpendKpis.ROMI_REVENUE;
import static io.github.kpisdk.core.catalog.TrafficKpis.CLOSE_RATE;
import static io.github.kpisdk.core.golden.GoldenTotals.cost;
import static io.github.kpisdk.core.golden.GoldenTotals.fraction;
import static io.github.kpisdk.core.golden.GoldenTotals.leads;
import static io.github.kpisdk.core.golden.GoldenTotals.returns;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.DealQuantities;
import io.github.kpisdk.core.catalog.RetentionKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.catalog.SubscriptionQuantities;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked examples from elsewhere, computed anew by the catalogue and by own declarations. */
class GoldenExamples {
    private static final Lines LINES = Lines.of("golden_examples.csv", ',');

    /** Why a line is not executed, by its id. */
    private static final Map<String, String> LISTED = Map.of();

    @Test
    void every_line_is_executed_or_listed_with_a_reason() {
        System.out.println("golden examples: " + LINES.count(LISTED, GoldenExamples.class));
    }

    @Test
    @Line("example-01")
    void paid_cac_counts_the_customers_of_paid_channels_and_blended_cac_counts_all() {
        Totals paid = cost("84000").put(NEW_CUSTOMERS, 1200).build();
        Totals organic = cost("0").put(NEW_CUSTOMERS, 2000 - 1200).build();
        Outcome blended = CAC.evaluate(paid.plus(organic));

        assertThat(blended).isEqualTo(fraction("84000", "2000"));
        assertThat(CAC.evaluate(paid)).isEqualTo(fraction("84000", "1200"));
        LINES.assertShown("example-01", blended, CAC.evaluate(paid));
    }

    @Test
    @Line("example-02")
    void the_same_roas_of_4_earns_1_40_at_a_margin_of_60_percent_and_nothing_at_25() {
        // a spend of 100 brings 400, of which 400 × (1 − 60 %) = 160 or 400 × (1 − 25 %) = 300 go
        Totals margin60 = returns("400", "160", "100");
        Totals margin25 = returns("400", "300", "100");

        assertThat(ROAS.evaluate(margin60)).isEqualTo(fraction("400", "100"));
        assertThat(ROMI.evaluate(margin60)).isEqualTo(fraction("140", "100"));
        assertThat(ROMI.evaluate(margin25)).isEqualTo(fraction("0", "100"));
        LINES.assertShown("example-02", ROMI.evaluate(margin60), ROMI.evaluate(margin25));
    }

    @Test
    @Line("example-03")
    void one_article_needs_a_roas_of_17_sevenths_to_break_even_and_earns_1500() {
        // contribution before advertising 3500 = 8500 − 5000
        Totals article = returns("8500", "5000", "2000");

        assertThat(ROAS.evaluate(article)).isEqualTo(fraction("8500", "2000"));
        assertThat(BREAK_EVEN_ROAS.evaluate(article)).isEqualTo(fraction("8500", "3500"));
        assertThat(CHANNEL_PROFIT.evaluate(article)).isEqualTo(fraction("1500", "1"));
        LINES.assertShown(
                "example-03",
                ROAS.evaluate(article),
                BREAK_EVEN_ROAS.evaluate(article),
                CHANNEL_PROFIT.evaluate(article));
    }

    @Test
    @Line("example-04")
    void the_total_of_two_articles_is_the_ratio_of_their_sums() {
        // 13500 = 8500 + 5000, contribution 4750 = 3500 + 1250, advertising 3500 = 2000 + 1500
        Totals total = returns("8500", "5000", "2000").plus(returns("5000", "3750", "1500"));

        assertThat(ROAS.evaluate(total)).isEqualTo(fraction("13500", "3500"));
        assertThat(BREAK_EVEN_ROAS.evaluate(total)).isEqualTo(fraction("13500", "4750"));
        assertThat(CHANNEL_PROFIT.evaluate(total)).isEqualTo(fraction("1250", "1"));
        LINES.assertShown(
                "example-04",
                ROAS.evaluate(total),
                BREAK_EVEN_ROAS.evaluate(total),
                CHANNEL_PROFIT.evaluate(total));
    }

    @Test
    @Line("example-05")
    void romi_on_revenue_is_a_variant_of_its_own() {
        Outcome romi = ROMI_REVENUE.evaluate(returns("220000", "0", "70000"));

        assertThat(romi).isEqualTo(fraction("150000", "70000"));
        LINES.assertShown("example-05", romi);
    }

    @Test
    @Line("example-06")
    void retention_loses_contraction_and_churn_and_gains_expansion_only_net() {
        Totals totals =
                Totals.builder("USD")
                        .put(SubscriptionQuantities.RECURRING_START, "10.0")
                        // 0.6 less of some, and 0.9 of others who left
                        .put(SubscriptionQuantities.RECURRING_KEPT, "8.5")
                        // 1.8 more of some
                        .put(SubscriptionQuantities.RECURRING_END, "10.3")
                        .build();

        assertThat(RetentionKpis.GRR.evaluate(totals)).isEqualTo(fraction("8.5", "10"));
        assertThat(RetentionKpis.NRR.evaluate(totals)).isEqualTo(fraction("10.3", "10"));
        LINES.assertShown(
                "example-06",
                RetentionKpis.GRR.evaluate(totals),
                RetentionKpis.NRR.evaluate(totals));
    }

    @Test
    @Line("example-07")
    void poas_takes_goods_and_fulfilment_off_before_it_divides() {
        Totals totals = returns("40000", "24000", "8000");

        assertThat(ROAS.evaluate(totals)).isEqualTo(fraction("40000", "8000"));
        assertThat(POAS.evaluate(totals)).isEqualTo(fraction("16000", "8000"));
        LINES.assertShown("example-07", ROAS.evaluate(totals), POAS.evaluate(totals));
    }

    @Test
    @Line("example-08")
    void contribution_margins_one_and_two_take_off_one_layer_of_cost_each() {
        // fee: 99 × 2.9 % + 0.30 = 3.171, which the source rounds to 3.17
        Totals.Builder order =
                Totals.builder("USD")
                        .put(GROSS_REVENUE, "99")
                        .put(REFUNDS, "0")
                        .put(DealQuantities.COGS, "39")
                        .put(GoldenKpis.SHIPPING, "5.50")
                        .put(GoldenKpis.PACKAGING, "2.00")
                        .put(GoldenKpis.RETURNS, "7.20");
        Totals totals = order.put(GoldenKpis.PAYMENT_FEE, "3.17").build();
        Totals unrounded = order.put(GoldenKpis.PAYMENT_FEE, "3.171").build();

        assertThat(RevenueKpis.CM1.evaluate(totals)).isEqualTo(fraction("60", "1"));
        assertThat(GoldenKpis.CM2.evaluate(totals)).isEqualTo(fraction("42.13", "1"));
        assertThat(GoldenKpis.CM2.evaluate(unrounded)).isEqualTo(fraction("42.129", "1"));
        LINES.assertShown(
                "example-08", RevenueKpis.CM1.evaluate(totals), GoldenKpis.CM2.evaluate(totals));
    }

    @Test
    @Line("example-09")
    void spend_share_is_the_inverse_of_marketing_efficiency() {
        Totals totals = returns("35000", "0", "10000");

        assertThat(MARKETING_EFFICIENCY.evaluate(totals)).isEqualTo(fraction("35000", "10000"));
        assertThat(AD_SPEND_SHARE.evaluate(totals)).isEqualTo(fraction("10000", "35000"));
        LINES.assertShown(
                "example-09",
                MARKETING_EFFICIENCY.evaluate(totals),
                AD_SPEND_SHARE.evaluate(totals));
    }

    @Test
    @Line("example-10")
    void a_lead_of_300_and_a_sale_of_3000_imply_that_one_lead_in_ten_buys() {
        Totals totals = cost("30000").put(LEADS, 100).put(SALES, 10).build();
        Outcome implied = GoldenKpis.IMPLIED_CONVERSION.evaluate(totals);

        // (30000 ÷ 100) ÷ (30000 ÷ 10)
        assertThat(implied).isEqualTo(fraction("300000", "3000000"));
        LINES.assertShown("example-10", implied);
    }

    @Test
    @Line("example-11")
    void a_rate_misses_its_plan_by_points_and_reaches_a_part_of_it() {
        Outcome fact = CLOSE_RATE.evaluate(leads(1000, 32));
        Comparison rate = Comparison.withPlan(CLOSE_RATE, fact, Plan.of(CLOSE_RATE, "0.04"));
        Outcome roas = ROAS.evaluate(returns("210", "0", "100"));
        Comparison money = Comparison.withPlan(ROAS, roas, Plan.of(ROAS, "3"));

        assertThat(rate.difference()).hasToString("-0.8");
        assertThat(rate.differenceUnit()).isEqualTo("pp");
        assertThat(rate.attainment()).hasToString("0.8");
        assertThat(money.attainment()).hasToString("0.7");
        LINES.assertShown("example-11", rate.difference(), rate.attainment(), money.attainment());
    }

    @Test
    @Line("example-12")
    void twenty_customers_of_500_leads_are_a_close_rate_of_4_percent() {
        Outcome rate = CLOSE_RATE.evaluate(leads(500, 20));

        assertThat(rate).isEqualTo(fraction("20", "500"));
        LINES.assertShown("example-12", rate);
    }

    @Test
    @Line("example-13")
    void conversions_of_two_steps_multiply() {
        // CTR 10 % = 20000 ÷ 200000, then 0.5 % = 100 ÷ 20000
        Totals totals =
                Totals.builder("RUB")
                        .put(IMPRESSIONS, 200_000)
                        .put(CLICKS, 20_000)
                        .put(LEADS, 100)
                        .build();
        Outcome both = GoldenKpis.IMPRESSION_TO_LEAD.evaluate(totals);

        assertThat(both).isEqualTo(fraction("2000000", "4000000000"));
        LINES.assertShown("example-13", both);
    }

    @Test
    @Line("example-14")
    void the_margin_that_breaks_even_is_the_inverse_of_roas() {
        Totals high = returns("3.5", "2.5", "1");
        Totals low = returns("1.8", "0.8", "1");

        assertThat(AD_SPEND_SHARE.evaluate(high)).isEqualTo(fraction("1", "3.5"));
        assertThat(CONTRIBUTION_MARGIN.evaluate(high)).isEqualTo(fraction("1", "3.5"));
        assertThat(CHANNEL_PROFIT.evaluate(high)).isEqualTo(fraction("0", "1"));
        assertThat(AD_SPEND_SHARE.evaluate(low)).isEqualTo(fraction("1", "1.8"));
        LINES.assertShown(
                "example-14", AD_SPEND_SHARE.evaluate(high), AD_SPEND_SHARE.evaluate(low));
    }
}
