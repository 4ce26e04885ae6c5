package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.lint.LintOptions;
import io.github.kpisdk.rules.lint.LintReport;
import io.github.kpisdk.rules.lint.RuleSet;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** KD101, KD102, KD117: what a system of KPIs goes as far as. */
class ScorecardRulesTest {
    private static final KpiCard OWN =
            KpiCard.of("own", "own-figure").standing(Standing.HEADLINE).build();

    private static SystemSubject with(KpiCard more, String... headlines) {
        SystemSubject known = DesignExamples.headlines(headlines);
        return DesignExamples.system(
                Stream.concat(known.system().cards().stream(), Stream.of(more))
                        .toArray(KpiCard[]::new));
    }

    private static KpiCard own(FunnelStage stage, String unit) {
        return KpiCard.of("own", "own-figure")
                .standing(Standing.HEADLINE)
                .measuring(Measuring.NONE.stage(stage).unit(unit))
                .build();
    }

    @Test
    void four_figures_of_activity_are_found_and_counted() {
        RuleCheck.of(ActivityOnlyScorecard.USUAL)
                .given(DesignExamples.headlines("ctr", "cpc", "reach", "organic-visits"))
                .flags("activityOnly")
                .says(
                        Language.EN,
                        "All headline KPIs measure activity (4: CTR, CPC, Reach, Visits from"
                                + " search); none tells whether the business earned"
                                + " more.");
    }

    @Test
    void figures_of_the_team_do_not_count() {
        RuleCheck.of(ActivityOnlyScorecard.USUAL).given(DesignExamples.profitAndTeam()).clears();
        RuleCheck.of(ActivityOnlyScorecard.USUAL)
                .given(with(KpiCard.of("leads", "leads").standing(Standing.TEAM).build(), "ctr"))
                .flags("activityOnly");
    }

    @Test
    void a_stage_that_nobody_said_is_not_guessed() {
        RuleCheck.of(ActivityOnlyScorecard.USUAL)
                .given(with(OWN, "ctr"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ActivityOnlyScorecard.USUAL).given(with(OWN, "revenue")).clears();
        RuleCheck.of(ActivityOnlyScorecard.USUAL)
                .given(with(own(FunnelStage.VISIT, "likes"), "ctr"))
                .flags("activityOnly");
        RuleCheck.of(ActivityOnlyScorecard.USUAL)
                .given(with(own(FunnelStage.LEAD, "demos"), "ctr"))
                .clears();
    }

    @Test
    void leads_are_not_money_yet() {
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("leads", "cpl", "visit-to-lead"))
                .flags("endsAtLead")
                .says(
                        Language.EN,
                        "The headline KPIs go no further than Cost per lead (stage: lead); a lead"
                                + " is not money yet.")
                .says(
                        Language.RU,
                        "Главные KPI не идут дальше, чем Стоимость лида (этап: лид); заявка — это"
                                + " ещё не деньги.");
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("leads", "cpl", "cost-per-sale"))
                .clears();
    }

    @Test
    void sales_without_money_are_found() {
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("sales", "close-rate"))
                .flags("noMoney");
        // the quotient of two amounts is money, too, and so is a unit that begins with a currency
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("sales", "roas"))
                .clears();
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(with(own(FunnelStage.SALE, "RUB per contract"), "sales"))
                .clears();
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(with(own(FunnelStage.SALE, "contracts"), "sales"))
                .flags("noMoney");
    }

    @Test
    void what_nobody_said_is_not_judged() {
        KpiCard noUnit =
                KpiCard.of("own", "own-figure")
                        .standing(Standing.HEADLINE)
                        .measuring(Measuring.NONE.stage(FunnelStage.SALE))
                        .build();

        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(with(OWN, "leads"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ScorecardEndsAtLead.USUAL).given(with(OWN, "ctr")).doesNotJudge(Cause.MISSING);
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(with(noUnit, "sales"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines("ctr", "reach"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(ScorecardEndsAtLead.USUAL)
                .given(DesignExamples.headlines())
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void a_scorecard_that_ends_at_the_lead_says_it_once() {
        KpiCard leads = DesignExamples.leadsBesides("cpl").card();
        SystemSubject system = with(leads, "cpl");
        LintReport report =
                RuleSet.of(ScorecardEndsAtLead.USUAL, LeadVolumeWithoutQuality.USUAL)
                        .judge(
                                LintContext.of("RUB", system.all()),
                                LintOptions.on(LocalDate.of(2026, 6, 1)));

        assertThat(report.findings()).extracting(one -> one.rule().code()).containsExactly("KD102");
        assertThat(report.superseded())
                .extracting(one -> one.rule().code())
                .containsExactly("KD103");
    }

    @Test
    void sales_without_money_do_not_hide_leads_without_quality() {
        SystemSubject system = with(DesignExamples.leadsBesides("cpl").card(), "sales");
        LintReport report =
                RuleSet.of(
                                ScorecardEndsAtLead.USUAL,
                                LeadVolumeWithoutQuality.USUAL,
                                NoCounterMetric.USUAL)
                        .judge(
                                LintContext.of("RUB", system.all()),
                                LintOptions.on(LocalDate.of(2026, 6, 1)));

        assertThat(report.findings())
                .extracting(one -> one.rule().code())
                .containsExactly("KD102", "KD103");
        // a bonus on leads alone is said once
        assertThat(report.superseded())
                .extracting(one -> one.rule().code())
                .containsExactly("KD114");
    }

    @Test
    void control_alone_is_found_and_meaning_is_never_guessed() {
        RuleCheck.of(ControlLayerOnly.USUAL)
                .given(DesignExamples.headlines("revenue", "organic-visits", "visit-to-lead"))
                .flags("controlOnly")
                .says(
                        Language.EN,
                        "All KPIs (3) belong to the control layer; nothing tells whether people"
                                + " understand, return or choose you.");
        RuleCheck.of(ControlLayerOnly.USUAL).given(DesignExamples.withMeaning()).clears();
        RuleCheck.of(ControlLayerOnly.USUAL)
                .given(DesignExamples.headlines("revenue", "repeat-share"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ControlLayerOnly.USUAL)
                .given(DesignExamples.headlines())
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }
}
