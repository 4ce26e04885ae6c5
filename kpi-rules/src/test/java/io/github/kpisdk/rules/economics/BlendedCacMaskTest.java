package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class BlendedCacMaskTest {
    private static final Rule<BusinessSubject> RULE = BlendedCacMask.USUAL;
    private static final BusinessSubject MASKED = EconomicsExamples.won(80, 120, "24000");

    /**
     * 24,000 x 200 / 1,200,000 = 4, x 80 = 1.6; Garwood of 80: 63.435025 to 99.566925. p: at most
     * 80 where 150 make three, twice. Stake 1,200,000 x (1 - 1.6 / 3).
     */
    @Test
    void free_customers_hide_that_paid_ones_do_not_pay_back() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(MASKED)
                                .flags("masked")
                                .says(
                                        Language.EN,
                                        "Blended LTV:CAC 4× hides paid 1.6×: 60\u00a0% of customers"
                                                + " came free.")
                                .says(
                                        Language.RU,
                                        "Общий LTV:CAC 4× скрывает платный 1,6×: 60\u00a0% клиентов"
                                                + " пришли бесплатно."))
                .between("paid", 1.268700491819807, 1.9913384993487697)
                .p(5.173360414251846e-10)
                .stake("560000");
    }

    /** 160 paid: 24,000 x 160 / 1,200,000 = 3.2. */
    @Test
    void paid_ones_that_pay_back_are_fine() {
        RuleCheck.of(RULE).given(EconomicsExamples.won(160, 40, "24000")).clears();
        // exactly three
        RuleCheck.of(RULE).given(EconomicsExamples.won(150, 50, "24000")).clears();
        RuleCheck.of(RULE).given(EconomicsExamples.won(149, 51, "24000")).isInconclusive("masked");
    }

    /** 24,000 x 20 / 1,200,000 = 0.4, at best 30.888 x 0.02 = 0.62. */
    @Test
    void a_paid_customer_that_never_pays_back_is_an_error() {
        RuleCheck.of(RULE).given(EconomicsExamples.won(20, 180, "24000")).flags("maskedLoss");
        // 40 paid: 0.8, at best 54.469 x 0.02 = 1.09
        RuleCheck.of(RULE).given(EconomicsExamples.won(40, 160, "24000")).flags("masked");
    }

    @Test
    void a_test_of_what_advertising_adds_makes_it_a_note() {
        RuleCheck.of(RULE).given(MASKED.with(Trait.INCREMENTALITY_TEST)).flags("tested");
    }

    /** 20 of 100 are exactly a fifth: LTV 48,000 makes 4 and 3.2; 40,000 makes 3.33 and 2.67. */
    @Test
    void exactly_a_fifth_and_exactly_three_count() {
        RuleCheck.of(RULE).given(EconomicsExamples.won(80, 20, "40000")).isInconclusive("masked");
        RuleCheck.of(RULE).given(EconomicsExamples.won(80, 19, "40000")).clears();
        // 36,000 x 100 / 1,200,000 = 3
        RuleCheck.of(RULE).given(EconomicsExamples.won(40, 60, "36000")).flags("masked");
        RuleCheck.of(RULE).given(EconomicsExamples.won(40, 60, "35999.99")).clears();
        RuleCheck.of(RULE).given(EconomicsExamples.won(40, 60, "-1")).clears();
    }

    @Test
    void nothing_missing_passes() {
        for (Figure figure : MASKED.now().known()) {
            RuleCheck.of(RULE)
                    .given(MASKED.now(MASKED.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE)
                .given(EconomicsExamples.won(9, 191, "24000"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(MASKED.now(MASKED.now().with(Figure.PAID_COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }
}
