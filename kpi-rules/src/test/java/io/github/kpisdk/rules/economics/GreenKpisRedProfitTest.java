package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BusinessSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class GreenKpisRedProfitTest {
    private static final Rule<BusinessSubject> RULE = GreenKpisRedProfit.USUAL;

    @Test
    void all_green_and_a_loss_is_an_error() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.closed(5, "-1200000"))
                                .flags("red")
                                .says(
                                        Language.EN,
                                        "KPIs on target: 5 of 5, and the profit is"
                                                + " −1,200,000\u00a0RUB. Done on paper, a loss in"
                                                + " fact.")
                                .says(
                                        Language.RU,
                                        "Выполнено KPI: 5 из 5, а прибыль"
                                                + " −1\u00a0200\u00a0000\u00a0RUB. Формально всё"
                                                + " выполнено, фактически — минус."))
                .stake("1200000");
    }

    /** The plan was 300,000: 300,000 + 1,200,000. */
    @Test
    void with_a_plan_the_whole_gap_is_at_stake() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.planned(5, "-1200000", "300000"))
                                .flags("red"))
                .stake("1500000");
    }

    /** 1,000,000 less a tenth is 900,000. */
    @Test
    void exactly_a_tenth_behind_passes() {
        RuleCheck.of(RULE).given(EconomicsExamples.planned(5, "900000", "1000000")).clears();
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.planned(5, "899999.99", "1000000"))
                                .flags("behind"))
                .stake("100000.01");
    }

    @Test
    void no_profit_is_no_loss() {
        RuleCheck.of(RULE).given(EconomicsExamples.planned(5, "0", "0")).clears();
        RuleCheck.of(RULE).given(EconomicsExamples.planned(5, "-0.01", "0")).flags("red");
    }

    @Test
    void four_of_five_are_green_and_three_are_not() {
        RuleCheck.of(RULE).given(EconomicsExamples.closed(4, "-1")).flags("red");
        RuleCheck.of(RULE).given(EconomicsExamples.closed(3, "-1")).clears();
    }

    /** A planned loss of 1,000,000 may become 1,100,000. */
    @Test
    void a_planned_loss_counts_only_where_it_grows() {
        RuleCheck.of(RULE).given(EconomicsExamples.planned(5, "-1100000", "-1000000")).clears();
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.planned(5, "-1100001", "-1000000"))
                                .flags("behind"))
                .stake("100001");
        BusinessSubject said =
                EconomicsExamples.closed(5, "-1200000").with(Trait.PLANNED_INVESTMENT);
        RuleCheck.of(RULE).given(said).doesNotJudge(Cause.MISSING);
    }

    @Test
    void nothing_missing_passes() {
        BusinessSubject good = EconomicsExamples.planned(5, "1000000", "1000000");
        for (Figure figure : good.now().known()) {
            RuleCheck.of(RULE)
                    .given(good.now(good.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
        }
        RuleCheck.of(RULE)
                .given(EconomicsExamples.business(good.now()))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(good.maturity(Maturity.PARTIAL)).doesNotJudge(Cause.IMMATURE);
        Figures none = good.now().with(Figure.HEADLINES, 0).with(Figure.HEADLINES_MET, 0);
        RuleCheck.of(RULE).given(good.now(none)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(good.now(good.now().with(Figure.HEADLINES_MET, 6)))
                .doesNotJudge(Cause.MISSING);
    }
}
