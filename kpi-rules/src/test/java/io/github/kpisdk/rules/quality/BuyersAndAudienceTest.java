package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: pooled z, beta.cdf, t.sf with Satterthwaite's degrees of freedom. */
class BuyersAndAudienceTest {
    private static final Rule<ChannelSubject> BUYERS = OneTimeBuyers.USUAL;
    private static final Rule<ChannelSubject> AUDIENCE = CostlyLowValueAudience.USUAL;

    /** 12 of 200 is 6 %, 180 of 900 is 20 %. */
    @Test
    void customers_who_do_not_come_back_are_told() {
        var judged =
                RuleCheck.of(BUYERS)
                        .given(QualityExamples.returning(200, 12))
                        .flags("oneTime")
                        .says(
                                Language.EN,
                                "social: 6\u00a0% of customers buy again (days: 90); elsewhere 20\u00a0%.")
                        .says(
                                Language.RU,
                                "social: повторно (дней: 90) покупают 6\u00a0%; в остальных 20\u00a0%.");
        assertThat(WithoutEach.pBy(judged, 2.3805810555153184e-06)).isCloseTo(1, within(1e-9));
        // 0.2 x 200 - 12 = 28 buys of 1,000
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("28000");
    }

    @Test
    void four_of_forty_may_be_chance() {
        var judged =
                RuleCheck.of(BUYERS)
                        .given(QualityExamples.returning(40, 4))
                        .isInconclusive("oneTime");
        assertThat(WithoutEach.pBy(judged, 0.11882714471065003)).isCloseTo(1, within(1e-9));
    }

    @Test
    void exactly_half_of_the_others_is_too_few() {
        RuleCheck.of(BUYERS).given(QualityExamples.returning(200, 20)).flags("oneTime");
        RuleCheck.of(BUYERS).given(QualityExamples.returning(200, 21)).clears();
        RuleCheck.of(BUYERS).given(QualityExamples.returning(29, 0)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(BUYERS).given(QualityExamples.returning(30, 31)).doesNotJudge(Cause.MISSING);
        // revenue, margin and sales are only for the stake
        assertThat(WithoutEach.notJudged(BUYERS, QualityExamples.returning(200, 12))).isEqualTo(4);
    }

    /** 450,000 ÷ 50 = 9,000 against 2,000,000 ÷ 400 = 5,000. */
    @Test
    void a_dear_audience_of_little_worth_is_the_wrong_one() {
        var judged =
                RuleCheck.of(AUDIENCE)
                        .given(QualityExamples.audience("450000", 50))
                        .flags("wrongAudience")
                        .says(
                                Language.EN,
                                "social: cost per sale 9,000\u00a0RUB (elsewhere 5,000\u00a0RUB), LTV 7,000\u00a0RUB (elsewhere 18,000\u00a0RUB): the wrong audience.");
        // the larger of 3.43e-5 (sales) and 1.42e-12 (worth)
        assertThat(WithoutEach.pBy(judged, 3.43464730951012e-05)).isCloseTo(1, within(1e-9));
        // (9,000 - 7,000) x 50
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("100000");
    }

    @Test
    void twelve_customers_leave_it_open() {
        var judged =
                RuleCheck.of(AUDIENCE)
                        .given(QualityExamples.audience("84000", 12))
                        .isInconclusive("wrongAudience");
        assertThat(WithoutEach.pBy(judged, 0.30138673090762)).isCloseTo(1, within(1e-9));
        // 29 of known worth for 9,000 each: chance is ruled out, but they are too few
        RuleCheck.of(AUDIENCE)
                .given(QualityExamples.audience("435000", 29))
                .isInconclusive("wrongAudience");
        RuleCheck.of(AUDIENCE).given(QualityExamples.audience("450000", 30)).flags("wrongAudience");
    }

    @Test
    void both_bars_count_exactly() {
        // 6,000 = 1.2 x 5,000; 14,400 = 0.8 x 18,000
        RuleCheck.of(AUDIENCE)
                .given(QualityExamples.audience("1200000", 200))
                .flags("wrongAudience");
        RuleCheck.of(AUDIENCE).given(QualityExamples.audience("1199999.99", 200)).clears();
        ChannelSubject many = QualityExamples.audience("1800000", 200);
        RuleCheck.of(AUDIENCE)
                .given(many.now(many.now().with(Figure.LTV, "14400")))
                .flags("wrongAudience");
        RuleCheck.of(AUDIENCE).given(many.now(many.now().with(Figure.LTV, "14400.01"))).clears();
    }

    @Test
    void nothing_missing_passes_and_nothing_impossible_is_judged() {
        ChannelSubject audience = QualityExamples.audience("450000", 50);
        assertThat(WithoutEach.notJudged(AUDIENCE, audience)).isEqualTo(10);
        RuleCheck.of(AUDIENCE)
                .given(audience.now(audience.now().with(Figure.COST, "-1")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(AUDIENCE)
                .given(audience.now(audience.now().with(Figure.SALES, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }
}
