package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Where rules on the funnel begin and end, and what they say where they cannot judge. */
class FunnelBoundsTest {
    private static final Rule<ChannelSubject> LANDING = ClicksUpLeadsFlat.USUAL;
    private static final Rule<ChannelSubject> CPC = CpcDownCpaUp.USUAL;

    @Test
    void stages_without_anybody_are_too_little() {
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(0, 0, 180, 20))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(100, 30, 0, 0))
                .doesNotJudge(Cause.TOO_LITTLE);
        assertThat(LANDING.judge(FunnelExamples.landing(100, 0, 180, 20)))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of("leads: 0, needed: 1", "лиды: 0, нужно: 1")));
        RuleCheck.of(LANDING)
                .given(FunnelExamples.landing(100, 101, 180, 20))
                .doesNotJudge(Cause.MISSING);
    }

    /** Where anything counts as growth and as flat, a conversion that does not fall is fine. */
    @Test
    void a_conversion_that_does_not_fall_is_no_leak() {
        ClicksUpLeadsFlat any = new ClicksUpLeadsFlat(BigDecimal.ZERO, BigDecimal.ONE);
        RuleCheck.of(any).given(FunnelExamples.landing(10_000, 300, 15_000, 450)).clears();
        RuleCheck.of(any).given(FunnelExamples.landing(10_000, 300, 10_000, 500)).clears();
        RuleCheck.of(any)
                .given(FunnelExamples.landing(10_000, 300, 15_000, 449))
                .isInconclusive("landing");
    }

    @Test
    void prices_need_money_clicks_and_earlier_sales() {
        ChannelSubject channel = FunnelExamples.cheaper(100, 60);
        RuleCheck.of(CPC)
                .given(channel.now(channel.now().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CPC)
                .given(channel.before(channel.before().with(Figure.COST, "0")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(CPC)
                .given(channel.now(channel.now().with(Figure.CLICKS, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CPC)
                .given(channel.before(channel.before().with(Figure.CLICKS, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(CPC)
                .given(FunnelExamples.channel(channel.now()).before(channel.before()))
                .doesNotJudge(Cause.MISSING);
    }

    /** 4 % are no more than twice nothing: an account whose median is zero has no usual CTR. */
    @Test
    void a_median_of_nothing_is_no_bar() {
        ChannelSubject campaign = FunnelExamples.campaign(500_000, 20_000, 100);
        RuleCheck.of(ClicksWithoutCustomers.USUAL)
                .given(campaign.now(campaign.now().with(Figure.MEDIAN_CTR, 0)))
                .clears();
        RuleCheck.of(ClicksWithoutCustomers.USUAL)
                .given(FunnelExamples.campaign(200_000, 20_000, 20_001))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void a_proxy_that_stands_still_does_not_climb() {
        RuleCheck.of(ProxyDecoupled.USUAL).given(flat(8)).clears();
        assertThat(ProxyDecoupled.USUAL.judge(flat(7)))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "common periods: 7, needed: 8",
                                        "общие периоды: 7, нужно: 8")));
    }

    private static SeriesPair flat(int months) {
        Period latest = Period.month(2026, 8);
        long[] nines = new long[months];
        return new SeriesPair(
                SeriesSubject.counts("likes", latest, nines),
                SeriesSubject.counts("sales", latest, nines),
                0);
    }

    @Test
    void what_is_too_little_is_named_in_its_order() {
        assertThat(LANDING.judge(FunnelExamples.landing(0, 0, 180, 20)))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of("clicks: 0, needed: 1", "клики: 0, нужно: 1")));
    }
}
