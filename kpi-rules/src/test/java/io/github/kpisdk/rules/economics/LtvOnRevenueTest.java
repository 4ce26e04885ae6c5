package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.LtvBasis;
import io.github.kpisdk.rules.subject.LtvSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class LtvOnRevenueTest {
    private static final Rule<LtvSubject> RULE = LtvOnRevenue.USUAL;
    private static final LtvSubject ON_REVENUE =
            LtvSubject.of("subscribers", "40000").basis(LtvBasis.REVENUE).cac("10000");

    /** 40,000 / 10,000 = 4; x 0.35 = 1.4; (1 - 0.35) x 40,000 x 100 = 2,600,000. */
    @Test
    void four_on_revenue_and_less_than_two_on_margin_is_an_error() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(ON_REVENUE.margin("0.35").newCustomers(100))
                                .flags("verdictFlips")
                                .says(
                                        Language.EN,
                                        "subscribers: LTV:CAC 4× on revenue is 1.4× on margin"
                                                + " (35\u00a0%).")
                                .says(
                                        Language.RU,
                                        "subscribers: LTV:CAC 4× по выручке — это 1,4× по марже"
                                                + " (35\u00a0%)."))
                .value("revenueRatio", "4")
                .value("marginRatio", "1.4")
                .stake("2600000");
    }

    @Test
    void without_the_number_of_customers_nobody_can_say_what_is_at_stake() {
        assertThat(
                        RuleCheck.of(RULE)
                                .given(ON_REVENUE.margin("0.35"))
                                .flags("verdictFlips")
                                .verdict()
                                .evidence()
                                .stake())
                .isEmpty();
    }

    @Test
    void exactly_three_on_margin_is_enough_and_just_below_is_not() {
        RuleCheck.of(RULE).given(ON_REVENUE.margin("0.75")).flags("basisNote");
        RuleCheck.of(RULE).given(ON_REVENUE.margin("0.749999")).flags("verdictFlips");
        // 30,000 / 10,000 is exactly three on revenue and 2.7 on margin; a kopeck less is too
        // little
        LtvSubject three = LtvSubject.of("subscribers", "30000").basis(LtvBasis.REVENUE);
        RuleCheck.of(RULE).given(three.cac("10000").margin("0.9")).flags("verdictFlips");
        RuleCheck.of(RULE).given(three.cac("10000.01").margin("0.9")).flags("basisNote");
    }

    /** 4 x 0.8 = 3.2. */
    @Test
    void a_margin_that_is_enough_leaves_a_note() {
        Seen.of(RuleCheck.of(RULE).given(ON_REVENUE.margin("0.8")).flags("basisNote"))
                .value("marginRatio", "3.2");
    }

    @Test
    void an_unknown_margin_is_a_warning() {
        RuleCheck.of(RULE).given(ON_REVENUE).flags("marginUnknown");
    }

    @Test
    void nothing_missing_passes() {
        LtvSubject bare = LtvSubject.of("subscribers", "40000");
        RuleCheck.of(RULE).given(bare.cac("10000").margin("0.8")).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(bare.basis(LtvBasis.REVENUE).margin("0.8"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(ON_REVENUE.margin("0.35").cac("0"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE).given(bare.basis(LtvBasis.MARGIN)).clears();
    }
}
