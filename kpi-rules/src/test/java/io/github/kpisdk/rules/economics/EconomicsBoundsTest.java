package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.ChannelPair;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where rules on money begin and end, and what they say where they cannot judge. */
class EconomicsBoundsTest {

    /** 36,000 x 100 / 1,200,000 is three; a kopeck less is not, and chance may make it three. */
    @Test
    void exactly_three_times_is_enough_for_ten_customers() {
        RuleCheck.of(LtvBelowThreeCac.USUAL).given(EconomicsExamples.customers("36000")).clears();
        RuleCheck.of(LtvBelowThreeCac.USUAL)
                .given(EconomicsExamples.customers("35999.99"))
                .isInconclusive("below");
        ChannelSubject ten = EconomicsExamples.customers("24000");
        RuleCheck.of(LtvBelowThreeCac.USUAL)
                .given(ten.now(ten.now().with(Figure.NEW_CUSTOMERS, 10)))
                .flags("underwater")
                .says(
                        Language.RU,
                        "search: клиент стоит 120\u00a0000\u00a0RUB, а приносит 24\u00a0000\u00a0RUB:"
                                + " каждый новый — убыток.");
        assertThat(LtvBelowThreeCac.USUAL.judge(ten.now(ten.now().with(Figure.NEW_CUSTOMERS, 9))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "new customers: 9, needed: 10",
                                        "новые клиенты: 9, нужно: 10")));
        RuleCheck.of(LtvBelowThreeCac.USUAL)
                .given(ten.now(ten.now().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /** Garwood of 100: 81.36 to 121.63; at 121.626794 CAC of LTV the upper end is one. */
    @Test
    void underwater_is_what_is_below_one_at_best() {
        // 9,866 x 121.626794 / 1,200,000 = 0.99998; 9,867 gives 1.00008
        RuleCheck.of(LtvBelowThreeCac.USUAL)
                .given(EconomicsExamples.customers("9866"))
                .flags("underwater");
        RuleCheck.of(LtvBelowThreeCac.USUAL)
                .given(EconomicsExamples.customers("9867"))
                .flags("below");
    }

    /** Every earlier share is 12.5 %: so is the upper limit, and the share is not above it. */
    @Test
    void an_ad_share_on_its_natural_limit_is_usual() {
        BusinessSubject inflated =
                EconomicsExamples.advertising("4000000", "800", "4800000", "960");
        Figures eighth = EconomicsExamples.advertised("125000", "1000000", "1");
        List<Figures> usual = new ArrayList<>(Collections.nCopies(9, eighth));
        RuleCheck.of(AdShareOutpacesRevenue.USUAL)
                .given(inflated.history(usual))
                .isInconclusive("inflating");
        // a month without revenue has no share, and eight are too few
        usual.set(0, EconomicsExamples.advertised("125000", "0", "1"));
        RuleCheck.of(AdShareOutpacesRevenue.USUAL)
                .given(inflated.history(usual))
                .flags("inflating");
        usual.set(0, eighth.without(Figure.PAID_COST));
        RuleCheck.of(AdShareOutpacesRevenue.USUAL)
                .given(inflated.history(usual))
                .flags("inflating");
    }

    @Test
    void customers_below_zero_are_no_number() {
        RuleCheck.of(BlendedCacMask.USUAL)
                .given(EconomicsExamples.won(80, -1, "24000"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(BlendedCacMask.USUAL)
                .given(EconomicsExamples.won(10, 190, "24000"))
                .flags("maskedLoss");
    }

    @Test
    void both_channels_of_a_pair_have_to_be_ripe_and_counted() {
        Figures a = EconomicsExamples.sold("300000", 1000, 10);
        Figures b = EconomicsExamples.sold("300000", 200, 100);
        ChannelPair pair = EconomicsExamples.pair(a, b);
        RuleCheck.of(CheapLeadCostlySale.USUAL)
                .given(new ChannelPair(pair.first(), pair.second().maturity(Maturity.PARTIAL)))
                .doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(CheapLeadCostlySale.USUAL)
                .given(new ChannelPair(pair.first().maturity(Maturity.PARTIAL), pair.second()))
                .doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(CheapLeadCostlySale.USUAL)
                .given(EconomicsExamples.pair(a, b.with(Figure.LEADS, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CheapLeadCostlySale.USUAL)
                .given(EconomicsExamples.pair(a, b.with(Figure.SALES, -1)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CheapLeadCostlySale.USUAL)
                .given(EconomicsExamples.pair(a, b.with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /** A channel that does nothing has no place in a ranking, whatever of it is unknown. */
    @Test
    void a_channel_that_does_nothing_hides_no_champion() {
        Figures nothing =
                Figures.NONE.with(Figure.LEADS, 0).with(Figure.COST, "0").with(Figure.REVENUE, "0");
        BusinessSubject champion = EconomicsExamples.withEmail("2160000", "36");
        List<ChannelSubject> more = new ArrayList<>(champion.channels());
        more.add(EconomicsExamples.named("asleep", nothing));
        RuleCheck.of(HiddenChampion.USUAL)
                .given(champion.channels(more))
                .flags("champion")
                .says(
                        Language.EN,
                        "email: place 4 of 4 by leads, but first by profit (744,000\u00a0RUB against"
                                + " 310,000\u00a0RUB). Do not cut it.");
        for (Figure one : nothing.known()) {
            more.set(4, EconomicsExamples.named("awake", nothing.with(one, 1)));
            RuleCheck.of(HiddenChampion.USUAL)
                    .given(champion.channels(more))
                    .doesNotJudge(Cause.MISSING);
            more.set(4, EconomicsExamples.named("unknown", nothing.without(one)));
            RuleCheck.of(HiddenChampion.USUAL)
                    .given(champion.channels(more))
                    .doesNotJudge(Cause.MISSING);
        }
    }

    /** 300,000 x 0.4 - 120,000 = 0, and the others lose. */
    @Test
    void a_profit_of_nothing_is_no_champion() {
        List<ChannelSubject> all =
                List.of(
                        EconomicsExamples.earner("search", 90, "100000", "1000", "0.4"),
                        EconomicsExamples.earner("social", 80, "100000", "1000", "0.4"),
                        EconomicsExamples.earner("email", 10, "120000", "300000", "0.4"));
        RuleCheck.of(HiddenChampion.USUAL)
                .given(EconomicsExamples.business(Figures.NONE).channels(all))
                .clears();
    }

    @Test
    void a_champion_needs_deals_to_judge_by() {
        RuleCheck.of(HiddenChampion.USUAL)
                .given(EconomicsExamples.withEmail("2160000", "0.5"))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void a_target_of_nothing_is_no_usual_cost() {
        ChannelSubject channel = EconomicsExamples.unsold("180000", 1);
        ChannelSubject free =
                channel.now(channel.now().with(Figure.TARGET_CPA, Known.of(BigDecimal.ZERO)));
        RuleCheck.of(SpendWithoutSales.USUAL).given(free).doesNotJudge(Cause.MISSING);
        assertThat(SpendWithoutSales.USUAL.info().blockedBy())
                .containsExactlyInAnyOrder("KS504", "KC605");
    }

    /** 1,075,000 x 0.4 - 120,000 = 310,000, as the second: also where it happens to come first. */
    @Test
    void who_shares_the_first_place_is_no_champion_in_any_order() {
        BusinessSubject even = EconomicsExamples.withEmail("1075000", "36");
        List<ChannelSubject> turned = new ArrayList<>(even.channels());
        Collections.reverse(turned);
        RuleCheck.of(HiddenChampion.USUAL).given(even.channels(turned)).clears();
    }

    @Test
    void a_sale_that_never_came_rests_on_none() {
        var judged =
                RuleCheck.of(CheapLeadCostlySale.USUAL)
                        .given(
                                EconomicsExamples.pair(
                                        EconomicsExamples.sold("300000", 1000, 0),
                                        EconomicsExamples.sold("300000", 200, 6)))
                        .flags("inverted");
        assertThat(judged.verdict().evidence().fact("cpaA").orElseThrow().n()).hasValue(0);
    }

    /** 20,000 and 3,000 a sale: 17,000 x 10. p: at most 10 of 110 at 2 of 5, twice. */
    @Test
    void channels_of_unlike_cost_are_held_against_each_other_by_the_money() {
        Seen.of(
                        RuleCheck.of(CheapLeadCostlySale.USUAL)
                                .given(
                                        EconomicsExamples.pair(
                                                EconomicsExamples.sold("200000", 1000, 10),
                                                EconomicsExamples.sold("300000", 200, 100)))
                                .flags("inverted"))
                .value("cpaA", "20000")
                .value("cpaB", "3000")
                .p(7.5224038137184548e-13)
                .stake("170000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Сколько заработал канал.",
                "Что заработала реклама.",
                "Что заработало агентство.",
                "Мы заработали.",
                "Прибыль рекламы.",
                "Рост прибыли.",
                "Называют прибылью.",
                "Its profits.",
                "PROFIT of ads."
            })
    void profit_is_known_in_all_its_forms(String words) {
        RuleCheck.of(RoasCalledProfit.USUAL)
                .given(EconomicsExamples.card("roas", Text.of(words, words)))
                .flags("calledProfit");
    }
}
