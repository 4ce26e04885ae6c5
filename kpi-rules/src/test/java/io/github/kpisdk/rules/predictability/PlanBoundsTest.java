package io.github.kpisdk.rules.predictability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.TargetRevision;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which changes of a target count, and what is too little to judge a plan by. */
class PlanBoundsTest {
    private static final PlanSubject WILD =
            PlanExamples.leads("140", "62", "155", "70", "48", "131");

    private static TargetRevision change(int year, int month, int day) {
        return TargetRevision.of(
                Period.month(year, month), LocalDate.of(year, month, day), "90", "100");
    }

    @Test
    void a_month_counts_once_and_one_before_the_six_not_at_all() {
        List<TargetRevision> changes =
                new ArrayList<>(
                        List.of(
                                change(2026, 1, 10),
                                change(2026, 1, 20),
                                change(2026, 2, 10),
                                change(2025, 12, 10)));
        RuleCheck.of(UnpredictableResult.USUAL).given(WILD.revisions(changes)).flags("numbers");
        changes.add(change(2026, 6, 10));
        RuleCheck.of(UnpredictableResult.USUAL).given(WILD.revisions(changes)).flags("chaos");
    }

    @Test
    void what_is_too_little_is_counted() {
        assertThat(
                        UnpredictableResult.USUAL.judge(
                                PlanExamples.leads("140", "62", "155", "70", "48")))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "closed periods: 5, needed: 6",
                                        "закрытых периодов: 5, нужно: 6")));
        assertThat(
                        IgnoredPlanMiss.USUAL.judge(
                                PlanExamples.conversion("0.04")
                                        .revisions(List.of())
                                        .actions(List.of())))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "closed periods: 1, needed: 2",
                                        "закрытых периодов: 1, нужно: 2")));
    }
}
