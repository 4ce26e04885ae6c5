package io.github.kpisdk.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Axis;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.Measuring;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSubjectTest {
    private static CardSubject card(String kpi, Measuring how) {
        KpiCard card = KpiCard.of("c", kpi).measuring(how).build();
        return SystemSubject.of(
                        KpiSystem.of(List.of(), List.of(), List.of(card), DecisionLog.EMPTY))
                .cards()
                .get(0);
    }

    private static CardSubject card(String kpi) {
        return card(kpi, Measuring.NONE);
    }

    @Test
    void the_catalogue_says_what_the_card_does_not() {
        assertThat(card("cpl").stage()).contains(FunnelStage.LEAD);
        assertThat(card("cpl").level()).contains(Level.MARKETING);
        assertThat(card("cpl").better()).contains(Better.LOWER);
        assertThat(card("cpl", Measuring.NONE.stage(FunnelStage.SALE)).stage())
                .contains(FunnelStage.SALE);
        assertThat(card("own").stage()).isEmpty();
        assertThat(card("own").better()).isEmpty();
    }

    @Test
    void what_a_figure_presses_for_is_told_only_where_there_is_no_doubt() {
        assertThat(card("cpl").axis()).contains(Axis.COST);
        assertThat(card("leads").axis()).contains(Axis.VOLUME);
        assertThat(card("time-to-sale").axis()).contains(Axis.SPEED);
        assertThat(card("close-rate").axis()).contains(Axis.QUALITY);
        assertThat(card("romi").axis()).contains(Axis.PROFIT);
        assertThat(card("ctr").axis()).isEmpty();
        assertThat(card("revenue").axis()).isEmpty();
        assertThat(card("roas").axis()).isEmpty();
        assertThat(card("refund-rate").axis()).isEmpty();
    }

    @Test
    void money_may_cancel_out() {
        assertThat(card("roas").isMoney()).contains(true);
        assertThat(card("cpl").isMoney()).contains(true);
        assertThat(card("close-rate").isMoney()).contains(false);
        assertThat(card("own").isMoney()).isEmpty();
        assertThat(card("own", Measuring.NONE.unit("RUB per sale")).isMoney()).contains(true);
        assertThat(card("own", Measuring.NONE.unit("money/lead")).isMoney()).contains(true);
        assertThat(card("own", Measuring.NONE.unit("MQL")).isMoney()).contains(false);
    }

    @Test
    void a_past_that_is_given_counts_its_periods() {
        CardSubject card = card("cpl");
        List<Known> two = List.of(Known.of(BigDecimal.ONE), Known.of(BigDecimal.TEN));

        assertThat(card.priorPeriods()).isEmpty();
        assertThat(card.history(Cadence.MONTHLY, two).priorPeriods()).hasValue(2);
        assertThat(card.history(Cadence.MONTHLY, two).priorPeriods(7).priorPeriods()).hasValue(7);
        assertThatThrownBy(() -> card.priorPeriods(-1))
                .hasMessage("priorPeriods must not be negative, not -1");
    }

    @Test
    void a_card_of_a_channel_says_so() {
        KpiCard search = KpiCard.of("c", "cpl").channel(Scope.channel("Search")).build();
        SystemSubject system =
                SystemSubject.of(
                        KpiSystem.of(
                                List.of(Goal.named("g", "Goal", "Цель").build()),
                                List.of(),
                                List.of(search),
                                DecisionLog.EMPTY));

        assertThat(system.cards().get(0).title().en()).isEqualTo("Cost per lead (Search)");
        assertThat(system.all().stream().map(Subject::key).map(SubjectKey::toString))
                .containsExactly("*", "goal=g", "card=c");
        assertThat(system.roleTitle("nobody")).isEqualTo(Text.of("nobody", "nobody"));
    }
}
