package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardsAndCostsTest {
    private static final Rule<CardSubject> PLATFORM = PlatformSourced.USUAL;
    private static final Rule<CardSubject> CAC = CacWithoutSalesCost.USUAL;
    private static final Rule<ChannelSubject> COST = CostNotRecorded.USUAL;

    @Test
    void money_of_a_platform_is_told_whatever_the_case_of_its_name() {
        RuleCheck.of(PLATFORM)
                .given(CompletenessExamples.card("revenue", "Яндекс Директ, отчёт"))
                .flags("platformSourced");
        RuleCheck.of(PLATFORM)
                .given(CompletenessExamples.card("roas", "Meta Ads"))
                .flags("platformSourced")
                .says(Language.EN, "ROAS is taken from Meta Ads; use CRM money.")
                .says(Language.RU, "«ROAS» берётся из кабинета (Meta Ads); берите деньги из CRM.");
        RuleCheck.of(PLATFORM).given(CompletenessExamples.card("roas", "CRM")).clears();
        RuleCheck.of(PLATFORM).given(CompletenessExamples.card("roas", "отчёт директора")).clears();
    }

    @Test
    void what_a_platform_knows_best_may_come_from_it() {
        for (String kpi : List.of("cpc", "ctr", "leads")) {
            RuleCheck.of(PLATFORM)
                    .given(CompletenessExamples.card(kpi, "Google Ads"))
                    .doesNotJudge(Cause.NOT_APPLICABLE);
        }
        RuleCheck.of(PLATFORM)
                .given(CompletenessExamples.card(KpiCard.of("card", "roas").build()))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(PLATFORM)
                .given(CompletenessExamples.card("nps-of-ours", "Google Ads"))
                .doesNotJudge(Cause.MISSING);
        assertThatThrownBy(() -> new PlatformSourced(List.of()))
                .hasMessage("platforms must name at least one, and no blank");
        assertThatThrownBy(() -> new PlatformSourced(List.of("google ads", " ")))
                .hasMessage("platforms must name at least one, and no blank");
    }

    @Test
    void a_cac_without_the_cost_of_sales_is_told_with_its_scope() {
        RuleCheck.of(CAC)
                .given(CompletenessExamples.card("cac/marketing-only", "CRM"))
                .flags("adOnlyCac")
                .says(
                        Language.EN,
                        "CAC, marketing only counts only marketing cost; CAC includes marketing and sales.")
                .says(
                        Language.RU,
                        "«CAC, только маркетинг» учитывает только затраты на маркетинг; CAC включает маркетинг и продажи.");
        RuleCheck.of(CAC)
                .given(CompletenessExamples.card("cac/media-only", "CRM"))
                .flags("adOnlyCac");
        for (String full : List.of("cac", "cac/lagged-1", "cac/lead-cohort", "cac/kept")) {
            RuleCheck.of(CAC).given(CompletenessExamples.card(full, "CRM")).clears();
        }
    }

    @Test
    void what_is_no_cac_is_not_asked() {
        for (String other : List.of("cost-per-sale/marketing-only", "ltv-cac", "cac/break-even")) {
            RuleCheck.of(CAC)
                    .given(CompletenessExamples.card(other, "CRM"))
                    .doesNotJudge(Cause.NOT_APPLICABLE);
        }
        RuleCheck.of(CAC)
                .given(CompletenessExamples.card("cac/of-ours", "CRM"))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void sales_without_a_cost_are_told_with_the_revenue_at_stake() {
        Figures sold = Figures.NONE.with(Figure.SALES, 60).with(Figure.REVENUE, "900000");
        var judged =
                RuleCheck.of(COST)
                        .given(CompletenessExamples.channel(sold))
                        .flags("noCost")
                        .says(
                                Language.EN,
                                "search: sales 60, but no cost: its profit and the blended CAC are wrong.")
                        .says(
                                Language.RU,
                                "search: продаж 60, а расход не указан: прибыль канала и общий CAC неверны.");
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("900000");
        RuleCheck.of(COST)
                .given(CompletenessExamples.channel(sold.with(Figure.COST, "0.01")))
                .clears();
        RuleCheck.of(COST).given(CompletenessExamples.channel(sold).with(Trait.FREE)).clears();
    }

    @Test
    void a_cost_of_zero_is_a_gap_unless_declared_free() {
        Figures free = Figures.NONE.with(Figure.SALES, 60).with(Figure.COST, 0);
        RuleCheck.of(COST).given(CompletenessExamples.channel(free)).flags("noCost");
        RuleCheck.of(COST).given(CompletenessExamples.channel(free).with(Trait.FREE)).clears();
    }

    @Test
    void without_results_there_is_nothing_to_ask() {
        RuleCheck.of(COST)
                .given(CompletenessExamples.channel(Figures.NONE.with(Figure.SALES, 0)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(COST)
                .given(CompletenessExamples.channel(Figures.NONE))
                .doesNotJudge(Cause.MISSING);
        // revenue without a sale: of an earlier period, say
        RuleCheck.of(COST)
                .given(
                        CompletenessExamples.channel(
                                Figures.NONE.with(Figure.SALES, 0).with(Figure.REVENUE, "1")))
                .flags("noCost");
    }
}
