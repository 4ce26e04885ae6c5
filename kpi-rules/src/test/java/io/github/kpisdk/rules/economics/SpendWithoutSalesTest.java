package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class SpendWithoutSalesTest {
    private static final Rule<ChannelSubject> RULE = SpendWithoutSales.USUAL;

    /** 4,000,000 / 100 = 40,000 a sale; 180,000 / 40,000 = 4.5; exp(-4.5). */
    @Test
    void four_expected_sales_and_none_is_an_error() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.unsold("180000", 20_000))
                                .flags("spend")
                                .says(
                                        Language.EN,
                                        "search: 180,000\u00a0RUB spent; sales expected at the usual"
                                                + " 40,000\u00a0RUB: 4.5. None came.")
                                .says(
                                        Language.RU,
                                        "search: потрачено 180\u00a0000\u00a0RUB; при обычной цене"
                                                + " 40\u00a0000\u00a0RUB ожидалось продаж: 4,5. Нет"
                                                + " ни одной."))
                .value("expected", "4.5")
                .p(0.011108996538242306)
                .stake("180000");
    }

    /** 250,000 / 40,000 = 6.25; exp(-6.25). */
    @Test
    void a_million_impressions_is_reach() {
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.unsold("250000", 1_000_000))
                                .flags("reach"))
                .p(0.0019304541362277093)
                .stake("250000");
        RuleCheck.of(RULE).given(EconomicsExamples.unsold("250000", 999_999)).flags("spend");
        ChannelSubject unknown = EconomicsExamples.unsold("250000", 1);
        RuleCheck.of(RULE)
                .given(unknown.now(unknown.now().without(Figure.IMPRESSIONS)))
                .flags("spend");
    }

    /** exp(-3) = 4.98 %; a kopeck less leaves it open, and below one sale nothing can be said. */
    @Test
    void exactly_three_are_enough() {
        Seen.of(RuleCheck.of(RULE).given(EconomicsExamples.unsold("120000", 1)).flags("spend"))
                .p(0.049787068367863944);
        RuleCheck.of(RULE).given(EconomicsExamples.unsold("119999.99", 1)).isInconclusive("spend");
        Seen.of(
                        RuleCheck.of(RULE)
                                .given(EconomicsExamples.unsold("90000", 1))
                                .isInconclusive("spend"))
                .p(0.10539922456186433);
        RuleCheck.of(RULE).given(EconomicsExamples.unsold("40000", 1)).isInconclusive("spend");
        RuleCheck.of(RULE)
                .given(EconomicsExamples.unsold("39999.99", 1))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    /** The target comes first: 180,000 / 90,000 = 2. */
    @Test
    void a_target_comes_before_the_other_channels() {
        ChannelSubject channel = EconomicsExamples.unsold("180000", 1);
        RuleCheck.of(RULE)
                .given(channel.now(channel.now().with(Figure.TARGET_CPA, "90000")))
                .isInconclusive("spend");
        RuleCheck.of(RULE)
                .given(
                        channel.now(channel.now().with(Figure.TARGET_CPA, "60000"))
                                .rest(Figures.NONE))
                .flags("spend");
    }

    @Test
    void the_first_sale_makes_it_silent() {
        ChannelSubject channel = EconomicsExamples.unsold("180000", 1);
        RuleCheck.of(RULE).given(channel.now(channel.now().with(Figure.SALES, 1))).clears();
    }

    @Test
    void nothing_missing_passes_and_nothing_is_judged_too_early() {
        ChannelSubject channel = EconomicsExamples.unsold("180000", 1);
        RuleCheck.of(RULE)
                .given(channel.now(channel.now().without(Figure.COST)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(channel.now(channel.now().without(Figure.SALES)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(channel.rest(Figures.NONE)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(channel.rest(channel.rest().with(Figure.SALES, 0)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.channel(channel.now()).rest(channel.rest()))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(channel.maturity(Maturity.IMMATURE)).doesNotJudge(Cause.IMMATURE);
        RuleCheck.of(RULE)
                .given(EconomicsExamples.unsold("0", 1))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(channel.with(Trait.BRAND_STUDY))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(channel.now(channel.now().with(Figure.SALES, -1)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }
}
