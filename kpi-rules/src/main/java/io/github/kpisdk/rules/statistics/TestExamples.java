package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.subject.TestSubject;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;

/** Experiments that the examples of a rule share. */
final class TestExamples {
    private TestExamples() {}

    static TestSubject split(long control, long variant) {
        return TestSubject.of(
                "button",
                List.of(
                        Arm.of("old", control / 20, control),
                        Arm.of("new", variant / 20, variant)));
    }

    /** 900 users an arm, 45 and 72 of whom bought: p = 0.010. */
    static TestSubject stopped(TestSubject.Plan plan) {
        return TestSubject.of("button", List.of(Arm.of("old", 45, 900), Arm.of("new", 72, 900)))
                .planned(plan)
                .decided();
    }

    static TestSubject.Plan plan(long perArm) {
        return new TestSubject.Plan(perArm, 6, TestSubject.Correction.NONE);
    }

    static List<Example<TestSubject>> all() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "5,200 against 4,800 users at one to one",
                                "5 200 и 4 800 пользователей при плане поровну"),
                        split(5200, 4800),
                        "srm"),
                Example.flagged(
                        Text.of(
                                "4,000 planned, stopped at 900 after six looks",
                                "по плану 4 000, остановлен на 900 после шести проверок"),
                        stopped(plan(4000)),
                        "earlyStop"),
                Example.flagged(
                        Text.of(
                                "button and headline changed at once",
                                "изменены сразу кнопка и заголовок"),
                        split(5080, 4920).changing("button", "headline"),
                        "multiChange"),
                Example.clear(
                        Text.of("5,080 against 4,920 users", "5 080 и 4 920 пользователей"),
                        split(5080, 4920)),
                Example.clear(
                        Text.of("the planned 900 were reached", "плановые 900 набраны"),
                        stopped(plan(900))),
                Example.notJudged(
                        Text.of("seven users in an arm", "семь пользователей в варианте"),
                        split(7, 9),
                        Cause.TOO_LITTLE));
    }
}
