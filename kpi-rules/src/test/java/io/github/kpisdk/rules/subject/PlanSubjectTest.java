package io.github.kpisdk.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanSubjectTest {
    private static final PlanPeriod JANUARY = PlanPeriod.of(Period.month(2026, 1), "100", "90");
    private static final PlanPeriod MARCH = PlanPeriod.of(Period.month(2026, 3), "100", "80");
    private static final PlanPeriod APRIL =
            new PlanPeriod(
                    Period.month(2026, 4),
                    Known.of(new BigDecimal("100")),
                    Optional.empty(),
                    Optional.empty());
    private static final PlanSubject LEADS =
            PlanSubject.of("leads", Kind.COUNT, Better.HIGHER)
                    .periods(List.of(JANUARY, MARCH, APRIL));

    @Test
    void an_open_period_is_not_closed() {
        assertThat(LEADS.closed()).containsExactly(JANUARY, MARCH);
        assertThat(LEADS.lastClosed(1)).containsExactly(MARCH);
        assertThat(LEADS.lastClosed(5)).containsExactly(JANUARY, MARCH);
    }

    @Test
    void no_actions_and_unknown_actions_are_two_things() {
        assertThat(LEADS.actions()).isEmpty();
        assertThat(LEADS.revisions()).isEmpty();
        assertThat(LEADS.actions(List.of()).revisions(List.of()).actions()).contains(List.of());
        assertThat(LEADS.revisions(List.of()).actions(List.of()).revisions()).contains(List.of());
        assertThat(LEADS.meanEvents("4").actions(List.of()).meanEvents())
                .contains(Known.of(new BigDecimal("4")));
        assertThat(LEADS.key()).hasToString("kpi=leads");
    }

    @Test
    void periods_have_to_be_in_order() {
        assertThatThrownBy(() -> LEADS.periods(List.of(MARCH, JANUARY)))
                .hasMessage("Period 2026-01 is not after 2026-03");
        assertThatThrownBy(() -> LEADS.periods(List.of(JANUARY, JANUARY)))
                .hasMessage("Period 2026-01 is not after 2026-01");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> PlanSubject.of("leads", Kind.WORDS, Better.HIGHER))
                .hasMessage("A plan is a number, not words");
        assertThatThrownBy(() -> JANUARY.explained(" "))
                .hasMessage("An explanation must not be blank");
        assertThatThrownBy(
                        () ->
                                TargetRevision.of(
                                        Period.month(2026, 1),
                                        LocalDate.of(2026, 2, 1),
                                        "100",
                                        "100.0"))
                .hasMessage("The target for 2026-01 was 100 before and after");
    }

    @Test
    void a_change_on_the_first_day_after_the_period_is_after_the_fact() {
        assertThat(moved(LocalDate.of(2026, 1, 31)).isAfterTheFact()).isFalse();
        assertThat(moved(LocalDate.of(2026, 2, 1)).isAfterTheFact()).isTrue();
    }

    private static TargetRevision moved(LocalDate on) {
        return TargetRevision.of(Period.month(2026, 1), on, "100", "90");
    }
}
