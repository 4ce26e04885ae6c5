package io.github.kpisdk.rules.economics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoasBelowBreakEvenTest {
    private static final Rule<ChannelSubject> RULE = RoasBelowBreakEven.USUAL;
    private static final ChannelSubject LOSS =
            EconomicsExamples.returns("500000", "1000000", "200", "0.3");

    /**
     * 1,000,000 x 0.3 = 300,000 against 500,000. With z = 1.959963984540054 the revenue is from
     * 870,584.56 to 1,148,653.49; the upper end leaves -155,403.95. p: z = ln(0.6) x root of 200.
     */
    @Test
    void a_roas_of_two_at_a_margin_of_thirty_percent_is_a_loss() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(LOSS)
                                .flags("looksProfitable")
                                .says(
                                        Language.EN,
                                        "search: ROAS 2× looks fine, but break-even is 3.33× at"
                                                + " margin 30\u00a0%: loss 200,000\u00a0RUB.")
                                .says(
                                        Language.RU,
                                        "search: ROAS 2× выглядит хорошо, но безубыточность —"
                                                + " 3,33× при марже 30\u00a0%: убыток"
                                                + " 200\u00a0000\u00a0RUB."))
                .between("roas", 1.7411691243210804, 2.2973069899569284)
                .p(5.041891770507866e-13)
                .stake("200000");
    }

    /** 1,560,000 x 0.3 - 500,000 = -32,000, at the upper end of 40 deals +138,017.56. */
    @Test
    void few_deals_leave_it_open() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.returns("500000", "1560000", "40", "0.3"))
                                .isInconclusive("looksProfitable"))
                .p(0.6757242515212947)
                .stake("32000");
    }

    @Test
    void break_even_is_no_loss_and_a_kopeck_less_is_one() {
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000", "1000000", "200", "0.5"))
                .clears();
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000.01", "1000000", "200", "0.5"))
                .isInconclusive("looksProfitable");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000", "1000000", "200", "0.55"))
                .clears();
    }

    @Test
    void below_one_it_is_a_plain_loss_and_so_it_is_without_a_margin() {
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000", "500000", "200", "0.3"))
                .flags("looksProfitable");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000", "499999", "200", "0.3"))
                .flags("plainLoss");
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.returns("500000", "1000000", "1", "-0.1"))
                                .flags("plainLoss"))
                .p(0)
                .stake("600000");
    }

    @Test
    void a_declared_longer_time_has_to_be_over() {
        ChannelSubject longer = LOSS.with(Trait.LIFETIME_HORIZON);
        RuleCheck.of(RULE).given(longer).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(longer.maturity(Maturity.PARTIAL)).doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(RULE).given(longer.maturity(Maturity.MATURE)).flags("looksProfitable");
    }

    @Test
    void nothing_missing_passes() {
        for (Figure figure : LOSS.now().known()) {
            RuleCheck.of(RULE)
                    .given(
                            EconomicsExamples.returns("500000", "1000000", "200", "0.55")
                                    .now(LOSS.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("0", "1000000", "200", "0.3"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.returns("500000", "-1", "1", "0.3"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.channel(Figures.NONE))
                .doesNotJudge(Cause.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "roas, Profit per rouble of ads., Выручка на рубль., flagged calledProfit",
        "roas/attributed, Revenue per rouble., Прибыль на рубль., flagged calledProfit",
        "roas, Revenue., Сколько заработали на рекламе., flagged calledProfit",
        "roas, 'Revenue, not profit.', 'Выручка, не прибыль.', clear",
        "roas, Revenue., Без прибыли., clear",
        "roas, A nonprofit fund., Фонд., clear",
        "romi, Profit., Прибыль., not judged: NOT_APPLICABLE",
        "break-even-roas, Profit., Прибыль., not judged: NOT_APPLICABLE"
    })
    void a_card_that_calls_roas_profit_is_noted(String kpi, String en, String ru, String expected) {
        CardSubject card = EconomicsExamples.card(kpi, Text.of(en, ru));
        assertThat(Example.outcome(RoasCalledProfit.USUAL.judge(card))).isEqualTo(expected);
    }

    @Test
    void a_card_without_an_explanation_is_not_judged() {
        RuleCheck.of(RoasCalledProfit.USUAL)
                .given(EconomicsExamples.card("roas"))
                .doesNotJudge(Cause.MISSING);
        assertThat(RoasCalledProfit.USUAL.info()).isSameAs(RULE.info());
    }
}
