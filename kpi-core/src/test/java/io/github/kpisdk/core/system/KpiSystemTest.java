package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Benchmark;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiSystemTest {
    private static final Goal LAUNCH =
            Goal.named("launch", "People use it", "Люди пользуются")
                    .owner("head")
                    .keyResults(
                            new KeyResult("active", "active-users", Aim.target("1000")),
                            new KeyResult("conversion", "registration-rate", Aim.target("0.15")))
                    .build();
    private static final TeamRole HEAD =
            new TeamRole("head", Text.of("Head", "Глава"), List.of("traffic", "landing"));

    @Test
    void a_key_result_becomes_a_headline_card_of_its_goal() {
        KpiCard card = LAUNCH.cards().get(1);

        assertThat(card.id()).isEqualTo("conversion");
        assertThat(card.kpi()).isEqualTo("registration-rate");
        assertThat(card.goal()).contains("launch");
        assertThat(card.aim()).isEqualTo(Aim.target("0.15"));
        assertThat(card.standing()).contains(Standing.HEADLINE);
        assertThat(card.responsibility().owner()).contains("head");
        assertThat(card.cadence()).isEmpty();
    }

    @Test
    void a_card_of_ones_own_stands_for_a_key_result() {
        KpiCard own =
                KpiCard.of("active", "active-users").goal("launch").cadence(Cadence.WEEKLY).build();
        KpiSystem system = system(own);

        assertThat(system.cards()).containsExactly(own);
        assertThat(system.allCards())
                .extracting(KpiCard::id)
                .containsExactly("active", "conversion");
        assertThat(system.allCards().get(0).cadence()).contains(Cadence.WEEKLY);
        assertThat(system.problems()).isEmpty();
    }

    @Test
    void everybody_sees_their_own_cards() {
        KpiSystem system =
                system(
                        KpiCard.of("cac", "cac").audiences(Audience.OWNER, Audience.HEAD).build(),
                        KpiCard.of("ctr", "ctr").audiences(Audience.SPECIALIST).build());

        assertThat(system.cardsFor(Audience.OWNER)).extracting(KpiCard::id).containsExactly("cac");
        assertThat(system.cardsFor(Audience.SPECIALIST))
                .extracting(KpiCard::id)
                .containsExactly("ctr");
    }

    @Test
    void what_refers_to_nothing_is_a_problem_and_no_error() {
        KpiSystem system =
                KpiSystem.of(
                        List.of(LAUNCH),
                        List.of(),
                        List.of(
                                KpiCard.of("cac", "cac")
                                        .goal("profit")
                                        .parent("ltv")
                                        .responsibility(
                                                Responsibility.NONE
                                                        .jointOwners("sales")
                                                        .guardrails("quality"))
                                        .build()),
                        new DecisionLog(List.of(LogEntry.of(LocalDate.of(2026, 1, 1), "roas"))));

        assertThat(system.problems())
                .extracting(Text::en)
                .containsExactly(
                        "Goal launch names role head, which is not there",
                        "Card cac names goal profit, which is not there",
                        "Card cac names card ltv, which is not there",
                        "Card cac names role sales, which is not there",
                        "Card cac names card quality, which is not there",
                        "Card active names role head, which is not there",
                        "Card conversion names role head, which is not there",
                        "The log names card roas, which is not there");
        assertThat(system.problems().get(1).ru()).isEqualTo("Карточка cac: нет цели profit");
    }

    @Test
    void parents_in_a_circle_are_a_problem_of_those_in_it() {
        KpiSystem system =
                system(
                        KpiCard.of("a", "ctr").parent("b").build(),
                        KpiCard.of("b", "cpc").parent("a").build(),
                        KpiCard.of("c", "cpl").parent("a").build());

        assertThat(system.problems())
                .extracting(Text::en)
                .containsExactly(
                        "The parents of card a lead back to it",
                        "The parents of card b lead back to it");
    }

    @Test
    void a_card_that_stands_for_a_key_result_must_serve_its_goal() {
        assertThat(system(KpiCard.of("active", "active-users").build()).problems())
                .extracting(Text::en)
                .containsExactly(
                        "Key result active of goal launch is a card that does not serve this goal");
    }

    @Test
    void ids_stand_once() {
        KpiCard card = KpiCard.of("cac", "cac").build();

        assertThatThrownBy(() -> system(card, card)).hasMessage("cards holds cac twice");
        assertThatThrownBy(
                        () ->
                                KpiSystem.of(
                                        List.of(LAUNCH, LAUNCH),
                                        List.of(),
                                        List.of(),
                                        DecisionLog.EMPTY))
                .hasMessage("goals holds launch twice");
        assertThatThrownBy(() -> new TeamRole("head", HEAD.title(), List.of("price", "price")))
                .hasMessage("moves holds price twice");
    }

    @Test
    void a_card_is_refused_for_what_contradicts_itself_only() {
        KpiCard bare = KpiCard.of("cac", "cac").build();
        Benchmark other = Benchmark.of(AcquisitionKpis.COST_PER_SALE, "1", "shops", "poll", 2025);

        assertThat(bare.responsibility()).isEqualTo(Responsibility.NONE);
        assertThat(bare.aim()).isEqualTo(Aim.NONE);
        assertThatThrownBy(() -> KpiCard.of("cac", "cac").parent("cac").build())
                .hasMessage("cac is its own parent");
        assertThatThrownBy(() -> KpiCard.of("cac", "cac").benchmark(other).build())
                .hasMessage("cac is a card of cac, but its benchmark is of cost-per-sale");
        assertThatThrownBy(() -> KpiCard.of("cac", "cac").decisionRule(" ").build())
                .hasMessage("decision_rule must not be blank; leave it out if there is none");
        assertThatThrownBy(() -> Responsibility.NONE.owner("head").jointOwners("head"))
                .hasMessage("joint_owners holds the owner head");
        assertThatThrownBy(() -> Measuring.NONE.maturityDays(-1))
                .hasMessage("maturity_days must not be negative, not -1");
    }

    @Test
    void a_draft_can_be_used_again() {
        KpiCardDraft draft = KpiCard.of("cac", "cac").cadence(Cadence.WEEKLY);
        KpiCard weekly = draft.build();
        KpiCard monthly = draft.cadence(Cadence.MONTHLY).build();

        assertThat(weekly.cadence()).contains(Cadence.WEEKLY);
        assertThat(monthly.cadence()).contains(Cadence.MONTHLY);
    }

    @Test
    void a_term_is_explained_once() {
        Term romi = new Term("ROMI", Text.of("profit per cost", "прибыль на расход"));

        assertThat(system().glossary()).isEmpty();
        assertThat(system().glossary(List.of(romi)).glossary()).containsExactly(romi);
        assertThatThrownBy(() -> system().glossary(List.of(romi, romi)))
                .hasMessage("glossary holds ROMI twice");
        assertThatThrownBy(() -> new Term(" ", romi.meaning()))
                .hasMessage("term must not be blank; leave it out if there is none");
    }

    @Test
    void a_figure_of_ones_own_says_how_it_is_computed_and_where_it_stands() {
        Measuring own = Measuring.NONE.formula("demos held").stage(FunnelStage.LEAD);

        assertThat(own.unit("demos").formula()).contains("demos held");
        assertThat(own.unit("demos").stage()).contains(FunnelStage.LEAD);
        assertThat(Measuring.NONE.formula()).isEmpty();
        assertThat(Measuring.NONE.stage()).isEmpty();
        assertThatThrownBy(() -> Measuring.NONE.formula(" "))
                .hasMessage("formula must not be blank; leave it out if there is none");
    }

    private static KpiSystem system(KpiCard... cards) {
        return KpiSystem.of(List.of(LAUNCH), List.of(HEAD), List.of(cards), DecisionLog.EMPTY);
    }
}
