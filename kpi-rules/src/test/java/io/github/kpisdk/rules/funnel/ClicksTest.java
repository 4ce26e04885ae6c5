package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17: Wilson by its formula, norm.sf of the score, pooled z. */
class ClicksTest {
    private static final Rule<ChannelSubject> EMPTY = ClicksWithoutCustomers.USUAL;
    private static final Rule<ChannelSubject> LANDING = ClicksUpLeadsFlat.USUAL;

    /** 20,000 ÷ 200,000 = 10 %; 100 ÷ 20,000 = 0.5 %, Wilson 0.411 % to 0.608 %. */
    @Test
    void many_clicks_and_half_a_percent_of_sales_are_empty() {
        var judged =
                RuleCheck.of(EMPTY)
                        .given(FunnelExamples.campaign(200_000, 20_000, 100))
                        .flags("emptyClicks")
                        .says(
                                Language.EN,
                                "search: CTR 10\u00a0%, but only 0.5\u00a0% of clicks convert. People click and leave.")
                        .says(
                                Language.RU,
                                "search: CTR 10\u00a0%, а конверсия 0,5\u00a0%. Люди кликают и уходят.");
        Fact cr = WithoutEach.fact(judged, "cr");
        assertThat(cr.interval().orElseThrow().lower())
                .isCloseTo(0.004113011324666333, within(1e-9));
        assertThat(cr.interval().orElseThrow().upper())
                .isCloseTo(0.006077104370877246, within(1e-9));
        // the score test against 1 %
        assertThat(WithoutEach.pBy(judged, 1.1885852395646712e-12)).isCloseTo(1, within(1e-9));
        // 400,000 x (1 - 0.02 / 0.1)
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("320000");
    }

    @Test
    void no_sale_of_120_clicks_may_be_chance() {
        var judged =
                RuleCheck.of(EMPTY)
                        .given(FunnelExamples.campaign(1200, 120, 0))
                        .isInconclusive("emptyClicks");
        assertThat(WithoutEach.fact(judged, "cr").interval().orElseThrow().upper())
                .isCloseTo(0.031019166418703486, within(1e-9));
        assertThat(WithoutEach.pBy(judged, 0.2709124278028009)).isCloseTo(1, within(1e-9));
    }

    // 2 of 725 clicks: Wilson upper 1.0002 %; 2 of 730: 0.9934 %
    @Test
    void the_conversion_has_to_be_poor_at_its_upper_limit_too() {
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.campaign(7250, 725, 2))
                .isInconclusive("emptyClicks");
        RuleCheck.of(EMPTY).given(FunnelExamples.campaign(7300, 730, 2)).flags("emptyClicks");
    }

    @Test
    void the_bars_count_exactly() {
        RuleCheck.of(EMPTY).given(FunnelExamples.campaign(200_000, 20_000, 101)).clears();
        // under 10 %: 4 % is exactly twice the median of 2 %
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.campaign(500_000, 20_000, 100))
                .flags("emptyClicks");
        RuleCheck.of(EMPTY).given(FunnelExamples.campaign(500_001, 20_000, 100)).clears();
    }

    @Test
    void leads_stand_for_sales_where_nobody_knows_sales() {
        Figures now = FunnelExamples.campaign(200_000, 20_000, 100).now();
        Figures leads = now.without(Figure.SALES).with(Figure.LEADS, 90);
        RuleCheck.of(EMPTY).given(FunnelExamples.channel(leads)).flags("emptyClicks");
        // many leads are no proof of sales
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.channel(leads.with(Figure.LEADS, 5000)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.channel(leads.without(Figure.LEADS)))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void nothing_missing_passes() {
        // under 10 % the median is needed as well; cost is only for the stake
        assertThat(WithoutEach.notJudged(EMPTY, FunnelExamples.campaign(500_000, 20_000, 100)))
                .isEqualTo(4);
        assertThat(WithoutEach.notJudged(EMPTY, FunnelExamples.campaign(200_000, 20_000, 100)))
                .isEqualTo(3);
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.campaign(1000, 20_000, 100))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(EMPTY)
                .given(FunnelExamples.campaign(1000, 0, 0))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    /** 300 ÷ 10,000 = 3 %; 290 ÷ 15,000 = 1.93 %. */
    @Test
    void more_clicks_without_more_leads_point_to_the_page() {
        var judged =
                RuleCheck.of(LANDING)
                        .given(FunnelExamples.landing(10_000, 300, 15_000, 290))
                        .flags("landing")
                        .says(
                                Language.EN,
                                "search: clicks +50\u00a0%, leads −3.3\u00a0%: conversion 3\u00a0% → 1.9\u00a0%. Look at the landing page or the traffic.")
                        .says(
                                Language.RU,
                                "search: кликов +50\u00a0%, лидов −3,3\u00a0%: конверсия 3\u00a0% → 1,9\u00a0%. Смотрите страницу или качество трафика.");
        assertThat(WithoutEach.pBy(judged, 5.2404928302601874e-08)).isCloseTo(1, within(1e-9));
        assertThat(WithoutEach.fact(judged, "cr1").interval().orElseThrow().lower())
                .isCloseTo(0.01724972929934197, within(1e-9));
        // 0.03 x 15,000 - 290 = 160 leads; 1,500,000 x 0.4 / 300 = 2,000 each
        assertThat(WithoutEach.stake(judged)).isEqualByComparingTo("320000");
    }

    @Test
    void one_lead_less_of_thirty_may_be_chance() {
        var judged =
                RuleCheck.of(LANDING)
                        .given(FunnelExamples.landing(1000, 30, 1250, 29))
                        .isInconclusive("landing");
        assertThat(WithoutEach.pBy(judged, 0.3158530046719604)).isCloseTo(1, within(1e-9));
    }

    @Test
    void growth_and_flatness_count_exactly() {
        // 1.2 x 10,000; 1.05 x 1,000: 10 % to 8.75 %
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(10_000, 1000, 12_000, 1050))
                .flags("landing");
        RuleCheck.of(LANDING).given(FunnelExamples.landing(10_000, 1000, 11_999, 1050)).clears();
        RuleCheck.of(LANDING).given(FunnelExamples.landing(10_000, 1000, 12_000, 1051)).clears();
    }

    @Test
    void more_leads_than_clicks_or_none_before_are_not_judged() {
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(100, 30, 180, 240))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(100, 0, 180, 0))
                .doesNotJudge(Cause.TOO_LITTLE);
        // revenue and margin are only for the stake
        assertThat(WithoutEach.notJudged(LANDING, FunnelExamples.landing(10_000, 300, 15_000, 290)))
                .isEqualTo(4);
        assertThat(LANDING.info().blockedBy()).containsExactly("KC605");
    }
}
