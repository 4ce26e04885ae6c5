package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose cards count for a finding about a card, and where such a rule begins and ends. */
class DesignBoundsTest {
    private static final Responsibility MARKETER = Responsibility.NONE.owner("marketer");
    private static final Responsibility SALES = Responsibility.NONE.owner("sales");

    private static KpiCard card(String kpi, Responsibility who) {
        return KpiCard.of(kpi, kpi).responsibility(who).build();
    }

    /** Different figures of different people: nobody shares anything. */
    @Test
    void only_cards_of_the_same_figure_have_several_owners() {
        CardSubject first = DesignExamples.first(card("cac", MARKETER), card("cpl", SALES));
        RuleCheck.of(KpiWithoutOwner.USUAL).given(first).clears();
        KpiCard search =
                KpiCard.of("of-search", "cpl")
                        .channel(Scope.channel("search"))
                        .responsibility(SALES)
                        .build();
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(DesignExamples.first(card("cpl", MARKETER), search))
                .clears();
        // a second card without an owner is a finding of its own
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(
                        DesignExamples.first(
                                card("cpl", MARKETER), KpiCard.of("more", "cpl").build()))
                .clears();
    }

    @Test
    void a_card_serves_the_goal_that_it_names() {
        Goal near = Goal.named("money", "Money", "Деньги").level(Level.BUSINESS).build();
        Goal far = Goal.named("likes", "Likes", "Лайки").level(Level.MARKETING).build();
        KpiCard likes = KpiCard.of("cpl", "cpl").goal("likes").build();
        RuleCheck.of(OrphanKpi.USUAL)
                .given(DesignExamples.system(List.of(near, far), List.of(likes)).cards().get(0))
                .flags("orphan");
    }

