package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** KQ307: channels, audiences and content that more may be put into. p values by scipy. */
class WorthStrengtheningTest {
    private static final CheapPayingChannel CHANNEL = CheapPayingChannel.USUAL;
    private static final ValuableAudience AUDIENCE = ValuableAudience.USUAL;
    private static final BuyingVisitors CONTENT = BuyingVisitors.USUAL;

    // CAC 400,000 / 100 = 4,000 against 2,000,000 / 250 = 8,000; ROAS 5, break-even 1 / 0.4 = 2.5.
    // Revenue: 2 sf(ln 2 x sqrt 100) = 4.2e-12; customers: 100 of 350 at 1 / 6, twice the
    // smaller tail in exact fractions, 3.93e-8; the larger of both counts.
    @Test
    void cheap_customers_of_a_channel_that_pays_are_worth_more() {
        var judged =
                RuleCheck.of(CHANNEL)
                        .given(GrowthExamples.winning(100, "400000", "2000000"))
                        .flags("channel")
                        .says(
                                Language.EN,
                                "search: a customer costs 4,000\u00a0RUB (elsewhere"
                                        + " 8,000\u00a0RUB) and ROAS is 5× where 2.5× is enough.")
                        .says(
                                Language.RU,
                                "search: клиент стоит 4\u00a0000\u00a0RUB (в остальных"
                                        + " 8\u00a0000\u00a0RUB), а ROAS — 5× при"
                                        + " безубыточности 2,5×.");
        assertThat(value(judged, "cacEnough")).isEqualByComparingTo("4000");
        Interval roas = WithoutEach.fact(judged, "roas").interval().orElseThrow();
        assertThat(roas.lower()).isCloseTo(4.110075975991945, within(1e-9));
        assertThat(roas.upper()).isCloseTo(6.082612619823015, within(1e-9));
        assertThat(WithoutEach.pBy(judged, 3.929895808361401e-08)).isCloseTo(1, within(1e-9));
    }

