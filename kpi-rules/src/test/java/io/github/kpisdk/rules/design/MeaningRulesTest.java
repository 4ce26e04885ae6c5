package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aggregation;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.GoalDraft;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Layer;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Method;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Term;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** KD110, KD112, KD113, KD115: what a figure is, and what it is for. */
class MeaningRulesTest {

    @Test
    void a_wish_cannot_be_computed() {
        RuleCheck.of(NotMeasurable.USUAL)
                .given(DesignExamples.own(Measuring.NONE))
                .flags("notMeasurable")
                .says(
                        Language.EN,
                        "own-followers: cannot be calculated; missing: formula, unit, source.")
                .says(
                        Language.RU,
                        "own-followers: нельзя посчитать; не указано: формула, единица, источник.");
        RuleCheck.of(NotMeasurable.USUAL)
                .given(
                        DesignExamples.own(
                                Measuring.NONE
                                        .formula("visits by brand searches")
                                        .unit("visits")
                                        .dataSource("Yandex Metrica")))
                .clears();
    }

    @Test
    void each_part_is_missed_by_its_name() {
        Measuring whole = Measuring.NONE.formula("a / b").unit("visits");

        assertThat(missing(DesignExamples.own(whole))).isEqualTo("source");
        assertThat(missing(DesignExamples.own(Measuring.NONE.unit("visits").dataSource("CRM"))))
                .isEqualTo("formula");
        assertThat(missing(DesignExamples.own(Measuring.NONE.formula("a").dataSource("CRM"))))
                .isEqualTo("unit");
    }

    private static String missing(CardSubject card) {
        return NotMeasurable.USUAL
                .judge(card)
                .evidence()
                .fact("missing")
                .orElseThrow()
                .in(Language.EN, "RUB");
    }

    @Test
    void the_catalogue_says_how_its_kpis_are_computed() {
        RuleCheck.of(NotMeasurable.USUAL).given(DesignExamples.card("cac")).clears();
    }

    @Test
    void meaning_may_be_taken_by_hand() {
        Measuring poll = Measuring.NONE.method(Method.SURVEY).dataSource("poll of buyers");

        RuleCheck.of(NotMeasurable.USUAL).given(meaning(poll)).clears();
        RuleCheck.of(NotMeasurable.USUAL)
                .given(meaning(Measuring.NONE.method(Method.MANUAL)))
                .flags("notMeasurable");
        RuleCheck.of(NotMeasurable.USUAL)
                .given(meaning(poll.method(Method.COUNTED)))
                .flags("notMeasurable");
        RuleCheck.of(NotMeasurable.USUAL).given(DesignExamples.own(poll)).flags("notMeasurable");
    }

    private static CardSubject meaning(Measuring how) {
        return DesignExamples.first(
                KpiCard.of("own", "recall").layer(Layer.MEANING).measuring(how).build());
    }

    @Test
    void likes_for_nothing_are_an_orphan() {
        RuleCheck.of(OrphanKpi.USUAL).given(DesignExamples.own(Measuring.NONE)).flags("orphan");
        for (CardSubject card : DesignExamples.climbing().within().cards()) {
            RuleCheck.of(OrphanKpi.USUAL).given(card).clears();
        }
    }

    @Test
    void a_figure_of_the_business_is_where_the_way_ends() {
        RuleCheck.of(OrphanKpi.USUAL).given(DesignExamples.card("revenue")).clears();
        RuleCheck.of(OrphanKpi.USUAL).given(DesignExamples.card("cpl")).flags("orphan");
        RuleCheck.of(OrphanKpi.USUAL)
                .given(
                        DesignExamples.first(
                                KpiCard.of("cpl", "cpl").parent("revenue").build(),
                                KpiCard.of("revenue", "revenue").build()))
                .clears();
        // a parent that is not there leads nowhere
        RuleCheck.of(OrphanKpi.USUAL)
                .given(DesignExamples.first(KpiCard.of("cpl", "cpl").parent("gone").build()))
                .flags("orphan");
    }

    @Test
    void a_goal_is_one_of_the_business_or_not() {
        RuleCheck.of(OrphanKpi.USUAL).given(serving(null, "revenue")).clears();
        RuleCheck.of(OrphanKpi.USUAL).given(serving(Level.MARKETING, null)).flags("orphan");
        RuleCheck.of(OrphanKpi.USUAL).given(serving(null, null)).doesNotJudge(Cause.MISSING);
    }

