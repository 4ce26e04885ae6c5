package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import org.junit.jupiter.api.Test;

class CheapLeadCostlySaleTest {
    private static final Rule<ChannelPair> RULE = CheapLeadCostlySale.USUAL;
    private static final Figures CHEAP = EconomicsExamples.sold("300000", 1000, 10);
    private static final Figures DEAR = EconomicsExamples.sold("300000", 200, 100);
    private static final Figures EARNS =
            CHEAP.with(Figure.REVENUE, "300000").with(Figure.MARGIN, "0.3");

    /**
     * Leads 300 and 1,500, sales 30,000 and 3,000; 300,000 x 0.3 / 10 = 9,000 a sale. p: at most 10
     * of 110 at a half, twice. Stake (30,000 - 3,000) x 10.
     */
    @Test
    void the_cheap_lead_whose_sale_costs_more_than_it_brings_is_an_error() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.pair(EARNS, DEAR))
                                .flags("unprofitable")
                                .says(
                                        Language.EN,
                                        "feed: a lead at 300\u00a0RUB is a loss: a sale costs"
                                                + " 30,000\u00a0RUB and brings 9,000\u00a0RUB.")
                                .says(
                                        Language.RU,
                                        "feed: заявка за 300\u00a0RUB убыточна: продажа стоит"
                                                + " 30\u00a0000\u00a0RUB, а приносит"
                                                + " 9\u00a0000\u00a0RUB."))
                .p(8.009521189255448e-20)
                .value("contribution", "9000")
                .stake("270000");
    }

    /** Garwood of 10: 4.795389 to 18.390356, so a sale costs 16,312.90 to 62,560.10. */
    @Test
    void where_a_sale_pays_or_nobody_knows_the_ranking_is_inverted() {
        Seen.of(RuleCheck.of(RULE).given(EconomicsExamples.pair(CHEAP, DEAR)).flags("inverted"))
                .between("cpaA", 16312.897875091072, 62560.10075720355);
        // 300,000 x 0.3 / 3 = 30,000 a sale, exactly what it costs: no loss
        Figures even = EARNS.with(Figure.REVENUE, "1000000");
        RuleCheck.of(RULE).given(EconomicsExamples.pair(even, DEAR)).flags("inverted");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(even.with(Figure.REVENUE, "999999"), DEAR))
                .flags("unprofitable");
    }

    /** 12 against 16 of equal cost: at most 12 of 28, twice. */
    @Test
    void few_sales_leave_it_open() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(
                                        EconomicsExamples.pair(
                                                EconomicsExamples.sold("300000", 1000, 12),
                                                EconomicsExamples.sold("300000", 700, 16)))
                                .isInconclusive("inverted"))
                .p(0.5715881884098053);
    }

    /** 10 sales against 12 for the same money: exactly 1.2 times dearer. */
    @Test
    void exactly_the_ratio_counts() {
        Figures a = EconomicsExamples.sold("300000", 1000, 100);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(a, EconomicsExamples.sold("300000", 700, 120)))
                .isInconclusive("inverted");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(a, EconomicsExamples.sold("300000", 700, 119)))
                .clears();
    }

    @Test
    void the_order_of_the_two_changes_nothing() {
        Evidence one = evidence(EconomicsExamples.pair(CHEAP, DEAR));
        ChannelPair pair = EconomicsExamples.pair(CHEAP, DEAR);
        Evidence other = evidence(new ChannelPair(pair.second(), pair.first()));
        assertThat(other).isEqualTo(one);
    }

    /** No sale is dearer than any; none and 6 at equal cost: 2 / 64; none and 5: 2 / 32. */
    @Test
    void no_sale_at_all_is_the_dearest() {
        Figures none = EconomicsExamples.sold("300000", 1000, 0);
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(
                                        EconomicsExamples.pair(
                                                none, EconomicsExamples.sold("300000", 200, 6)))
                                .flags("inverted"))
                .p(0.03125)
                .stake("300000");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(none, EconomicsExamples.sold("300000", 200, 5)))
                .isInconclusive("inverted");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(none, EconomicsExamples.sold("300000", 200, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(CHEAP, EconomicsExamples.sold("300000", 200, 0)))
                .clears();
    }

    @Test
    void equal_leads_are_no_inversion() {
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(CHEAP, EconomicsExamples.sold("300000", 1000, 100)))
                .clears();
    }

    @Test
    void nothing_missing_passes_and_nothing_is_judged_too_early() {
        for (Figure figure : DEAR.known()) {
            RuleCheck.of(RULE)
                    .given(EconomicsExamples.pair(DEAR, DEAR.without(figure)))
                    .doesNotJudge(Cause.MISSING);
            RuleCheck.of(RULE)
                    .given(EconomicsExamples.pair(DEAR.without(figure), DEAR))
                    .doesNotJudge(Cause.MISSING);
        }
        ChannelPair pair = EconomicsExamples.pair(CHEAP, DEAR);
        RuleCheck.of(RULE)
                .given(new ChannelPair(pair.first(), EconomicsExamples.named("search", DEAR)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(new ChannelPair(pair.first().maturity(Maturity.IMMATURE), pair.second()))
                .doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(EconomicsExamples.sold("0", 1, 1), DEAR))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(EconomicsExamples.sold("1", 0, 1), DEAR))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.pair(EconomicsExamples.sold("1", 1, -1), DEAR))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    private static Evidence evidence(ChannelPair pair) {
        return RuleCheck.of(RULE).given(pair).flags("inverted").verdict().evidence();
    }
}
