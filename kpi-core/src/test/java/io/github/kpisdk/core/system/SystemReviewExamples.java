package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A budget of 500,000 brought a ROAS of 2.1 where 3 was hoped for; one channel did well. */
class SystemReviewExamples {
    private static final Period MAY = Period.month(2026, 5);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Scope SEARCH = Scope.channel("Search");
    private static final Scorecard FIGURES =
            Scorecard.of(
                    "RUB",
                    DateRange.of(LocalDate.of(2026, 5, 1), JUNE),
                    Grain.MONTH,
                    List.of(card(Scope.BUSINESS, "1050000"), card(SEARCH, "1750000")));

    @Test
    void each_card_is_judged_in_its_own_scope() {
        SystemReview review =
                review(
                        KpiCard.of("roas", "roas").aim(Aim.target("3")).build(),
                        KpiCard.of("roas-search", "roas")
                                .channel(SEARCH)
                                .aim(Aim.target("3"))
                                .build());

        assertThat(review.cards())
                .extracting(CardReview::verdict)
                .containsExactly(CardVerdict.MISSED, CardVerdict.REACHED);
        assertThat(review.card("roas").orElseThrow().attainment()).hasToString("0.7");
        assertThat(review.card("roas-search").orElseThrow().plan().actual()).hasToString("3.5");
    }

    @Test
    void each_card_is_judged_by_the_period_that_is_asked_for() {
        Scorecard spring =
                Scorecard.of(
                        "RUB",
                        DateRange.of(LocalDate.of(2026, 4, 1), JUNE),
                        Grain.MONTH,
                        List.of(
                                card("2026-04", Scope.BUSINESS, "1500000"),
                                card("2026-05", Scope.BUSINESS, "1050000")));
        KpiSystem roas =
                KpiSystem.of(
                        List.of(),
                        List.of(),
                        List.of(KpiCard.of("roas", "roas").aim(Aim.target("3")).build()),
                        DecisionLog.EMPTY);

        assertThat(SystemReview.of(roas, Kpis.ALL, spring, MAY, JUNE).cards().get(0).verdict())
                .isEqualTo(CardVerdict.MISSED);
    }

    @Test
    void a_channel_or_kpi_without_a_figure_is_not_judged() {
        SystemReview review =
                review(
                        KpiCard.of("a", "roas")
                                .channel(Scope.channel("Email"))
                                .aim(Aim.target("3"))
                                .build(),
                        KpiCard.of("b", "cac").aim(Aim.target("3")).build());

        assertThat(review.card("a").orElseThrow().reason())
                .contains(Undefined.because(Reason.NO_DATA, "roas"));
        assertThat(review.card("b").orElseThrow().verdict()).isEqualTo(CardVerdict.NOT_JUDGED);
    }

    @Test
    void a_kpi_that_nobody_declared_is_listed_apart() {
        KpiCard loyalty = KpiCard.of("talk", "people-who-talk-about-us").build();
        SystemReview review = review(loyalty);

        assertThat(review.cards()).isEmpty();
        assertThat(review.unknown()).containsExactly(loyalty);
        assertThat(review.card("talk")).isEmpty();
    }

    @Test
    void a_period_without_figures_is_refused() {
        KpiSystem nothing = KpiSystem.of(List.of(), List.of(), List.of(), DecisionLog.EMPTY);

        assertThatThrownBy(
                        () ->
                                SystemReview.of(
                                        nothing, Kpis.ALL, FIGURES, Period.month(2026, 4), JUNE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no card of \"*\" in 2026-04");
    }

    private static SystemReview review(KpiCard... cards) {
        return SystemReview.of(
                KpiSystem.of(List.of(), List.of(), List.of(cards), DecisionLog.EMPTY),
                Kpis.ALL,
                FIGURES,
                MAY,
                JUNE);
    }

    private static Card card(Scope scope, String revenue) {
        return card("2026-05", scope, revenue);
    }

    private static Card card(String period, Scope scope, String revenue) {
        Known roas = Known.of(new BigDecimal(revenue), new BigDecimal("500000"));
        return new Card(period, scope, List.of(KpiResult.of(ReturnKpis.ROAS, roas)));
    }
}
