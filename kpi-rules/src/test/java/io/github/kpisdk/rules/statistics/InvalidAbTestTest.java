package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.TestSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidAbTestTest {
    private static final Rule<TestSubject> RULE = InvalidAbTest.USUAL;

    /** 2 × 200² ÷ 5,000 = 16; with one degree of freedom p = 6.3342483666239843e-5 (mpmath). */
    @Test
    void users_are_not_split_as_planned() {
        Judged<TestSubject> judged =
                RuleCheck.of(RULE)
                        .given(TestExamples.split(5200, 4800))
                        .flags("srm")
                        .says(
                                Language.EN,
                                "button: users are split 5200 : 4800 against planned 1 : 1 (p ="
                                        + " 0.0000633): assignment is broken.");
        assertThat(Seen.p(judged)).isCloseTo(6.3342483666239843e-5, within(1e-15));
    }

    /** 2 × 80² ÷ 5,000 = 2.56, p = 0.10959858339911599. */
    @Test
    void a_usual_split_passes() {
        Judged<TestSubject> judged =
                RuleCheck.of(RULE).given(TestExamples.split(5080, 4920)).clears();
        assertThat(Seen.number(judged, "p")).isCloseTo(0.10959858339911599, within(1e-12));
    }

    /** 0.001 is at χ² = 10.8276: 5,164 gives 10.7584, 5,165 gives 10.89. */
    @Test
    void one_of_a_thousand_is_the_limit() {
        RuleCheck.of(RULE).given(TestExamples.split(5164, 4836)).clears();
        RuleCheck.of(RULE).given(TestExamples.split(5165, 4835)).flags("srm");
    }

    @Test
    void the_plan_is_not_always_even() {
        TestSubject uneven =
                TestSubject.of(
                        "price",
                        List.of(Arm.of("old", 400, 8000).withWeight(4), Arm.of("new", 100, 2000)));
        RuleCheck.of(RULE).given(uneven).clears();
    }

    /** 45 and 72 of 900: pooled z = 2.58, p = 0.0098. */
    @Test
    void stopped_early_because_of_its_result() {
        Judged<TestSubject> judged =
                RuleCheck.of(RULE)
                        .given(TestExamples.stopped(TestExamples.plan(4000)))
                        .flags("earlyStop")
                        .says(
                                Language.EN,
                                "button: stopped early; users in an arm: 900, planned: 4,000; looks:"
                                        + " 6.")
                        .says(
                                Language.RU,
                                "button: остановлен, когда в варианте пользователей: 900, по плану:"
                                        + " 4\u00a0000; проверок: 6.");
        assertThat(judged.verdict().evidence().p()).isEmpty();
        RuleCheck.of(RULE).given(TestExamples.stopped(TestExamples.plan(901))).flags("earlyStop");
        RuleCheck.of(RULE).given(TestExamples.stopped(TestExamples.plan(900))).clears();
    }

    @Test
    void a_method_for_many_looks_may_stop_at_any_time() {
        RuleCheck.of(RULE)
                .given(
                        TestExamples.stopped(
                                new TestSubject.Plan(4000, 6, TestSubject.Correction.SEQUENTIAL)))
                .clears();
    }

    /** 45 and 46 of 900 decide nothing; a test that runs on has not stopped. */
    @Test
    void who_does_not_decide_does_not_stop_early() {
        List<Arm> even = List.of(Arm.of("old", 45, 900), Arm.of("new", 46, 900));
        TestSubject undecided =
                TestSubject.of("button", even).planned(TestExamples.plan(4000)).decided();
        RuleCheck.of(RULE).given(undecided).clears();
        List<Arm> clear = List.of(Arm.of("old", 45, 900), Arm.of("new", 72, 900));
        RuleCheck.of(RULE)
                .given(TestSubject.of("button", clear).planned(TestExamples.plan(4000)))
                .clears();
    }

    @Test
    void two_changes_at_once_name_no_cause() {
        TestSubject even = TestExamples.split(5080, 4920);
        RuleCheck.of(RULE)
                .given(even.changing("button", "headline"))
                .flags("multiChange")
                .says(
                        Language.EN,
                        "button: elements changed at once: 2 (button, headline); the cause cannot"
                                + " be named.");
        RuleCheck.of(RULE).given(even.changing("button")).clears();
        RuleCheck.of(RULE).given(even.changing("button", "headline").factorial()).clears();
    }

    @Test
    void a_broken_split_comes_first() {
        RuleCheck.of(RULE)
                .given(TestExamples.split(5200, 4800).changing("button", "headline"))
                .flags("srm");
    }

    @Test
    void eight_users_an_arm_are_needed() {
        RuleCheck.of(RULE).given(TestExamples.split(8, 9)).clears();
        RuleCheck.of(RULE).given(TestExamples.split(7, 9)).doesNotJudge(Cause.TOO_LITTLE);
        // Before anybody came it can be seen that two things are changed.
        RuleCheck.of(RULE)
                .given(TestExamples.split(0, 0).changing("button", "headline"))
                .flags("multiChange");
    }

    @Test
    void what_is_missing_never_passes() {
        RuleCheck.of(RULE)
                .given(TestExamples.split(5080, 4920).decided())
                .doesNotJudge(Cause.MISSING);
        assertThatThrownBy(() -> TestSubject.of("button", List.of(Arm.of("old", 1, 2))))
                .hasMessage("Test button needs two arms at least, not 1");
        assertThatThrownBy(() -> new TestSubject.Plan(100, 0, TestSubject.Correction.NONE))
                .hasMessage("A plan has users of 0 or more and looks of 1 or more, not 100 and 0");
    }
}
