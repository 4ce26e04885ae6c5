package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REFUND_RATE;
import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What systems do with a zero divisor, played through on channels that spend: with 0 the channel
 * without a sale would be the best, with NULL it would vanish, with an exception there would be no
 * report.
 */
class RankingExamples {
    /** 900 ÷ 30, 900 ÷ 3, 900 ÷ 0, 0 ÷ 10, 0 ÷ 0. */
    private static final Map<String, Totals> CHANNELS = new LinkedHashMap<>();

    static {
        CHANNELS.put("Cheap", channel("900", 30));
        CHANNELS.put("Dear", channel("900", 3));
        CHANNELS.put("Vain", channel("900", 0));
        CHANNELS.put("Organic", channel("0", 10));
        CHANNELS.put("Asleep", channel("0", 0));
    }

    @Test
    void money_spent_without_a_sale_is_the_worst_cost_per_sale_and_not_the_best() {
        assertThat(rank(COST_PER_SALE).ranked()).isEqualTo(scopes("Cheap", "Dear", "Vain"));
    }

    @Test
    void a_channel_without_cost_is_not_ranked_by_cost() {
        assertThat(rank(COST_PER_SALE).unranked()).isEqualTo(scopes("Asleep", "Organic"));
    }

    @Test
    void a_channel_without_ad_spend_is_not_ranked_by_its_return() {
        assertThat(rank(ReturnKpis.ROAS).ranked()).isEqualTo(scopes("Cheap", "Dear", "Vain"));
        assertThat(rank(ReturnKpis.ROAS).unranked()).isEqualTo(scopes("Asleep", "Organic"));
    }

    @Test
    void a_channel_without_cost_is_ranked_by_profit() {
        assertThat(rank(ReturnKpis.CHANNEL_PROFIT).ranked())
                .isEqualTo(scopes("Cheap", "Organic", "Asleep", "Dear", "Vain"));
    }

    @Test
    void three_kinds_of_zero_stay_apart() {
        assertThat(outcome(COST_PER_SALE, "Vain"))
                .isEqualTo(Undefined.zeroDivisor("sales", (Known) outcome(AD_SPEND, "Vain")));
        assertThat(outcome(COST_PER_SALE, "Organic")).hasToString("0");
        assertThat(outcome(COST_PER_SALE, "Asleep"))
                .isEqualTo(Undefined.zeroDivisor("sales", (Known) outcome(AD_SPEND, "Asleep")));
    }

    @Test
    void a_rate_of_zero_where_less_is_better_is_the_best() {
        Map<Scope, Outcome> rates =
                Map.of(
                        Scope.channel("None"), refundRate("0"),
                        Scope.channel("Some"), refundRate("5"));

        assertThat(Ranking.of(REFUND_RATE, rates).ranked()).isEqualTo(scopes("None", "Some"));
    }

    @Test
    void a_cost_over_a_revenue_that_refunds_turned_negative_is_the_worst() {
        Map<Scope, Outcome> shares =
                Map.of(
                        Scope.channel("Fine"), adSpendShare("100", "0"),
                        Scope.channel("Upside down"), adSpendShare("100", "150"),
                        Scope.channel("Even"), adSpendShare("100", "100"));

        assertThat(Ranking.of(ReturnKpis.AD_SPEND_SHARE, shares).ranked())
                .isEqualTo(scopes("Fine", "Even", "Upside down"));
    }

    @Test
    void nothing_spent_over_a_negative_revenue_is_not_ranked() {
        Map<Scope, Outcome> shares =
                Map.of(
                        Scope.channel("Paid"), adSpendShare("100", "0"),
                        Scope.channel("Free"), adSpendShare("0", "100", "150"));

        assertThat(Ranking.of(ReturnKpis.AD_SPEND_SHARE, shares))
                .isEqualTo(new Ranking(scopes("Paid"), scopes("Free")));
    }

    @Test
    void a_margin_of_refunds_alone_is_no_margin_of_100_percent() {
        Map<Scope, Outcome> margins =
                Map.of(
                        Scope.channel("Sells"),
                                Known.of(new BigDecimal("40"), new BigDecimal("100")),
                        Scope.channel("Refunds"),
                                Known.of(new BigDecimal("-40"), new BigDecimal("-40")));

        assertThat(Ranking.of(ReturnKpis.CONTRIBUTION_MARGIN, margins))
                .isEqualTo(new Ranking(scopes("Sells"), scopes("Refunds")));
    }

    @Test
    void a_credit_over_nothing_is_not_ranked() {
        Outcome credit = COST_PER_SALE.evaluate(channel("-5", 0));

        assertThat(Ranking.of(COST_PER_SALE, Map.of(Scope.channel("Credit"), credit)))
                .isEqualTo(new Ranking(List.of(), scopes("Credit")));
    }

    @Test
    void equals_are_ordered_by_code_point() {
        Outcome same = COST_PER_SALE.evaluate(channel("10", 1));
        Map<Scope, Outcome> outcomes =
                Map.of(
                        Scope.channel("\ud83d\ude00"), same,
                        Scope.channel("\uff5e"), same,
                        Scope.channel("b"), same);

        assertThat(Ranking.of(COST_PER_SALE, outcomes).ranked())
                .isEqualTo(scopes("b", "\uff5e", "\ud83d\ude00"));
    }

    @Test
    void a_channel_without_data_is_not_ranked() {
        Outcome none = COST_PER_SALE.evaluate(Totals.builder("RUB").build());

        assertThat(Ranking.of(COST_PER_SALE, Map.of(Scope.channel("Dark"), none)).unranked())
                .isEqualTo(scopes("Dark"));
    }

    private static Totals channel(String marketing, long sales) {
        return Totals.builder("RUB")
                .put(MARKETING_COST, marketing)
                .put(AD_SPEND, marketing)
                .put(SALES_COST, "0")
                .put(SALES, sales)
                .put(GROSS_REVENUE, Long.toString(100 * sales))
                .put(REFUNDS, "0")
                .put(VARIABLE_COST, "0")
                .build();
    }

    private static Outcome refundRate(String refunds) {
        return REFUND_RATE.evaluate(
                Totals.builder("RUB").put(GROSS_REVENUE, "100").put(REFUNDS, refunds).build());
    }

    private static Outcome adSpendShare(String revenue, String refunds) {
        return adSpendShare("10", revenue, refunds);
    }

    private static Outcome adSpendShare(String adSpend, String revenue, String refunds) {
        return ReturnKpis.AD_SPEND_SHARE.evaluate(
                Totals.builder("RUB")
                        .put(AD_SPEND, adSpend)
                        .put(GROSS_REVENUE, revenue)
                        .put(REFUNDS, refunds)
                        .build());
    }

    private static Outcome outcome(Formula formula, String channel) {
        return formula.evaluate(CHANNELS.get(channel));
    }

    private static Ranking rank(Kpi kpi) {
        Map<Scope, Outcome> outcomes = new LinkedHashMap<>();
        CHANNELS.forEach((name, t) -> outcomes.put(Scope.channel(name), kpi.evaluate(t)));
        return Ranking.of(kpi, outcomes);
    }

    private static List<Scope> scopes(String... names) {
        return List.of(names).stream().map(Scope::channel).toList();
    }
}