    @Test
    void half_of_what_others_pay_is_cheap_and_a_rouble_more_is_not() {
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(1000, "4000000", "30000000"))
                .flags("channel");
        RuleCheck.of(CHANNEL).given(GrowthExamples.winning(1000, "4000001", "30000000")).clears();
        // 0.4 x 1,000,000 is the cost and no more
        RuleCheck.of(CHANNEL).given(GrowthExamples.winning(100, "400000", "1000000")).clears();
        RuleCheck.of(new CheapPayingChannel(new BigDecimal("0.4")))
                .given(GrowthExamples.winning(100, "400000", "2000000"))
                .clears();
    }

    @Test
    void the_return_has_to_be_sure_too() {
        // lower limit 1,200,000 x exp(-1.96 / 10) = 986,439: less than the 1,000,000 needed
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(100, "400000", "1200000"))
                .isInconclusive("channel");
        // 1,217,000 x 0.8220 = 1,000,401
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(100, "400000", "1217000"))
                .flags("channel");
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(5, "20000", "100000"))
                .isInconclusive("channel");
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_not_cheap() {
        ChannelSubject winning = GrowthExamples.winning(100, "400000", "2000000");
        for (Figure figure : winning.now().known()) {
            RuleCheck.of(CHANNEL)
                    .given(winning.now(winning.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(CHANNEL).given(winning.rest(Figures.NONE)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(100, "0", "2000000"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CHANNEL)
                .given(winning.rest(winning.rest().with(Figure.NEW_CUSTOMERS, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CHANNEL)
                .given(GrowthExamples.winning(100, "400000", "0"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CHANNEL)
                .given(winning.now(winning.now().with(Figure.EFFECTIVE_SALES, "0.9")))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    // Welch: 28,000 +- 15,000 of 100 against 18,000 +- 15,000 of 400
    @Test
    void customers_worth_more_than_others_and_thrice_their_cost() {
        var judged =
                RuleCheck.of(AUDIENCE)
                        .given(GrowthExamples.worth(100, "28000", "500000"))
                        .flags("audience")
                        .says(
                                Language.EN,
                                "search: a customer is worth 28,000\u00a0RUB (elsewhere"
                                        + " 18,000\u00a0RUB) and costs 5,000\u00a0RUB.")
                        .says(
                                Language.RU,
                                "search: ценность клиента 28\u00a0000\u00a0RUB (в остальных"
                                        + " 18\u00a0000\u00a0RUB), а стоит он"
                                        + " 5\u00a0000\u00a0RUB.");
        assertThat(WithoutEach.pBy(judged, 1.6625989788381967e-08)).isCloseTo(1, within(1e-9));
        assertThat(value(judged, "ltvEnough")).isEqualByComparingTo("27000");
    }

    @Test
    void the_bars_of_an_audience_count_exactly() {
        // 1.5 x 18,000 = 27,000
        RuleCheck.of(AUDIENCE)
                .given(GrowthExamples.worth(100, "27000", "500000"))
                .flags("audience");
        RuleCheck.of(AUDIENCE).given(GrowthExamples.worth(100, "26999", "500000")).clears();
        // 3 x 9,500 = 28,500
        RuleCheck.of(AUDIENCE)
                .given(GrowthExamples.worth(100, "28500", "950000"))
                .flags("audience");
        RuleCheck.of(AUDIENCE).given(GrowthExamples.worth(100, "28499", "950000")).clears();
        // p = 0.0013 and 0.0015: both sure, but 29 customers are too few
        RuleCheck.of(AUDIENCE).given(GrowthExamples.worth(30, "28000", "150000")).flags("audience");
        RuleCheck.of(AUDIENCE)
                .given(GrowthExamples.worth(29, "28000", "145000"))
                .isInconclusive("audience");
        // customers that cost nothing
        RuleCheck.of(AUDIENCE).given(GrowthExamples.worth(100, "28000", "0")).flags("audience");
    }

    @Test
    void an_audience_of_unknown_value_is_not_judged() {
        ChannelSubject worth = GrowthExamples.worth(100, "28000", "500000");
        for (Figure figure : worth.now().known()) {
            RuleCheck.of(AUDIENCE)
                    .given(worth.now(worth.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        for (Figure figure : worth.rest().known()) {
            RuleCheck.of(AUDIENCE)
                    .given(worth.rest(worth.rest().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(AUDIENCE)
                .given(GrowthExamples.worth(1, "28000", "5000"))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    // 60 of 1,000 against 600 of 20,000, pooled; 12 of 60 buy against 90 of 600
    @Test
    void a_blog_whose_readers_ask_and_buy_deserves_more() {
        var judged =
                RuleCheck.of(CONTENT)
                        .given(GrowthExamples.blog(1000, 60, 12))
                        .flags("content")
                        .says(
                                Language.EN,
                                "search: 6\u00a0% of visits become leads (elsewhere 3\u00a0%), and"
                                        + " 20\u00a0% of the leads buy (elsewhere 15\u00a0%).")
                        .says(
                                Language.RU,
                                "search: лидами становятся 6\u00a0% визитов (в остальных"
                                        + " 3\u00a0%), покупают 20\u00a0% лидов (в остальных"
                                        + " 15\u00a0%).");
        assertThat(WithoutEach.pBy(judged, 1.1182289047463442e-07)).isCloseTo(1, within(1e-9));
        // Fisher: 3 of 50 against 600 of 20,000
        var few =
                RuleCheck.of(CONTENT)
                        .given(GrowthExamples.blog(50, 3, 1))
                        .isInconclusive("content");
        assertThat(WithoutEach.pBy(few, 0.18998186575769366)).isCloseTo(1, within(1e-9));
    }

    @Test
    void readers_have_to_ask_often_and_to_buy_as_often() {
        RuleCheck.of(CONTENT).given(GrowthExamples.blog(1000, 60, 12)).flags("content");
        RuleCheck.of(CONTENT).given(GrowthExamples.blog(1001, 60, 12)).clears();
        // 12 of 100 are 12 %, 0.8 of the 15 % elsewhere
        RuleCheck.of(CONTENT).given(GrowthExamples.blog(1000, 100, 12)).flags("content");
        RuleCheck.of(CONTENT).given(GrowthExamples.blog(1000, 100, 11)).clears();
        ChannelSubject early =
                ChannelSubject.of("blog", GrowthExamples.blog(1000, 60, 12).period())
                        .now(GrowthExamples.blog(1000, 60, 12).now())
                        .rest(GrowthExamples.blog(1000, 60, 12).rest());
        RuleCheck.of(CONTENT).given(early).doesNotJudge(Cause.MISSING);
        for (Figure figure : early.now().known()) {
            RuleCheck.of(CONTENT)
                    .given(early.now(early.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(CONTENT).given(GrowthExamples.blog(0, 0, 0)).doesNotJudge(Cause.TOO_LITTLE);
    }

    private static BigDecimal value(RuleCheck.Judged<?> judged, String fact) {
        return WithoutEach.fact(judged, fact).value().orElseThrow().value();
    }
}
