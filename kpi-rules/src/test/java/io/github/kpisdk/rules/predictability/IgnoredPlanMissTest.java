package io.github.kpisdk.rules.predictability;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.TargetRevision;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredPlanMissTest {
    private static final Rule<PlanSubject> RULE = IgnoredPlanMiss.USUAL;
    private static final PlanSubject MISSED =
            PlanExamples.conversion("0.032", "0.033", "0.031")
                    .revisions(List.of())
                    .actions(List.of());

    /** 0.8 / 4 = 20 %, 0.7 / 4 = 17.5 %, 0.9 / 4 = 22.5 %. */
    @Test
    void three_misses_without_an_action_are_ignored() {
        RuleCheck.of(RULE)
                .given(MISSED)
                .flags("ignored")
                .says(
                        Language.EN,
                        "conversion: plans missed in a row: 3 (−20\u00a0%, −17.5\u00a0%,"
                                + " −22.5\u00a0%), and no action was logged.")
                .says(
                        Language.RU,
                        "conversion: план не выполнен, периодов подряд: 3 (−20\u00a0%;"
                                + " −17,5\u00a0%; −22,5\u00a0%); действий нет.");
    }

    /** January ends before 1 February. */
    @Test
    void an_action_after_the_first_miss_is_enough() {
        RuleCheck.of(RULE).given(acted(LocalDate.of(2026, 2, 1))).clears();
        RuleCheck.of(RULE).given(acted(LocalDate.of(2026, 1, 31))).flags("ignored");
    }

    /** 3.6 is exactly a tenth below 4. */
    @Test
    void exactly_a_tenth_is_a_miss() {
        RuleCheck.of(RULE).given(known("0.036", "0.036")).flags("ignored");
        RuleCheck.of(RULE).given(known("0.036", "0.036001")).clears();
        RuleCheck.of(RULE).given(known("0.04", "0.036")).clears();
        // the one that was met ends the row
        RuleCheck.of(RULE).given(known("0.03", "0.04", "0.03")).clears();
        RuleCheck.of(RULE).given(known("0.03", "0.03", "0.04")).clears();
    }

    /** 4.4 is a tenth above 4, which is bad where less is better. */
    @Test
    void where_less_is_better_more_is_a_miss() {
        PlanSubject cost =
                PlanSubject.of("cost-per-lead", Kind.MONEY, Better.LOWER)
                        .revisions(List.of())
                        .actions(List.of());
        RuleCheck.of(RULE)
                .given(cost.periods(PlanExamples.months("4", "4.4", "5")))
                .flags("ignored")
                .says(
                        Language.EN,
                        "cost-per-lead: plans missed in a row: 2 (+10\u00a0%, +25\u00a0%), and no"
                                + " action was logged.");
        RuleCheck.of(RULE).given(cost.periods(PlanExamples.months("4", "3", "3"))).clears();
        RuleCheck.of(RULE).given(cost.periods(PlanExamples.months("0", "1", "1"))).clears();
    }

    /** A loss of 4 was planned: 4.4 is a tenth more. */
    @Test
    void a_plan_below_zero_is_missed_by_its_size() {
        PlanSubject profit =
                PlanSubject.of("profit", Kind.MONEY, Better.HIGHER)
                        .revisions(List.of())
                        .actions(List.of());
        RuleCheck.of(RULE)
                .given(profit.periods(PlanExamples.months("-4", "-4.4", "-4.4")))
                .flags("ignored");
        RuleCheck.of(RULE)
                .given(profit.periods(PlanExamples.months("-4", "-4.4", "-4.39")))
                .clears();
    }

    @Test
    void a_target_that_moves_when_its_period_is_over_is_an_error() {
        RuleCheck.of(RULE)
                .given(MISSED.revisions(PlanExamples.movedInApril()))
                .flags("movedPlan")
                .says(
                        Language.EN,
                        "conversion: the target for 2026-03 was changed from 4\u00a0% to"
                                + " 3.1\u00a0% after the period ended.")
                .says(
                        Language.RU,
                        "conversion: цель за 2026-03 изменена с 4\u00a0% на 3,1\u00a0% уже после"
                                + " окончания периода.");
        TargetRevision inTime =
                TargetRevision.of(
                        Period.month(2026, 3), LocalDate.of(2026, 3, 31), "0.04", "0.031");
        RuleCheck.of(RULE).given(known("0.04", "0.04").revisions(List.of(inTime))).clears();
    }

    @Test
    void nothing_missing_passes() {
        PlanSubject missed = PlanExamples.conversion("0.032", "0.033", "0.031");
        RuleCheck.of(RULE).given(missed).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(missed.actions(List.of())).flags("ignored");
        PlanSubject met = PlanExamples.conversion("0.04", "0.04").actions(List.of());
        RuleCheck.of(RULE).given(met).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(known("0.04")).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(known()).doesNotJudge(Cause.TOO_LITTLE);
    }

    private static PlanSubject known(String... facts) {
        return PlanExamples.conversion(facts).revisions(List.of()).actions(List.of());
    }

    private static PlanSubject acted(LocalDate day) {
        return MISSED.actions(List.of(day));
    }
}
