package io.github.kpisdk.core.economics;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.QUALIFIED_LEADS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.VISITS;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Revenue 400000 = 410000 − 10000, contribution 240000, of which selling takes 30000. */
class LadderExamples {

    @Test
    void marketing_may_spend_what_selling_leaves() {
        BreakEvenLadder may = BreakEvenLadder.forMarketing(may("160000", "30000", 20_000).build());

        assertThat(may.allowance()).hasToString("210000"); // 240000 − 30000
        assertThat(may.limit("highest-cpc")).hasToString("10.5"); // ÷ 20000
        assertThat(may.limit("highest-cost-per-visit")).isEqualTo(known("210000", "18000"));
        assertThat(may.limit("highest-cpl")).hasToString("420"); // ÷ 500
        assertThat(may.limit("highest-cost-per-qualified-lead")).hasToString("1050"); // ÷ 200
        assertThat(may.limit("highest-cost-per-sale")).hasToString("5250"); // ÷ 40
        assertThat(may.limit("highest-cac")).hasToString("8750"); // ÷ 24
        assertThat(may.limit("lowest-roas")).isEqualTo(known("400000", "210000")); // 1.905
        assertThat(may.limit("highest-ad-spend-share")).hasToString("0.525");
    }

    @Test
    void marketing_and_sales_may_spend_the_whole_contribution() {
        BreakEvenLadder may =
                BreakEvenLadder.forMarketingAndSales(may("160000", "30000", 20_000).build());

        assertThat(may.limit("highest-cpc")).hasToString("12");
        assertThat(may.limit("highest-cost-per-sale")).hasToString("6000");
        assertThat(may.limit("highest-cac")).hasToString("10000");
    }

    @Test
    void who_spends_exactly_that_earns_exactly_nothing() {
        // 10.5 × 20000 = 210000, and 240000 − 210000 − 30000 = 0
        Totals spent = may("160000", "30000", 20_000).put(MARKETING_COST, "210000").build();

        assertThat(CHANNEL_PROFIT.evaluate(spent)).isEqualTo(known("0", "1"));
    }

    @Test
    void where_nothing_is_left_nothing_may_be_spent() {
        // 240000 − 240000 = 0, and 240000 − 250000 < 0
        BreakEvenLadder nothing =
                BreakEvenLadder.forMarketing(may("160000", "240000", 20_000).build());
        BreakEvenLadder less = BreakEvenLadder.forMarketing(may("160000", "250000", 0).build());

        assertThat(nothing.rungs())
                .hasSize(8)
                .allMatch(r -> r.limit().toString().equals("NEVER:allowance"));
        assertThat(less.rungs()).allMatch(r -> r.limit().toString().equals("NEVER:allowance"));
    }

    @Test
    void a_step_that_nobody_took_has_no_price() {
        BreakEvenLadder may = BreakEvenLadder.forMarketing(may("160000", "30000", 0).build());

        assertThat(may.limit("highest-cpc")).hasToString("ZERO_DIVISOR:clicks");
        assertThat(may.limit("highest-cpl")).hasToString("420");
    }

    @Test
    void what_nobody_supplied_is_not_zero() {
        BreakEvenLadder some =
                BreakEvenLadder.forMarketing(
                        Totals.builder("RUB")
                                .put(GROSS_REVENUE, "100")
                                .put(REFUNDS, "0")
                                .put(VARIABLE_COST, "100")
                                .put(SALES_COST, "5")
                                .put(SALES, 1)
                                .build());

        assertThat(some.limit("highest-cpc")).hasToString("NO_DATA:clicks");
        assertThat(some.limit("highest-cost-per-sale")).hasToString("NEVER:allowance");
        assertThat(BreakEvenLadder.forMarketing(Totals.builder("RUB").build()).allowance())
                .hasToString("NO_DATA:gross-revenue");
    }

    @Test
    void rates_make_the_same_ladder_as_counts() {
        // May: 18000 of 20000, 500 of 18000, 40 of 500, 24 of 40, and 210000 ÷ 40 for each sale
        FunnelRates rates =
                new FunnelRates(
                        known("18000", "20000"),
                        known("500", "18000"),
                        known("40", "500"),
                        known("24", "40"));
        BreakEvenLadder ladder = BreakEvenLadder.fromRates(known("5250", "1"), rates);

        assertThat(ladder.rungs()).hasSize(5);
        assertThat(ladder.limit("highest-cpc")).hasToString("10.5");
        assertThat(ladder.limit("highest-cost-per-visit").toString()).startsWith("11.6666");
        assertThat(ladder.limit("highest-cpl")).hasToString("420");
        assertThat(ladder.limit("highest-cost-per-sale")).hasToString("5250");
        assertThat(ladder.limit("highest-cac")).hasToString("8750");
        assertThat(BreakEvenLadder.fromRates(known("-1", "3"), rates).rungs())
                .allMatch(r -> r.limit().toString().equals("NEVER:allowance"));
    }

    @Test
    void a_rung_reads_aloud() {
        BreakEvenLadder.Rung cpl =
                BreakEvenLadder.forMarketing(may("160000", "30000", 20_000).build()).rungs().get(2);

        assertThat(cpl.formula().title().en()).isEqualTo("highest cost per lead");
        assertThat(cpl.formula().unit()).hasToString("money/lead");
        assertThat(cpl.formula().formula().text(Language.EN)).isEqualTo("allowance ÷ leads");
    }

    @Test
    void what_makes_no_ladder_is_refused() {
        Known half = known("1", "2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FunnelRates(half, known("0", "5"), half, half))
                .withMessage("leadsPerVisit must be above zero, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                BreakEvenLadder.fromRates(
                                                half, new FunnelRates(half, half, half, half))
                                        .limit("lowest-roas"))
                .withMessage(
                        "There is no rung \"lowest-roas\" among [highest-cpc, "
                                + "highest-cost-per-visit, highest-cpl, highest-cost-per-sale, "
                                + "highest-cac]");
    }

    private static Totals.Builder may(String variableCost, String salesCost, long clicks) {
        return Totals.builder("RUB")
                .put(CLICKS, clicks)
                .put(VISITS, 18_000)
                .put(LEADS, 500)
                .put(QUALIFIED_LEADS, 200)
                .put(SALES, 40)
                .put(NEW_CUSTOMERS, 24)
                .put(GROSS_REVENUE, "410000")
                .put(REFUNDS, "10000")
                .put(VARIABLE_COST, variableCost)
                .put(SALES_COST, salesCost);
    }

    private static Known known(String numerator, String denominator) {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }
}
