package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: beta.cdf of the conditional binomial. */
class RefundAndProblemTest {
    private static final Rule<ChannelSubject> REFUNDS = RefundErosion.USUAL;
    private static final Rule<ChannelSubject> PROBLEMS = ProblemCustomers.USUAL;

    /** 2,000,000 ÷ 500,000 = 4; 1,400,000 ÷ 500,000 = 2.8; 1 ÷ 0.3 = 3.33. */
    @Test
    void returns_take_a_channel_below_break_even() {
        var judged =
                RuleCheck.of(REFUNDS)
                        .given(QualityExamples.refunded("600000"))
                        .flags("refunds")
                        .says(
                                Language.EN,
                                "social: ROAS 4× becomes 2.8× after returns (30\u00a0%), break-even 3.33×.")
                        .says(
                                Language.RU,
                                "social: ROAS 4× после возвратов (30\u00a0%) — 2,8×, безубыточность 3,33×.");
        // 600,000 x 0.3
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("180000");
        // ln(1,400,000 / 1,666,666.67) x the root of 200 = -2.4657 standard errors, both sides
        assertThat(WithoutEach.pBy(judged, 0.013673464637506714)).isCloseTo(1, within(1e-9));
    }

    @Test
    void break_even_itself_pays() {
        RuleCheck.of(REFUNDS).given(QualityExamples.refunded("200000")).clears();
        // (2,000,000 - x) x 0.3 >= 500,000 for x up to 333,333.33…
        RuleCheck.of(REFUNDS).given(QualityExamples.refunded("333333.33")).clears();
        RuleCheck.of(REFUNDS)
                .given(QualityExamples.refunded("333333.34"))
                .isInconclusive("refunds");
        ChannelSubject quarter = QualityExamples.refunded("0");
        // margin 25 %: 4 is break-even, so that any return breaks it
        Figures even = quarter.now().with(Figure.MARGIN, "0.25");
        RuleCheck.of(REFUNDS).given(quarter.now(even)).clears();
        RuleCheck.of(REFUNDS)
                .given(quarter.now(even.with(Figure.REFUNDS, "0.01")))
                .isInconclusive("refunds");
    }

    /** The root of 126 gives p = 0.0503, that of 127 gives 0.0494. */
    @Test
    void of_a_few_sales_one_return_is_enough() {
        ChannelSubject all = QualityExamples.refunded("600000");
        RuleCheck.of(REFUNDS)
                .given(all.now(all.now().with(Figure.EFFECTIVE_SALES, "126")))
                .isInconclusive("refunds");
        RuleCheck.of(REFUNDS)
                .given(all.now(all.now().with(Figure.EFFECTIVE_SALES, "127")))
                .flags("refunds");
        RuleCheck.of(REFUNDS)
                .given(all.now(all.now().with(Figure.EFFECTIVE_SALES, "0.99")))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(REFUNDS).given(QualityExamples.refunded("2000000")).flags("refunds");
    }

    @Test
    void returns_wait_until_goods_can_no_longer_come_back() {
        ChannelSubject closed = QualityExamples.refunded("600000");
        RuleCheck.of(REFUNDS)
                .given(QualityExamples.channel(closed.now()))
                .doesNotJudge(Cause.IMMATURE);
        assertThat(WithoutEach.notJudged(REFUNDS, closed)).isEqualTo(5);
        RuleCheck.of(REFUNDS)
                .given(closed.now(closed.now().with(Figure.COST, 0)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void complaints_are_counted_per_customer() {
        var judged =
                RuleCheck.of(PROBLEMS)
                        .given(QualityExamples.complaining(180, 100))
                        .flags("problems")
                        .says(
                                Language.EN,
                                "social: complaints per customer 1.8 against 0.5 elsewhere.")
                        .says(
                                Language.RU,
                                "social: обращений на клиента 1,8 против 0,5 в остальных.");
        assertThat(WithoutEach.pBy(judged, 5.304660328186399e-36)).isCloseTo(1, within(1e-9));
        assertThat(WithoutEach.fact(judged, "rate").n()).hasValue(180);
    }

    /** 3 of 40 who bought are 0.075; of the 2 new ones among them they would be 1.5. */
    @Test
    void those_who_buy_again_count_as_customers() {
        ChannelSubject email = QualityExamples.complaining(3, 40);
        RuleCheck.of(PROBLEMS).given(email.now(email.now().with(Figure.NEW_CUSTOMERS, 2))).clears();
    }

    @Test
    void exactly_twice_as_many_complaints_are_too_many() {
        RuleCheck.of(PROBLEMS).given(QualityExamples.complaining(100, 100)).flags("problems");
        RuleCheck.of(PROBLEMS).given(QualityExamples.complaining(99, 100)).clears();
        var few =
                RuleCheck.of(PROBLEMS)
                        .given(QualityExamples.complaining(4, 4))
                        .isInconclusive("problems");
        assertThat(WithoutEach.pBy(few, 0.28935466413772)).isCloseTo(1, within(1e-9));
    }

    @Test
    void no_complaints_anywhere_are_clear_and_nothing_missing_passes() {
        RuleCheck.of(PROBLEMS)
                .given(
                        QualityExamples.channel(QualityExamples.complaints(0, 100))
                                .rest(QualityExamples.complaints(0, 600)))
                .clears();
        assertThat(WithoutEach.notJudged(PROBLEMS, QualityExamples.complaining(180, 100)))
                .isEqualTo(4);
        RuleCheck.of(PROBLEMS)
                .given(QualityExamples.complaining(-1, 100))
                .doesNotJudge(Cause.TOO_LITTLE);
    }
}
