package io.github.kpisdk.rules.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.rules.economics.SpendWithoutSales;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.SeriesPair;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Evidence;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Much traffic that is worth little. */
class WorkedTrafficTest {
    private static final Period MAY = Period.month(2026, 5);

    // 50,000 ÷ 5,000 = 10 sales were to be expected; none comes by chance in e^-10 = 0.0000454
    @Test
    void ten_thousand_clicks_of_people_who_do_nothing_are_money_lost() {
        ChannelSubject banners =
                ChannelSubject.of("banners", MAY)
                        .now(
                                Figures.NONE
                                        .with(Figure.CLICKS, 10_000)
                                        .with(Figure.COST, "50000")
                                        .with(Figure.SALES, 0)
                                        .with(Figure.TARGET_CPA, "5000"))
                        .maturity(Maturity.MATURE);

        Evidence evidence =
                RuleCheck.of(SpendWithoutSales.USUAL)
                        .given(banners)
                        .flags("spend")
                        .verdict()
                        .evidence();
        assertThat(evidence.stake()).contains(Known.of(new BigDecimal("50000")));
        assertThat(evidence.p().orElseThrow()).isCloseTo(4.5399929762e-5, within(1e-14));
    }

    // the visits rise in all 28 pairs of months; of the leads 9 pairs rise, 14 fall, 5 are equal
    @Test
    void visits_to_content_climb_and_leads_do_not() {
        Period latest = Period.month(2026, 8);
        SeriesPair content =
                new SeriesPair(
                        SeriesSubject.counts(
                                "organic-visits",
                                latest,
                                900,
                                1000,
                                1200,
                                1300,
                                1500,
                                1600,
                                1900,
                                2100),
                        SeriesSubject.counts("leads", latest, 30, 31, 29, 30, 30, 28, 31, 29),
                        0);

        RuleCheck.of(ProxyDecoupled.USUAL).given(content).flags("decoupled");
    }

    // 20,000 of 400,000 click: 5 %, where 2 % are usual; 100 sales are 0.5 %, 400 are 2 %
    @Test
    void whether_one_click_in_twenty_is_good_sales_tell() {
        var rule = RuleCheck.of(ClicksWithoutCustomers.USUAL);

        rule.given(FunnelExamples.campaign(400_000, 20_000, 100)).flags("emptyClicks");
        rule.given(FunnelExamples.campaign(400_000, 20_000, 400)).clears();
    }
}
