package io.github.kpisdk.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: norm.sf of the score, fisher_exact; Wilson by its formula. */
class LowCloseRateTest {
    private static final Rule<ChannelSubject> RULE = LowCloseRate.USUAL;

    /** 20 ÷ 500 = 4 %; Wilson 2.604 % to 6.097 %, which is under half of 20 %. */
    @Test
    void twenty_of_five_hundred_are_far_below_what_was_agreed() {
        var judged =
                RuleCheck.of(RULE)
                        .given(QualityExamples.promised(500, 20))
                        .flags("farBelowTarget")
                        .says(
                                Language.EN,
                                "social: leads that bought: 20 of 500 (4\u00a0%), far below the agreed 20\u00a0%.")
                        .says(
                                Language.RU,
                                "social: купивших лидов: 20 из 500 (4\u00a0%) — намного меньше оговорённых 20\u00a0%.");
        Fact rate = WithoutEach.fact(judged, "rate");
        assertThat(rate.value())
                .contains(Known.of(BigDecimal.valueOf(20), BigDecimal.valueOf(500)));
        assertThat(rate.n()).hasValue(500);
        assertThat(rate.threshold()).contains(new BigDecimal("0.2"));
        assertThat(rate.interval().orElseThrow().lower())
                .isCloseTo(0.026040797389777257, within(1e-9));
        assertThat(rate.interval().orElseThrow().upper())
                .isCloseTo(0.060973595834850805, within(1e-9));
        assertThat(WithoutEach.pBy(judged, 3.744097384202925e-19)).isCloseTo(1, within(1e-9));
        // 500,000 x (1 - 0.04 / 0.2)
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("400000");
    }

    @Test
    void four_of_thirty_may_be_chance() {
        var judged =
                RuleCheck.of(RULE)
                        .given(QualityExamples.promised(30, 4))
                        .isInconclusive("belowTarget");
        assertThat(WithoutEach.fact(judged, "rate").interval().orElseThrow().upper())
                .isCloseTo(0.296813266820363, within(1e-9));
        assertThat(WithoutEach.pBy(judged, 0.3613104285261787)).isCloseTo(1, within(1e-9));
    }

    @Test
    void exactly_the_target_is_enough_and_one_sale_less_is_not() {
        RuleCheck.of(RULE).given(QualityExamples.promised(500, 110)).clears();
        RuleCheck.of(RULE).given(QualityExamples.promised(500, 100)).clears();
        RuleCheck.of(RULE).given(QualityExamples.promised(500, 99)).isInconclusive("belowTarget");
    }

    @Test
    void under_thirty_leads_nothing_is_found() {
        // Wilson of 0/30 ends at 11.4 %, of 0/29 at 11.7 %: both below 20 %
        RuleCheck.of(RULE).given(QualityExamples.promised(30, 0)).flags("belowTarget");
        RuleCheck.of(RULE).given(QualityExamples.promised(29, 0)).isInconclusive("belowTarget");
        RuleCheck.of(RULE).given(QualityExamples.promised(0, 0)).doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void without_a_bonus_half_of_the_others_is_the_bar() {
        // 300 of 3,000 elsewhere: 25 of 500 is exactly half, 26 is more
        var judged = RuleCheck.of(RULE).given(QualityExamples.closing(500, 20)).flags("belowPeers");
        assertThat(WithoutEach.pBy(judged, 1.635105406339231e-05)).isCloseTo(1, within(1e-9));
        // 500,000 x (1 - 0.04 / 0.1)
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("300000");
        RuleCheck.of(RULE).given(QualityExamples.closing(500, 25)).flags("belowPeers");
        RuleCheck.of(RULE).given(QualityExamples.closing(500, 26)).clears();
        // Fisher: fewer than 5 are expected of 30
        var few =
                RuleCheck.of(RULE)
                        .given(QualityExamples.closing(30, 1))
                        .isInconclusive("belowPeers");
        assertThat(WithoutEach.pBy(few, 0.35647127332229567)).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothing_missing_passes() {
        // cost is only for the stake
        assertThat(WithoutEach.notJudged(RULE, QualityExamples.closing(500, 20))).isEqualTo(4);
        RuleCheck.of(RULE)
                .given(QualityExamples.channel(QualityExamples.cohort(500, 20)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(QualityExamples.promised(500, 20).maturity(Maturity.IMMATURE))
                .doesNotJudge(Cause.IMMATURE);
    }

    @Test
    void what_is_lacking_is_named() {
        ChannelSubject alone = QualityExamples.closing(500, 20).rest(Figures.NONE);
        assertThat(RULE.judge(alone))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.MISSING,
                                Text.of(
                                        "leads of the cohort, sales of the cohort of the other channels",
                                        "лиды когорты, продажи когорты остальных каналов")));
        assertThat(RULE.judge(QualityExamples.promised(20, 30)))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.MISSING,
                                Text.of(
                                        "sales of the cohort is no part of leads of the cohort: 30 of 20",
                                        "«продажи когорты» — не часть от «лиды когорты»: 30 из 20")));
        ChannelSubject refunded = QualityExamples.refunded("600000");
        assertThat(RefundErosion.USUAL.judge(refunded.now(refunded.now().with(Figure.COST, 0))))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.NOT_APPLICABLE,
                                Text.of("cost: not above zero", "расход: не больше нуля")));
    }

    @Test
    void more_sales_than_leads_are_no_rate() {
        RuleCheck.of(RULE).given(QualityExamples.promised(20, 30)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(QualityExamples.promised(20, -1)).doesNotJudge(Cause.MISSING);
    }

    @Test
    void a_rule_waits_for_immature_cohorts_and_checks_its_thresholds() {
        assertThat(RULE.info().blockedBy()).containsExactly("KS504");
        assertThatThrownBy(
                        () -> new LowCloseRate(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, 30))
                .hasMessage("target must be from 0.001 to 0.999, not 1");
    }
}
