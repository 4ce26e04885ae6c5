package io.github.kpisdk.core.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionLogExamples {

    @Test
    void three_looks_without_a_decision_are_a_ritual() {
        DecisionLog log = new DecisionLog(List.of(look(1), look(2), look(3)));

        assertThat(log.rituals(3)).containsExactly("ctr");
        assertThat(log.rituals(4)).isEmpty();
        assertThat(log.looksWithoutDecision("ctr")).isEqualTo(3);
    }

    @Test
    void one_decision_among_them_makes_it_none() {
        DecisionLog log =
                new DecisionLog(List.of(look(1), look(2).decided("stop campaign X"), look(3)));

        assertThat(log.rituals(3)).isEmpty();
        assertThat(log.rituals(1)).containsExactly("ctr");
        assertThat(log.looksWithoutDecision("ctr")).isEqualTo(1);
    }

    @Test
    void to_keep_things_as_they_are_is_a_decision() {
        assertThat(new DecisionLog(List.of(look(1), look(2), look(3).decided("keep"))).rituals(1))
                .isEmpty();
    }

    @Test
    void a_decision_long_ago_does_not_count() {
        DecisionLog log =
                new DecisionLog(List.of(look(1).decided("more budget"), look(2), look(3), look(4)));

        assertThat(log.rituals(3)).containsExactly("ctr");
    }

    @Test
    void cards_are_counted_apart() {
        DecisionLog log =
                new DecisionLog(List.of(look(1), LogEntry.of(day(1), "roas"), look(2), look(3)));

        assertThat(log.rituals(3)).containsExactly("ctr");
        assertThat(log.rituals(1)).containsExactly("ctr", "roas");
        assertThat(log.looksWithoutDecision("cac")).isZero();
    }

    @Test
    void entries_stand_by_date_whatever_order_they_come_in() {
        List<LogEntry> entries = new ArrayList<>(List.of(look(3), look(1).decided("a"), look(2)));
        DecisionLog log = new DecisionLog(entries);
        Collections.reverse(entries);

        assertThat(log.entries())
                .extracting(LogEntry::date)
                .containsExactly(day(1), day(2), day(3));
        assertThat(new DecisionLog(entries)).isEqualTo(log);
        assertThat(log.looksWithoutDecision("ctr")).isEqualTo(2);
    }

    @Test
    void from_figure_to_result() {
        LogEntry entry =
                look(1).saw("0.05").decided("stop X").did("stopped").ledTo("0.07").by("head");

        assertThat(entry.figure()).hasValueSatisfying(f -> assertThat(f).hasToString("0.05"));
        assertThat(entry.decision()).contains("stop X");
        assertThat(entry.action()).contains("stopped");
        assertThat(entry.result()).contains("0.07");
        assertThat(entry.by()).contains("head");
        assertThat(look(1).decision()).isEmpty();
    }

    @Test
    void an_attempt_that_came_to_nothing_is_no_ritual() {
        LogEntry podcast = look(3).decided("try a podcast").did("four parts").ledTo("no enquiry");

        assertThat(new DecisionLog(List.of(look(1), look(2), podcast)).looksWithoutDecision("ctr"))
                .isZero();
    }

    @Test
    void no_look_makes_no_ritual() {
        assertThat(DecisionLog.EMPTY.rituals(1)).isEmpty();
        assertThatThrownBy(() -> DecisionLog.EMPTY.rituals(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("looks must be at least 1, not 0");
    }

    private static LogEntry look(int month) {
        return LogEntry.of(day(month), "ctr");
    }

    private static LocalDate day(int month) {
        return LocalDate.of(2026, month, 28);
    }
}
