package io.github.kpisdk.core.scorecard;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.BUYERS;
import static io.github.kpisdk.core.ledger.Facts.adSpend;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Ranking;
import io.github.kpisdk.core.model.Channel;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two months of two channels, of which one sells nothing. */
class ScorecardExamples {
    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Scope SEARCH = Scope.channel("Search");
    private static final Scope SOCIAL = Scope.channel("Social");
    private static final DateRange BOTH = DateRange.parse("2026-05-01/2026-07-01");

    private final Ledger ledger =
            Ledger.of(
                    part().add(new Channel("Asleep", ChannelKind.EMAIL))
                            .add(adSpend("2026-05-10", "Search", "300"))
                            .add(adSpend("2026-05-10", "Social", "100"))
                            .add(adSpend("2026-06-10", "Search", "50"))
                            .add(adSpend("2026-07-01", "Later", "7"))
                            .add(sale("D1", "C1", "2026-05-11", "Search", "500"))
                            .add(sale("D2", "C2", "2026-05-12", "Search", "500"))
                            .add(sale("D3", "C1", "2026-06-12", "Search", "500"))
                            .build());

    private final Scorecard scorecard =
            Scorecard.of(ledger, BOTH, Grain.MONTH, List.of(COST_PER_SALE, BUYERS));

    @Test
    void each_period_has_the_business_and_every_channel_that_a_row_names() {
        assertThat(scorecard.periods()).containsExactly(MAY, JUNE);
        assertThat(scorecard.scopes()).containsExactly(Scope.BUSINESS, SEARCH, SOCIAL);
        assertThat(scorecard.cards())
                .extracting(card -> card.period() + " " + card.channel())
                .containsExactly(
                        "2026-05 *",
                        "2026-05 Search",
                        "2026-05 Social",
                        "2026-06 *",
                        "2026-06 Search",
                        "2026-06 Social");
    }

    @Test
    void a_figure_belongs_to_one_period_and_channel() {
        // (300 + 100) ÷ 2, 300 ÷ 2, 100 ÷ 0, 50 ÷ 1
        assertThat(figure(COST_PER_SALE, MAY, Scope.BUSINESS)).isEqualTo("200");
        assertThat(figure(COST_PER_SALE, MAY, SEARCH)).isEqualTo("150");
        assertThat(figure(COST_PER_SALE, MAY, SOCIAL)).isEqualTo("ZERO_DIVISOR:sales");
        assertThat(figure(COST_PER_SALE, JUNE, SEARCH)).isEqualTo("50");
    }

    @Test
    void buyers_are_counted_once_in_each_period() {
        Scorecard total = Scorecard.of(ledger, BOTH, Grain.TOTAL, List.of(BUYERS));

        assertThat(figure(BUYERS, MAY, Scope.BUSINESS)).isEqualTo("2");
        assertThat(figure(BUYERS, JUNE, Scope.BUSINESS)).isEqualTo("1");
        assertThat(total.result(BUYERS, Period.total(BOTH), Scope.BUSINESS).outcome())
                .hasToString("2");
    }

    @Test
    void results_come_in_the_order_in_which_they_were_asked_for() {
        assertThat(scorecard.results(MAY, SEARCH))
                .extracting(KpiResult::kpi)
                .containsExactly("cost-per-sale", "buyers");
        assertThat(Scorecard.of(ledger, BOTH, Grain.TOTAL).cards().get(0).results())
                .extracting(KpiResult::kpi)
                .isEqualTo(Kpis.ALL.stream().map(Kpi::id).toList());
    }

    @Test
    void channels_are_ranked_within_a_period_the_business_is_not() {
        assertThat(scorecard.rank(COST_PER_SALE, MAY))
                .isEqualTo(new Ranking(List.of(SEARCH, SOCIAL), List.of()));
        assertThat(scorecard.rank(COST_PER_SALE, JUNE))
                .isEqualTo(new Ranking(List.of(SEARCH), List.of(SOCIAL)));
    }

    @Test
    void a_scorecard_says_what_it_covers() {
        assertThat(scorecard.currency()).isEqualTo("RUB");
        assertThat(scorecard.range()).isEqualTo(BOTH);
        assertThat(scorecard.grain()).isEqualTo(Grain.MONTH);
        assertThat(scorecard).hasToString("Scorecard of 2026-05-01/2026-07-01 by MONTH, 6 cards");
    }

    @Test
    void scorecards_are_equal_when_their_cards_are() {
        Scorecard again = Scorecard.of(ledger, BOTH, Grain.MONTH, List.of(COST_PER_SALE, BUYERS));

        assertThat(scorecard)
                .isEqualTo(again)
                .hasSameHashCodeAs(again)
                .doesNotHaveSameHashCodeAs(
                        Scorecard.of(ledger, BOTH, Grain.QUARTER, List.of(BUYERS)))
                .isNotEqualTo(Scorecard.of(ledger, BOTH, Grain.MONTH, List.of(BUYERS)))
                .isNotEqualTo(Scorecard.of(ledger, BOTH, Grain.QUARTER, List.of(BUYERS)));
    }

    @Test
    void what_was_not_asked_for_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard.result(CAC, MAY, SEARCH))
                .withMessage("cac is not on the card of \"Search\" in \"2026-05\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard.card(Period.month(2026, 7), SEARCH))
                .withMessage("There is no card of \"Search\" in 2026-07");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorecard.card(MAY, Scope.channel("Later")))
                .withMessage("There is no card of \"Later\" in 2026-05");
    }

    @Test
    void one_kpi_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorecard.of(ledger, BOTH, Grain.MONTH, List.of(CAC, CAC)))
                .withMessage("Two KPIs share the id cac");
    }

    private String figure(Kpi kpi, Period period, Scope scope) {
        return scorecard.result(kpi, period, scope).outcome().toString();
    }
}
