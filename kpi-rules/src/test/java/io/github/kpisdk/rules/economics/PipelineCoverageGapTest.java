package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class PipelineCoverageGapTest {
    private static final Rule<BusinessSubject> RULE = PipelineCoverageGap.USUAL;

    /**
     * 30 million x 0.2 = 6 million; Wilson of 40 in 200 up to 26.09 %, 7.83 million; 10 / 0.2 = 50
     * million. p: z = (0.2 - 1/3) / root(2/9 / 200) = -4.
     */
    @Test
    void three_goals_in_the_pipeline_are_too_few_at_a_fifth() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.pipeline(40, 200))
                                .flags("gap")
                                .says(
                                        Language.EN,
                                        "Pipeline 30,000,000\u00a0RUB times win rate 20\u00a0% is"
                                                + " 6,000,000\u00a0RUB, the goal is"
                                                + " 10,000,000\u00a0RUB; pipeline needed:"
                                                + " 50,000,000\u00a0RUB.")
                                .says(
                                        Language.RU,
                                        "Лиды на 30\u00a0000\u00a0000\u00a0RUB × доля сделок"
                                                + " 20\u00a0% = 6\u00a0000\u00a0000\u00a0RUB, цель"
                                                + " 10\u00a0000\u00a0000\u00a0RUB; нужно лидов на"
                                                + " сумму: 50\u00a0000\u00a0000\u00a0RUB."))
                .between("winRate", 0.15045200926098115, 0.2608551865653788)
                .value("needed", "50000000")
                .p(6.334248366623996e-05)
                .stake("4000000");
    }

    /** 60 of 200: 9.0 million, up to 36.68 %, 11.0 million; z = -1. */
    @Test
    void a_rate_that_may_be_enough_leaves_it_open() {
        Seen.of(RuleCheck.of(RULE).given(EconomicsExamples.pipeline(60, 200)).isInconclusive("gap"))
                .between("winRate", 0.24074744682371402, 0.36679068372719265)
                .p(0.31731050786291415)
                .stake("1000000");
    }

    /** 68 of 200: 10.2 million; exactly the goal at 10 of 30. */
    @Test
    void what_reaches_the_goal_is_fine() {
        RuleCheck.of(RULE).given(EconomicsExamples.pipeline(68, 200)).clears();
        RuleCheck.of(RULE).given(EconomicsExamples.pipeline(10, 30)).clears();
    }

    @Test
    void nothing_won_needs_what_nobody_has() {
        Seen.of(RuleCheck.of(RULE).given(EconomicsExamples.pipeline(0, 30)).flags("gap"))
                .stake("10000000");
    }

    /** A pipeline below the goal cannot reach it at any rate; all won of 20 of 10 million does. */
    @Test
    void a_pipeline_below_the_goal_is_certain() {
        BusinessSubject all = EconomicsExamples.pipeline(200, 200);
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(all.now(all.now().with(Figure.PIPELINE, "9000000")))
                                .flags("gap"))
                .p(0)
                .stake("1000000");
        RuleCheck.of(RULE).given(all.now(all.now().with(Figure.PIPELINE, "10000000"))).clears();
    }

    @Test
    void nothing_missing_passes() {
        BusinessSubject good = EconomicsExamples.pipeline(68, 200);
        for (Figure figure : good.now().known()) {
            RuleCheck.of(RULE)
                    .given(good.now(good.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE).given(EconomicsExamples.pipeline(5, 29)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(EconomicsExamples.pipeline(201, 200)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(good.now(good.now().with(Figure.REVENUE_GOAL, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }
}