    private static CardSubject serving(@Nullable Level level, @Nullable String kpi) {
        GoalDraft goal = Goal.named("growth", "Growth", "Рост");
        if (level != null) {
            goal.level(level);
        }
        if (kpi != null) {
            goal.kpi(kpi);
        }
        KpiCard card = KpiCard.of("cpl", "cpl").goal("growth").build();
        return DesignExamples.system(List.of(goal.build()), List.of(card)).cards().get(0);
    }

    @Test
    void a_circle_is_told_once() {
        RuleCheck.of(KpiCycle.USUAL)
                .given(DesignExamples.circle())
                .flags("cycle")
                .says(Language.EN, "KPI tree has a cycle: ctr → leads → ctr.");
        for (CardSubject card : DesignExamples.circle().cards()) {
            RuleCheck.of(OrphanKpi.USUAL).given(card).doesNotJudge(Cause.NOT_APPLICABLE);
        }
        RuleCheck.of(KpiCycle.USUAL).given(DesignExamples.climbing().within()).clears();
        RuleCheck.of(KpiCycle.USUAL)
                .given(DesignExamples.system())
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void acronyms_are_jargon_unless_the_glossary_has_them() {
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(explained("ROMI by channel with CAC", "ROMI по каналам с учётом CAC"))
                .flags("jargon")
                .says(Language.EN, "ROMI: explained with undefined jargon: ROMI, CAC.");
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(explained("share of advertising", "доля рекламы, ДРР"))
                .flags("jargon");
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(explained("ROMI by channel with CAC", "ROMI с CAC", "ROMI", "CAC"))
                .clears();
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(
                        explained(
                                "how much profit each rouble of advertising brought back",
                                "сколько рублей прибыли вернул каждый рубль рекламы"))
                .clears();
    }

    private static CardSubject explained(String en, String ru, String... glossary) {
        KpiCard card = KpiCard.of("romi", "romi").explanation(Text.of(en, ru)).build();
        List<Term> terms =
                Stream.of(glossary).map(term -> new Term(term, Text.of("x", "х"))).toList();
        return SystemSubject.of(
                        KpiSystem.of(List.of(), List.of(), List.of(card), DecisionLog.EMPTY)
                                .glossary(terms))
                .cards()
                .get(0);
    }

    @Test
    void thirty_words_are_the_most() {
        RuleCheck.of(UnexplainedKpi.USUAL).given(explained("word ".repeat(30), "слово")).clears();
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(explained("word", "слово ".repeat(31)))
                .flags("long")
                .says(Language.EN, "ROMI: words in the explanation: 31; the most: 30.");
    }

    @Test
    void the_question_of_the_catalogue_explains_its_kpis() {
        RuleCheck.of(UnexplainedKpi.USUAL).given(DesignExamples.card("cac")).clears();
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(DesignExamples.own(Measuring.NONE))
                .flags("missing");
    }

    @Test
    void a_running_total_proves_nothing() {
        RuleCheck.of(CumulativeKpi.USUAL)
                .given(DesignExamples.own(Measuring.NONE.aggregation(Aggregation.CUMULATIVE)))
                .flags("cumulative");
        RuleCheck.of(CumulativeKpi.STRICT)
                .given(
                        DesignExamples.own(Measuring.NONE.aggregation(Aggregation.FLOW))
                                .history(Cadence.MONTHLY, DesignExamples.rising(6)))
                .clears();
        KpiCard debts =
                KpiCard.of("own", "debts")
                        .measuring(Measuring.NONE.aggregation(Aggregation.CUMULATIVE))
                        .responsibility(Responsibility.NONE.axis(Axis.COST))
                        .build();
        RuleCheck.of(CumulativeKpi.USUAL).given(DesignExamples.first(debts)).clears();
    }

    @Test
    void followers_that_never_fall_are_taken_for_one_where_rules_are_strict() {
        CardSubject followers = DesignExamples.own(Measuring.NONE);
        CardSubject rising = followers.history(Cadence.MONTHLY, DesignExamples.rising(6));
        CardSubject fell =
                followers.history(
                        Cadence.MONTHLY, DesignExamples.figures("1", "2", "3", "4", "5", "4.9"));

        RuleCheck.of(CumulativeKpi.STRICT).given(rising).flags("cumulative");
        RuleCheck.of(CumulativeKpi.STRICT).given(fell).clears();
        RuleCheck.of(CumulativeKpi.STRICT)
                .given(followers.history(Cadence.MONTHLY, DesignExamples.rising(5)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CumulativeKpi.USUAL).given(rising).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CumulativeKpi.STRICT)
                .given(DesignExamples.card("cac"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }
}
