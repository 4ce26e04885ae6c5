package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SmallSampleRatioTest {
    private static final Rule<RatioSubject> RULE = SmallSampleRatio.USUAL;

    /** 100,000 ÷ 4 = 25,000; Garwood of 4: 1.089865 to 10.241589; mpmath, 40 digits. */
    @Test
    void four_sales_fit_anything() {
        Judged<RatioSubject> judged =
                RuleCheck.of(RULE)
                        .given(StatisticsExamples.costPerSale(4))
                        .flags("tooFew")
                        .says(
                                Language.EN,
                                "cost-per-sale of search: 25,000\u00a0RUB, but it rests on few events"
                                        + " (4): anything from 9,764\u00a0RUB to 91,754\u00a0RUB fits.")
                        .says(
                                Language.RU,
                                "cost-per-sale, search: 25\u00a0000\u00a0RUB, но событий мало (4):"
                                        + " подходит всё от 9\u00a0764\u00a0RUB до"
                                        + " 91\u00a0754\u00a0RUB.");
        assertThat(Seen.number(judged, "low")).isCloseTo(9764.1101560894551, within(1e-9));
        assertThat(Seen.number(judged, "high")).isCloseTo(91754.451898282215, within(1e-7));
        assertThat(Seen.fact(judged, "value").n()).hasValue(4);
    }

    /** Half-widths by mpmath: 60 sales 26.68 %, 20 sales 49.48 %, 19 sales 51.03 %. */
    @Test
    void twenty_sales_are_enough_and_nineteen_are_not() {
        RuleCheck.of(RULE).given(StatisticsExamples.costPerSale(60)).clears();
        RuleCheck.of(RULE).given(StatisticsExamples.costPerSale(20)).clears();
        RuleCheck.of(RULE).given(StatisticsExamples.costPerSale(19)).flags("tooFew");
    }

    /** Wilson half-widths by mpmath: 14 of 100 48.64 %, 13 of 100 50.8 % of the share. */
    @Test
    void a_share_is_judged_by_wilson() {
        RuleCheck.of(RULE).given(share(14, 100)).clears();
        RuleCheck.of(RULE).given(share(13, 100)).flags("tooFew");
    }

    /** 0 of 50: Wilson 0 to 0.07134759913335873, so any width is too much. */
    @Test
    void a_share_of_nothing_is_not_known_to_be_nothing() {
        Judged<RatioSubject> judged = RuleCheck.of(RULE).given(share(0, 50)).flags("tooFew");
        assertThat(Seen.number(judged, "high")).isCloseTo(0.07134759913335873, within(1e-12));
    }

    /** 24 sales: 4,167 each, from 2,800 to 6,503 by Garwood. */
    @Test
    void the_worst_of_a_ranking_may_be_average() {
        Judged<RatioSubject> judged =
                RuleCheck.of(RULE).given(StatisticsExamples.ranked(24, "3000")).flags("ranking");
        assertThat(Seen.number(judged, "low")).isCloseTo(2800.3283871588486, within(1e-8));
        assertThat(Seen.number(judged, "high")).isCloseTo(6503.1121582632628, within(1e-8));
        RuleCheck.of(RULE).given(StatisticsExamples.ranked(24, "2700")).clears();
    }

    @Test
    void a_large_one_may_be_ranked() {
        // 60 is the median itself, 59 is below it; both intervals include the average.
        RuleCheck.of(RULE).given(StatisticsExamples.ranked(60, "1700")).clears();
        RuleCheck.of(RULE).given(StatisticsExamples.ranked(59, "1700")).flags("ranking");
    }

    @Test
    void nothing_is_no_ratio() {
        RuleCheck.of(RULE)
                .given(StatisticsExamples.costPerSale(0))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE).given(share(0, 0)).doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(RatioSubject.cost("cpo", "seo", StatisticsExamples.rub("0"), 3))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void impossible_input_is_refused() {
        assertThatThrownBy(() -> RatioSubject.cost("cpo", "seo", StatisticsExamples.rub("1"), -1))
                .hasMessage("Events are 0 or more, not -1");
        assertThatThrownBy(() -> new SmallSampleRatio(BigDecimal.ZERO))
                .hasMessage("maxRel must be from 0.05 to 5, not 0");
    }

    private static RatioSubject share(long events, long trials) {
        return RatioSubject.share("close-rate", "search", Proportion.of(events, trials));
    }
}
