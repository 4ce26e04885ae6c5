package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class WhaleDependenceTest {
    private static final Rule<ChannelSubject> RULE = WhaleDependence.USUAL;
    private static final Known EFFECTIVE = Seen.fraction("243", "77");

    /**
     * 24 × 50,000 + 1,500,000 = 2,700,000; a half less 1,000,000 is 350,000, without the largest
     * −400,000. Effective: 2,700,000² ÷ (24 × 50,000² + 1,500,000²) = 243/77 = 3.16.
     */
    @Test
    void one_sale_carries_the_channel() {
        Judged<ChannelSubject> judged =
                RuleCheck.of(RULE)
                        .given(StatisticsExamples.whale("1500000", EFFECTIVE))
                        .flags("verdictFlips")
                        .says(
                                Language.EN,
                                "exhibitions: profit 350,000\u00a0RUB; without the sale of"
                                        + " 1,500,000\u00a0RUB it is −400,000\u00a0RUB. Effective"
                                        + " sales: 3.16.")
                        .says(
                                Language.RU,
                                "exhibitions: прибыль 350\u00a0000\u00a0RUB; без продажи на"
                                        + " 1\u00a0500\u00a0000\u00a0RUB — −400\u00a0000\u00a0RUB."
                                        + " Эффективное число продаж: 3,16.");
        assertThat(Seen.stake(judged)).isEqualByComparingTo(StatisticsExamples.rub("750000"));
        // 5/9 of the sum of 25, 30 times the mean of the others: 25 Q((ln 30 + ln 2 / 2) / root ln
        // 2)
        assertThat(judged.verdict().evidence().p().orElseThrow() / 8.433187649293008e-5)
                .isCloseTo(1, within(1e-9));
    }

    /** 700,000 of 2,700,000: of 22 sales p = 0.0541, of 23 it is 0.0475. */
    @Test
    void of_a_few_sales_any_one_is_large() {
        Figures all = StatisticsExamples.whale("700000", EFFECTIVE).now();
        RuleCheck.of(RULE)
                .given(channel(all.with(Figure.SALES, 22)))
                .isInconclusive("verdictFlips");
        RuleCheck.of(RULE).given(channel(all.with(Figure.SALES, 23))).flags("verdictFlips");
        // its part is that of what was sold, not of what is left of it
        RuleCheck.of(RULE)
                .given(channel(all.with(Figure.SALES, 23).with(Figure.GROSS_REVENUE, "3000000")))
                .isInconclusive("verdictFlips");
    }

    @Test
    void an_even_channel_keeps_its_sign() {
        Judged<ChannelSubject> judged =
                RuleCheck.of(RULE).given(StatisticsExamples.whale("300000", EFFECTIVE)).clears();
        assertThat(Seen.value(judged, "without"))
                .isEqualByComparingTo(StatisticsExamples.rub("200000"));
    }

    /** 350,000 − 700,000 ÷ 2 = 0: no profit is another verdict than a profit. */
    @Test
    void down_to_nothing_is_a_flip() {
        RuleCheck.of(RULE)
                .given(StatisticsExamples.whale("700000", EFFECTIVE))
                .flags("verdictFlips");
        RuleCheck.of(RULE).given(StatisticsExamples.whale("699999.99", EFFECTIVE)).clears();
    }

    @Test
    void what_is_missing_never_passes() {
        Figures all = StatisticsExamples.whale("300000", EFFECTIVE).now();
        for (Figure figure : all.known()) {
            RuleCheck.of(RULE).given(channel(all.without(figure))).doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE).given(channel(all.with(Figure.SALES, 2))).clears();
        RuleCheck.of(RULE).given(channel(all.with(Figure.SALES, 1))).doesNotJudge(Cause.TOO_LITTLE);
    }

    private static ChannelSubject channel(Figures now) {
        return ChannelSubject.of("exhibitions", Period.month(2026, 5)).now(now);
    }

    @Test
    void one_customer_of_a_tenth_is_said() {
        Judged<BusinessSubject> judged =
                RuleCheck.of(WhaleCustomer.USUAL)
                        .given(StatisticsExamples.largestCustomer("100000"))
                        .flags("concentration")
                        .says(
                                Language.EN,
                                "One customer brings 10\u00a0% of revenue (100,000\u00a0RUB).");
        assertThat(Seen.value(judged, "share")).isEqualByComparingTo(Seen.fraction("1", "10"));
        assertThat(judged.verdict().evidence().stake()).isEmpty();
        RuleCheck.of(WhaleCustomer.USUAL)
                .given(StatisticsExamples.largestCustomer("99999.99"))
                .clears();
    }

    /** 100,000 × 0.3. */
    @Test
    void with_a_margin_its_profit_is_at_stake() {
        Figures now = StatisticsExamples.largestCustomer("100000").now();
        Judged<BusinessSubject> judged =
                RuleCheck.of(WhaleCustomer.USUAL)
                        .given(business(now.with(Figure.MARGIN, "0.3")))
                        .flags("concentration");
        assertThat(Seen.stake(judged)).isEqualByComparingTo(StatisticsExamples.rub("30000"));
    }

    /** A tenth of 100 sales: p = 0.0490; of fewer nothing is said. */
    @Test
    void a_tenth_of_a_few_sales_is_no_concentration() {
        Figures all = StatisticsExamples.largestCustomer("100000").now();
        RuleCheck.of(WhaleCustomer.USUAL)
                .given(business(all.with(Figure.SALES, 99)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(WhaleCustomer.USUAL)
                .given(business(all.with(Figure.SALES, 100)))
                .flags("concentration");
    }

    @Test
    void a_business_without_figures_is_not_judged() {
        Figures all = StatisticsExamples.largestCustomer("99999").now();
        for (Figure figure : all.known()) {
            RuleCheck.of(WhaleCustomer.USUAL)
                    .given(business(all.without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(WhaleCustomer.USUAL)
                .given(business(all.with(Figure.REVENUE, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(WhaleCustomer.USUAL)
                .given(business(all.with(Figure.SALES, 1)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    private static BusinessSubject business(Figures now) {
        return BusinessSubject.of(Period.month(2026, 5)).now(now);
    }
}