    @Test
    void a_quality_of_ones_own_is_one_if_the_card_says_so() {
        KpiCard leads = card("leads", MARKETER);
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(leads, card("own-score", MARKETER.axis(Axis.QUALITY))))
                .clears();
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(leads, card("own-score", MARKETER.axis(Axis.VOLUME))))
                .flags("volumeOnly");
        KpiCard team =
                KpiCard.of("leads", "leads")
                        .standing(Standing.TEAM)
                        .responsibility(MARKETER.incentive(Incentive.NONE))
                        .build();
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(team))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void profit_guards_as_well_as_quality_and_volume_does_not() {
        for (Axis axis : Axis.values()) {
            CardSubject guarded =
                    DesignExamples.first(
                            card(
                                    "cpl",
                                    MARKETER.incentive(Incentive.BONUS)
                                            .axis(Axis.COST)
                                            .guardrails("own-guard")),
                            card("own-guard", MARKETER.axis(axis)));
            var judged = RuleCheck.of(NoCounterMetric.USUAL).given(guarded);
            if (axis == Axis.QUALITY || axis == Axis.PROFIT) {
                judged.clears();
            } else {
                judged.flags("unguarded");
            }
        }
        // what presses for nothing needs no guardrail, known or not
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(
                        DesignExamples.first(
                                card(
                                        "own-score",
                                        MARKETER.incentive(Incentive.BONUS)
                                                .axis(Axis.QUALITY)
                                                .guardrails("own-guard")),
                                card("own-guard", MARKETER)))
                .clears();
    }

    /** A cost per click is money, but not of the stage where the headlines end. */
    @Test
    void the_furthest_headline_is_named() {
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("cpc", "leads"))
                .flags("endsAtLead")
                .says(
                        Language.EN,
                        "The headline KPIs go no further than Leads (stage: lead); a lead is not"
                                + " money yet.");
    }

    @Test
    void followers_that_stand_still_have_not_fallen() {
        CardSubject followers = DesignExamples.own(Measuring.NONE);
        RuleCheck.of(CumulativeKpi.STRICT)
                .given(
                        followers.history(
                                Cadence.MONTHLY,
                                DesignExamples.figures("1", "2", "2", "3", "4", "5")))
                .flags("cumulative");
        assertThat(
                        CumulativeKpi.STRICT.judge(
                                followers.history(Cadence.MONTHLY, DesignExamples.rising(5))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "past figures: 5, needed: 6",
                                        "прошлых значений: 5, нужно: 6")));
        // a figure of one's own of which nobody knows how it grows
        CardSubject other =
                DesignExamples.first(KpiCard.of("own", "own-score").build())
                        .history(Cadence.MONTHLY, DesignExamples.rising(6));
        RuleCheck.of(CumulativeKpi.STRICT).given(other).doesNotJudge(Cause.MISSING);
    }

    /** What never grew has no best growth: only 500 % a month is out of reach then. */
    @Test
    void a_past_that_never_rose_is_no_bar() {
        CardSubject flat =
                DesignExamples.leadsIn("1100", LocalDate.of(2026, 4, 30))
                        .history(
                                Cadence.MONTHLY,
                                DesignExamples.figures(
                                        "9", "9", "8", "8", "7", "7", "7", "7", "7"));
        RuleCheck.of(UnrealisticTarget.USUAL).given(flat).clears();
    }

    /**
     * A month of time looks one month back: the best rise of one step is from 100 to 110. Over two
     * it would be 120. Three times 10 % is 30 %: 1,300 is allowed and 1,301 is not.
     */
    @Test
    void the_best_rise_is_of_the_same_length() {
        RuleCheck.of(UnrealisticTarget.USUAL).given(month("1300")).clears();
        RuleCheck.of(UnrealisticTarget.USUAL).given(month("1301")).flags("unrealistic");
    }

    private static CardSubject month(String target) {
        return DesignExamples.leadsIn(target, LocalDate.of(2026, 4, 30))
                .history(
                        Cadence.MONTHLY,
                        DesignExamples.figures(
                                "0", "100", "110", "120", "120", "120", "120", "120", "120"));
    }

    @Test
    void what_is_too_little_is_counted() {
        CardSubject close = DesignExamples.closing("0.027");
        assertThat(
                        TargetInsideNoise.USUAL.judge(
                                close.history(Cadence.MONTHLY, close.history().subList(0, 8))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "past figures: 8, needed: 9",
                                        "прошлых значений: 8, нужно: 9")));
        assertThat(new TargetInsideNoise(1000).minPoints()).isEqualTo(1000);
        assertThatThrownBy(() -> new TargetInsideNoise(1001))
                .hasMessage("minPoints must be from 9 to 1000, not 1001");
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(DesignExamples.aiming("leads", Aim.target("6000")))
                .doesNotJudge(Cause.MISSING);
    }

    /** Each figure of a finding says what it was held against, and on how many it rests. */
    @Test
    void evidence_says_what_it_was_held_against() {
        against(RuleCheck.of(CadenceMismatch.USUAL).given(slow()), "days", "30", "10");
        against(
                RuleCheck.of(CadenceMismatch.USUAL)
                        .given(DesignExamples.looked("ltv", Cadence.WEEKLY)),
                "days",
                "7",
                "28");
        against(
                RuleCheck.of(DecisionRitual.USUAL).given(DesignExamples.lookedAt("", "", "")),
                "count",
                "3",
                "3");
        against(
                RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(7, 0)),
                "count",
                "7",
                "5");
        against(
                RuleCheck.of(NoComparisonBasis.USUAL)
                        .given(DesignExamples.card("close-rate").priorPeriods(1)),
                "periods",
                "1",
                "2");
        against(RuleCheck.of(UnexplainedKpi.USUAL).given(explained()), "words", "31", "30");
        var levers =
                RuleCheck.of(OutsideRoleControl.USUAL)
                        .given(DesignExamples.levers("traffic", "price", "a", "b"));
        against(levers, "share", "0.25", "0.5");
        assertThat(levers.verdict().evidence().fact("share").orElseThrow().n()).hasValue(4);
        var target =
                RuleCheck.of(UnrealisticTarget.USUAL)
                        .given(DesignExamples.leadsIn("6000", LocalDate.of(2026, 4, 30)));
        against(target, "growth", "5", "5");
        var noise = RuleCheck.of(TargetInsideNoise.USUAL).given(DesignExamples.closing("0.027"));
        assertThat(noise.verdict().evidence().fact("target").orElseThrow().n()).hasValue(12);
    }

    private static CardSubject slow() {
        return DesignExamples.looked("ctr", Cadence.MONTHLY);
    }

    private static CardSubject explained() {
        return DesignExamples.explained("word ".repeat(31));
    }

    private static void against(
            RuleCheck.Judged<?> judged, String fact, String value, String threshold) {
        Fact seen = judged.verdict().evidence().fact(fact).orElseThrow();
        assertThat(seen.value().orElseThrow().value())
                .as(fact)
                .isEqualByComparingTo(new BigDecimal(value));
        assertThat(seen.threshold().orElseThrow())
                .as(fact)
                .isEqualByComparingTo(new BigDecimal(threshold));
    }

    @Test
    void looks_are_counted() {
        assertThat(DecisionRitual.USUAL.judge(DesignExamples.lookedAt("", "")))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of("looks: 2, needed: 3", "просмотров: 2, нужно: 3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CTR", "CPC", "CPM", "CPA", "CPL", "CR", "ROAS", "ROMI", "ROI", "LTV", "CAC", "ДРР",
                "DRR", "MQL", "SQL", "NPS"
            })
    void every_acronym_of_the_trade_is_jargon(String acronym) {
        RuleCheck.of(UnexplainedKpi.USUAL)
                .given(DesignExamples.explained("what " + acronym + " says"))
                .flags("jargon");
    }
}
