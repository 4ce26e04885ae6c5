package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class MarginalRoasBelowBreakEvenTest {
    private static final Rule<ChannelSubject> RULE = MarginalRoasBelowBreakEven.USUAL;
    private static final ChannelSubject SATURATED =
            EconomicsExamples.step("5400000", "1000", "1080");

    /**
     * 5.4 / 1.5 = 3.6 against 1 / 0.4 = 2.5; 0.4 / 0.5 = 0.8. The error of 400,000 is the root of
     * 5,000,000^2 / 1,000 + 5,400,000^2 / 1,080, 228,035.085: up to 846,940.55 of the 1,250,000
     * that were needed. Stake 500,000 - 400,000 x 0.4.
     */
    @Test
    void what_was_added_does_not_pay() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(SATURATED)
                                .flags("saturated")
                                .says(
                                        Language.EN,
                                        "search: average ROAS 3.6× is above 2.5×, but the extra"
                                                + " 500,000\u00a0RUB returned only 0.8×.")
                                .says(
                                        Language.RU,
                                        "search: средний ROAS 3,6× выше 2,5×, но добавочные"
                                                + " 500\u00a0000\u00a0RUB вернули лишь 0,8×."))
                .between("marginal", -0.09388110770078265, 1.6938811077007828)
                .p(0.00019339118278086114)
                .stake("340000");
    }

    /** In tenth as many deals of ten times the money up to 1,813,350. */
    @Test
    void few_deals_leave_it_open() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.step("5400000", "100", "108"))
                                .isInconclusive("saturated"))
                .p(0.2385025522723253);
    }

    /** 1.4 / 0.5 = 2.8; at exactly 2.5 the added money pays. */
    @Test
    void what_pays_is_fine() {
        RuleCheck.of(RULE).given(EconomicsExamples.step("6400000", "1000", "1280")).clears();
        RuleCheck.of(RULE).given(EconomicsExamples.step("6250000", "1000", "1280")).clears();
        RuleCheck.of(RULE)
                .given(EconomicsExamples.step("6249999", "1000", "1280"))
                .isInconclusive("saturated");
    }

    /** 3,750,000 / 1,500,000 is exactly 2.5: on average it still pays. */
    @Test
    void a_channel_that_does_not_pay_on_average_is_not_its_matter() {
        RuleCheck.of(RULE)
                .given(EconomicsExamples.step("3750000", "1000", "750"))
                .flags("saturated");
        RuleCheck.of(RULE).given(EconomicsExamples.step("3749999", "1000", "750")).clears();
    }

    /** 100,000 more bring 200,000 x 0.4 = 80,000. */
    @Test
    void exactly_a_tenth_more_is_a_step() {
        ChannelSubject small =
                SATURATED.now(
                        SATURATED
                                .now()
                                .with(Figure.COST, "1100000")
                                .with(Figure.REVENUE, "5200000"));
        RuleCheck.of(RULE).given(small).isInconclusive("saturated");
        RuleCheck.of(RULE)
                .given(small.now(small.now().with(Figure.COST, "1099999.99")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void nothing_missing_passes() {
        for (Figure figure : SATURATED.now().known()) {
            RuleCheck.of(RULE)
                    .given(SATURATED.now(SATURATED.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
            if (figure != Figure.MARGIN) {
                RuleCheck.of(RULE)
                        .given(SATURATED.before(SATURATED.before().without(figure)))
                        .doesNotJudge(Cause.MISSING);
            }
        }
        RuleCheck.of(RULE)
                .given(SATURATED.now(SATURATED.now().with(Figure.MARGIN, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(SATURATED.before(SATURATED.before().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(SATURATED.before(SATURATED.before().with(Figure.REVENUE, "0")))
                .doesNotJudge(Cause.TOO_LITTLE);
        assertThat(RULE.info().blockedBy()).containsExactly("KS505");
    }
}
