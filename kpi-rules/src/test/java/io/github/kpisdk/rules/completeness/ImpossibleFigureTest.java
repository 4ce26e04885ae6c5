package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.DatesSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.Trait;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpossibleFigureTest {
    private static final Rule<ChannelSubject> IMPOSSIBLE = ImpossibleFigure.USUAL;
    private static final Rule<ChannelSubject> RETURN = ImplausibleReturn.USUAL;
    private static final Rule<ChannelSubject> CHANGE = ImplausibleChange.USUAL;

    @Test
    void more_leads_than_clicks_cannot_be() {
        RuleCheck.of(IMPOSSIBLE)
                .given(CompletenessExamples.funnel(180, 240))
                .flags("impossible")
                .says(Language.EN, "search, leads: 240 of 180 (clicks). The data is wrong.")
                .says(Language.RU, "search, лиды: 240 из 180 (клики). Данные неверны.");
        RuleCheck.of(IMPOSSIBLE).given(CompletenessExamples.funnel(180, 180)).clears();
        assertThat(IMPOSSIBLE.info().isSuppressible("impossible")).isFalse();
        assertThat(IMPOSSIBLE.info().isSuppressible("implausible")).isTrue();
    }

    @Test
    void who_calls_or_only_saw_the_advertisement_did_not_click() {
        RuleCheck.of(IMPOSSIBLE)
                .given(CompletenessExamples.funnel(180, 240).with(Trait.OFFLINE))
                .clears();
        RuleCheck.of(IMPOSSIBLE)
                .given(CompletenessExamples.funnel(180, 240).with(Trait.VIEW_THROUGH))
                .clears();
        // a call does not lift what is a part by definition
        ChannelSubject offline = CompletenessExamples.funnel(180, 240).with(Trait.OFFLINE);
        RuleCheck.of(IMPOSSIBLE)
                .given(offline.now(offline.now().with(Figure.QUALIFIED_LEADS, 241)))
                .flags("impossible");
    }

    @Test
    void costs_and_counts_below_zero_cannot_be_and_all_faults_are_told() {
        ChannelSubject channel = CompletenessExamples.funnel(180, 240);
        RuleCheck.of(IMPOSSIBLE)
                .given(channel.now(channel.now().with(Figure.COST, "-5")))
                .flags("impossible")
                .says(
                        Language.EN,
                        "search, cost; leads: below zero: -5; 240 of 180 (clicks). The data is wrong.");
        RuleCheck.of(IMPOSSIBLE)
                .given(channel.now(Figures.NONE.with(Figure.SALES, -1)))
                .flags("impossible");
        // two faults of one figure: below zero, and more than the clicks
        RuleCheck.of(IMPOSSIBLE)
                .given(channel.now(Figures.NONE.with(Figure.CLICKS, -5).with(Figure.LEADS, -1)))
                .flags("impossible");
        // revenue after refunds may be below zero
        ChannelSubject fine = CompletenessExamples.funnel(180, 100);
        RuleCheck.of(IMPOSSIBLE).given(fine.now(fine.now().with(Figure.REVENUE, "-5"))).clears();
    }

    @Test
    void nothing_missing_passes() {
        assertThat(WithoutEach.notJudged(IMPOSSIBLE, CompletenessExamples.funnel(180, 240)))
                .isEqualTo(2);
        assertThat(WithoutEach.notJudged(RETURN, CompletenessExamples.miracle("210000")))
                .isEqualTo(4);
        assertThat(WithoutEach.notJudged(CHANGE, CompletenessExamples.converting(301)))
                .isEqualTo(4);
        ChannelSubject shown = CompletenessExamples.funnel(9001, 240);
        RuleCheck.of(IMPOSSIBLE).given(shown).flags("impossible");
        RuleCheck.of(IMPOSSIBLE)
                .given(shown.now(shown.now().without(Figure.IMPRESSIONS)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(IMPOSSIBLE)
                .given(CompletenessExamples.channel(Figures.NONE))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void more_than_twenty_times_the_cost_is_not_believed() {
        RuleCheck.of(RETURN)
                .given(CompletenessExamples.miracle("210000"))
                .flags("implausible")
                .says(
                        Language.EN,
                        "search, ROAS: 21×. Look for an error before you draw a conclusion.")
                .says(Language.RU, "search, ROAS: 21×. Сначала ищите ошибку, потом делайте вывод.");
        RuleCheck.of(RETURN).given(CompletenessExamples.miracle("200000")).clears();
        // 200,000 x exp(1.959964 / root of 2,000) = 208,961: less may be chance
        RuleCheck.of(RETURN)
                .given(CompletenessExamples.miracle("200000.01"))
                .isInconclusive("implausible");
        RuleCheck.of(RETURN)
                .given(CompletenessExamples.miracle("208900"))
                .isInconclusive("implausible");
        RuleCheck.of(RETURN).given(CompletenessExamples.miracle("209000")).flags("implausible");
    }

    @Test
    void a_channel_of_less_than_one_percent_of_cost_is_not_looked_at() {
        // 10,000 of 1,000,000 is exactly 1 %
        ChannelSubject channel = CompletenessExamples.miracle("210000");
        RuleCheck.of(RETURN)
                .given(channel.rest(Figures.NONE.with(Figure.COST, "990001")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RETURN)
                .given(channel.now(channel.now().with(Figure.COST, 0)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /** 200 of 10,000 is 2 %, 301 of 10,000 is 3.01 %: +50.5 %. */
    @Test
    void a_rate_that_changes_by_more_than_half_is_not_believed() {
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(301))
                .flags("implausible")
                .says(
                        Language.EN,
                        "search, leads ÷ clicks: +50.5\u00a0%. Look for an error before you draw a conclusion.");
        RuleCheck.of(CHANGE).given(CompletenessExamples.converting(300)).clears();
        RuleCheck.of(CHANGE).given(CompletenessExamples.converting(150)).clears();
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(149))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CHANGE)
                .given(CompletenessExamples.converting(-1))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void a_deal_is_not_won_before_its_lead() {
        DatesSubject dates =
                new DatesSubject(
                        CompletenessExamples.MAY,
                        List.of(
                                CompletenessExamples.dated("D-2", 10, 9),
                                CompletenessExamples.dated("D-1", 10, 3),
                                CompletenessExamples.dated("D-3", 10, 10)));
        var judged =
                RuleCheck.of(WonBeforeLead.USUAL)
                        .given(dates)
                        .flags("impossible")
                        .says(
                                Language.EN,
                                "Deals won before their lead: 2, such as D-1 2026-05-03 < 2026-05-10, D-2 2026-05-09 < 2026-05-10. The data is wrong.");
        assertThat(WithoutEach.fact(judged, "deals").n()).hasValue(3);
        RuleCheck.of(WonBeforeLead.USUAL)
                .given(
                        new DatesSubject(
                                CompletenessExamples.MAY,
                                List.of(CompletenessExamples.dated("D-3", 10, 10))))
                .clears();
        RuleCheck.of(WonBeforeLead.USUAL)
                .given(new DatesSubject(CompletenessExamples.MAY, List.of()))
                .doesNotJudge(Cause.MISSING);
    }
}
