package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Incentive;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.core.system.Responsibility;
import io.github.kpisdk.core.system.Standing;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** KD103, KD105, KD111, KD114: who answers for what. */
class OwnershipRulesTest {
    private static final Responsibility MARKETER = Responsibility.NONE.owner("marketer");

    private static KpiCard card(String kpi, Responsibility who) {
        return KpiCard.of(kpi, kpi).responsibility(who).build();
    }

    @Test
    void leads_and_their_price_are_no_quality() {
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.leadsBesides("cpl"))
                .flags("volumeOnly")
                .says(
                        Language.EN,
                        "The marketer: answering for the number of leads (Leads) and for no measure"
                                + " of their quality; volume will grow at the expense of quality.");
        for (String quality : new String[] {"close-rate", "qualified-share", "cost-per-sale"}) {
            RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                    .given(DesignExamples.leadsBesides(quality))
                    .clears();
        }
    }

    @Test
    void the_quality_has_to_be_of_the_same_people() {
        KpiCard leads = card("leads", MARKETER);

        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(
                        DesignExamples.first(
                                leads, card("close-rate", Responsibility.NONE.owner("sales"))))
                .flags("volumeOnly");
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(
                        DesignExamples.first(
                                leads,
                                card(
                                        "close-rate",
                                        Responsibility.NONE
                                                .owner("sales")
                                                .jointOwners("marketer"))))
                .clears();
    }

    @Test
    void leads_of_nobody_and_leads_that_nobody_is_judged_by() {
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.card("leads"))
                .doesNotJudge(Cause.MISSING);
        KpiCard team =
                KpiCard.of("leads", "leads")
                        .standing(Standing.TEAM)
                        .responsibility(MARKETER)
                        .build();
        KpiCard paid =
                KpiCard.of("leads", "leads")
                        .standing(Standing.TEAM)
                        .responsibility(MARKETER.incentive(Incentive.BONUS))
                        .build();
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(team))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(paid))
                .flags("volumeOnly");
    }

    @Test
    void a_count_of_leads_of_ones_own_is_one_if_the_card_says_so() {
        KpiCard demos =
                KpiCard.of("demos", "demos")
                        .measuring(Measuring.NONE.stage(FunnelStage.LEAD))
                        .responsibility(MARKETER.axis(Axis.VOLUME))
                        .build();

        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(demos))
                .flags("volumeOnly");
        RuleCheck.of(LeadVolumeWithoutQuality.USUAL)
                .given(DesignExamples.first(card("demos", MARKETER)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void nobody_answers() {
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(DesignExamples.card("cac"))
                .flags("noOwner")
                .says(Language.EN, "CAC: no accountable owner.");
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(DesignExamples.first(card("cac", MARKETER)))
                .clears();
    }

    @Test
    void several_answer_each_for_themselves_and_one_card_says_so() {
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(DesignExamples.costPerSaleTwice())
                .flags("manyOwners")
                .says(
                        Language.EN,
                        "Cost per sale: accountable owners: 2 (The marketer, Sales); name one, or"
                                + " make it joint.");
        RuleCheck.of(KpiWithoutOwner.USUAL)
                .given(DesignExamples.costPerSaleTwice().within().cards().get(1))
                .clears();
        RuleCheck.of(KpiWithoutOwner.USUAL).given(DesignExamples.costPerSaleJoint()).clears();
    }

    @Test
    void half_of_the_levers_is_too_few() {
        var judged =
                RuleCheck.of(OutsideRoleControl.USUAL)
                        .given(
                                DesignExamples.levers(
                                        "traffic", "lead-quality", "sales-process", "price"))
                        .flags("outside")
                        .says(
                                Language.EN,
                                "Revenue: 50\u00a0% of its levers in the hands of The"
                                        + " marketer; missing:"
                                        + " sales-process, price.");
        assertThat(judged.verdict().evidence().fact("share").orElseThrow().value())
                .contains(Known.of(new BigDecimal("2"), new BigDecimal("4")));
        // 2 of 3
        RuleCheck.of(OutsideRoleControl.USUAL)
                .given(DesignExamples.levers("traffic", "lead-quality", "qualification"))
                .clears();
    }

    @Test
    void joint_owners_bring_their_levers() {
        RuleCheck.of(OutsideRoleControl.USUAL)
                .given(
                        DesignExamples.first(
                                card(
                                        "revenue",
                                        MARKETER.jointOwners("sales")
                                                .levers(
                                                        "traffic",
                                                        "lead-quality",
                                                        "sales-process",
                                                        "price"))))
                .clears();
        RuleCheck.of(new OutsideRoleControl(BigDecimal.ONE))
                .given(DesignExamples.levers("traffic"))
                .clears();
    }

    @Test
    void levers_and_roles_that_nobody_described_are_not_judged() {
        RuleCheck.of(OutsideRoleControl.USUAL)
                .given(DesignExamples.levers())
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(OutsideRoleControl.USUAL)
                .given(DesignExamples.first(card("revenue", Responsibility.NONE.levers("traffic"))))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(OutsideRoleControl.USUAL)
                .given(
                        DesignExamples.first(
                                card(
                                        "revenue",
                                        Responsibility.NONE.owner("stranger").levers("traffic"))))
                .doesNotJudge(Cause.MISSING);
        assertThatThrownBy(() -> new OutsideRoleControl(new BigDecimal("1.5")))
                .hasMessage("minControl must be from 0 to 1, not 1.5");
    }

    @Test
    void a_bonus_needs_a_guard() {
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.rewarded(Incentive.BONUS))
                .flags("unguarded")
                .says(
                        Language.EN,
                        "Cost per lead: a bonus hangs on it, but nothing protects quality or"
                                + " profit; people will optimise the number.");
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.rewarded(Incentive.BONUS, "close-rate"))
                .clears();
        // itself, which presses for cost, guards nothing
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.rewarded(Incentive.BONUS, "cpl"))
                .flags("unguarded");
    }

    @Test
    void a_bonus_for_profit_needs_none() {
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(
                        DesignExamples.first(
                                card("channel-profit", MARKETER.incentive(Incentive.BONUS))))
                .clears();
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.rewarded(Incentive.NONE))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.first(card("own", MARKETER.incentive(Incentive.BONUS))))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(
                        DesignExamples.first(
                                card("cpl", MARKETER.incentive(Incentive.BONUS).guardrails("own")),
                                card("own", Responsibility.NONE)))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void every_fine_is_noted() {
        RuleCheck.of(PenaltyLinked.USUAL)
                .given(DesignExamples.rewarded(Incentive.PENALTY, "close-rate"))
                .flags("penaltyLinked");
        RuleCheck.of(NoCounterMetric.USUAL)
                .given(DesignExamples.rewarded(Incentive.PENALTY))
                .flags("unguarded");
        RuleCheck.of(PenaltyLinked.USUAL).given(DesignExamples.rewarded(Incentive.NONE)).clears();
        RuleCheck.of(PenaltyLinked.USUAL)
                .given(DesignExamples.card("cpl"))
                .doesNotJudge(Cause.MISSING);
    }
}
