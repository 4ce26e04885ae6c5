package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: pooled z, beta.cdf of the conditional binomial. */
class SalesTest {
    private static final Rule<ChannelSubject> DESK = LeadsUpSalesFlat.USUAL;
    private static final Rule<ChannelSubject> CPC = CpcDownCpaUp.USUAL;

    /** 75 ÷ 500 = 15 %; 76 ÷ 800 = 9.5 %. */
    @Test
    void more_qualified_leads_without_more_sales_point_to_sales() {
        var judged =
                RuleCheck.of(DESK)
                        .given(FunnelExamples.desk(500, 75, 800, 76))
                        .flags("sales")
                        .says(
                                Language.EN,
                                "search: qualified leads +60\u00a0%, sales +1.3\u00a0%: 15\u00a0% → 9.5\u00a0%. Sales handling is the bottleneck.")
                        .says(
                                Language.RU,
                                "search: качественных лидов +60\u00a0%, продаж +1,3\u00a0%: 15\u00a0% → 9,5\u00a0%. Узкое место — отдел продаж.");
        assertThat(WithoutEach.pBy(judged, 0.002603584264744643)).isCloseTo(1, within(1e-9));
        assertThat(WithoutEach.fact(judged, "cr1").interval().orElseThrow().upper())
                .isCloseTo(0.11729741501851382, within(1e-9));
        // 0.15 x 800 - 76 = 44 sales; 1,500,000 x 0.4 / 75 = 8,000 each
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("352000");
    }

    @Test
    void without_a_qualified_stage_it_says_so() {
        var judged =
                RuleCheck.of(DESK)
                        .given(FunnelExamples.desklessLeads(500, 75, 800, 76))
                        .flags("notSeparable");
        assertThat(WithoutEach.pBy(judged, 0.002603584264744643)).isCloseTo(1, within(1e-9));
        assertThat(judged.verdict().evidence().stake()).isEmpty();
    }

    @Test
    void young_cohorts_are_not_judged() {
        ChannelSubject desk = FunnelExamples.desk(500, 75, 800, 76);
        RuleCheck.of(DESK).given(desk.maturity(Maturity.IMMATURE)).doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(DESK).given(desk.maturity(Maturity.PARTIAL)).doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(DESK)
                .given(FunnelExamples.channel(desk.now()).before(desk.before()))
                .doesNotJudge(Cause.MISSING);
        assertThat(DESK.info().blockedBy()).containsExactly("KS504");
    }

    @Test
    void growth_and_flatness_of_sales_count_exactly() {
        // 2,400 = 1.2 x 2,000; 420 = 1.05 x 400: 20 % to 17.5 %
        RuleCheck.of(DESK).given(FunnelExamples.desk(2000, 400, 2400, 420)).flags("sales");
        RuleCheck.of(DESK).given(FunnelExamples.desk(2000, 400, 2399, 420)).clears();
        RuleCheck.of(DESK).given(FunnelExamples.desk(2000, 400, 2400, 421)).clears();
        // 3 of 20, then 3 of 30
        RuleCheck.of(DESK).given(FunnelExamples.desk(20, 3, 30, 3)).isInconclusive("sales");
    }

    @Test
    void half_a_qualified_stage_is_missing() {
        ChannelSubject desk = FunnelExamples.desk(500, 75, 800, 76);
        // revenue, margin and sales of the period before are only for the stake
        assertThat(WithoutEach.notJudged(DESK, desk)).isEqualTo(4);
        RuleCheck.of(DESK)
                .given(FunnelExamples.desk(500, 75, 800, 801))
                .doesNotJudge(Cause.MISSING);
    }

    /** 300,000 ÷ 10,000 = 30, ÷ 15,000 = 20; ÷ 100 = 3,000, ÷ 60 = 5,000. */
    @Test
    void cheap_clicks_that_sell_less_are_a_false_economy() {
        var judged =
                RuleCheck.of(CPC)
                        .given(FunnelExamples.cheaper(100, 60))
                        .flags("falseEconomy")
                        .says(
                                Language.EN,
                                "search: CPC 30\u00a0RUB → 20\u00a0RUB, cost per sale 3,000\u00a0RUB → 5,000\u00a0RUB. Cheap clicks are costing sales.")
                        .says(
                                Language.RU,
                                "search: CPC 30\u00a0RUB → 20\u00a0RUB, цена продажи 3\u00a0000\u00a0RUB → 5\u00a0000\u00a0RUB. Дешёвые клики стоят продаж.");
        assertThat(WithoutEach.pBy(judged, 0.001953728034064355)).isCloseTo(1, within(1e-9));
        // (5,000 - 3,000) x 60
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("120000");
    }

    @Test
    void fifteen_after_twenty_sales_may_be_chance() {
        var judged =
                RuleCheck.of(CPC)
                        .given(FunnelExamples.cheaper(20, 15))
                        .isInconclusive("falseEconomy");
        assertThat(WithoutEach.pBy(judged, 0.4995598332025112)).isCloseTo(1, within(1e-9));
    }

    @Test
    void no_sale_at_all_counts_as_dearer() {
        var judged =
                RuleCheck.of(CPC)
                        .given(FunnelExamples.cheaper(20, 0))
                        .flags("falseEconomy")
                        .says(
                                Language.EN,
                                "search: CPC 30\u00a0RUB → 20\u00a0RUB, cost per sale 15,000\u00a0RUB → no sale at all. Cheap clicks are costing sales.");
        // 20 against 0 at equal cost: 2 / 2^20
        assertThat(WithoutEach.pBy(judged, 2 / 1048576.0)).isCloseTo(1, within(1e-9));
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("300000");
    }

    @Test
    void both_bars_of_the_prices_count_exactly() {
        // 1,000 for 1,100 sales: 1.1 times as dear
        RuleCheck.of(CPC).given(FunnelExamples.cheaper(1100, 1000)).flags("falseEconomy");
        RuleCheck.of(CPC).given(FunnelExamples.cheaper(1100, 1001)).clears();
        // 300,000 / 10,000 = 30 and 297,000 / 11,000 = 27: exactly 10 % cheaper
        Figures cheap = FunnelExamples.bought(11_000, 60).with(Figure.COST, "297000");
        ChannelSubject channel = FunnelExamples.cheaper(100, 60);
        RuleCheck.of(CPC).given(channel.now(cheap)).flags("falseEconomy");
        RuleCheck.of(CPC).given(channel.now(cheap.with(Figure.COST, "297000.01"))).clears();
    }

    @Test
    void nothing_missing_passes() {
        ChannelSubject channel = FunnelExamples.cheaper(100, 60);
        assertThat(WithoutEach.notJudged(CPC, channel)).isEqualTo(6);
        RuleCheck.of(CPC).given(channel.maturity(Maturity.PARTIAL)).doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(CPC).given(FunnelExamples.cheaper(0, 0)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CPC).given(FunnelExamples.cheaper(100, -1)).doesNotJudge(Cause.TOO_LITTLE);
    }
}
