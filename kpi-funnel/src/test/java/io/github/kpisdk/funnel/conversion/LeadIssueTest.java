package io.github.kpisdk.funnel.conversion;

import static io.github.kpisdk.funnel.conversion.Leads.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadIssueTest {
    private static final LocalDate END = START.plusDays(30);

    @Test
    void dates_that_contradict_each_other_are_counted_by_lead() {
        FollowedLead repeated = FollowedLead.open("fine", START, END);
        CloseCurve curve =
                CloseCurve.of(
                        List.of(
                                repeated,
                                repeated,
                                FollowedLead.won("early", START, START.minusDays(1), END),
                                FollowedLead.open("later", END.plusDays(1), END),
                                FollowedLead.open("older", START.minusDays(1), END),
                                FollowedLead.won("future", START, END.plusDays(1), END),
                                FollowedLead.lost("odd", START, START.minusDays(1), END),
                                FollowedLead.won("same-day", START, START, END),
                                FollowedLead.won("last-day", START, END, END)),
                        START);
        assertThat(curve.issues())
                .isEqualTo(
                        Map.of(
                                LeadIssue.REPEATED, List.of("fine"),
                                LeadIssue.WON_BEFORE_START, List.of("early"),
                                LeadIssue.STARTED_AFTER_OBSERVATION, List.of("later"),
                                LeadIssue.STARTED_BEFORE_OUTCOMES, List.of("older"),
                                LeadIssue.WON_AFTER_OBSERVATION, List.of("future"),
                                LeadIssue.LOST_BEFORE_START, List.of("odd")));
        // fine, future, odd, same-day, last-day
        assertThat(curve.size()).isEqualTo(5);
        assertThat(curve.matureRate(30))
                .isEqualTo(Known.of(BigDecimal.valueOf(2), BigDecimal.valueOf(5)));
    }

    @Test
    void a_lost_lead_stays_at_risk() {
        // lost on day 2 and looked at until day 30: on day 9 both are at risk, one is won
        CloseCurve curve =
                Leads.curve(
                        List.of(
                                Leads.won("won", 9),
                                FollowedLead.lost("lost", START, START.plusDays(2), END)));
        assertThat(Leads.share(curve, 9).share()).isEqualTo(0.5);
    }

    @Test
    void two_stories_about_one_lead_are_refused() {
        FollowedLead open = FollowedLead.open("a", START, END);
        FollowedLead won = FollowedLead.won("a", START, END, END);
        assertThatThrownBy(() -> CloseCurve.of(List.of(open, won), START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "One lead, two stories: a[start 2026-01-01, observed until 2026-01-31] and"
                                + " a[start 2026-01-01, won 2026-01-31, observed until"
                                + " 2026-01-31]");
        assertThatThrownBy(() -> FollowedLead.open(" ", START, END))
                .hasMessage("entity must not be blank");
    }

    @Test
    void a_lead_says_what_it_was_given() {
        FollowedLead lost = FollowedLead.lost("a", START, START.plusDays(2), END);
        assertThat(lost.entity()).isEqualTo("a");
        assertThat(lost.start()).isEqualTo(START);
        assertThat(lost.won()).isEmpty();
        assertThat(lost.lost()).contains(START.plusDays(2));
        assertThat(lost.observedUntil()).isEqualTo(END);
        assertThat(lost)
                .hasToString("a[start 2026-01-01, lost 2026-01-03, observed until 2026-01-31]");
        assertThat(lost).isNotEqualTo(FollowedLead.open("a", START, END));
        assertThat(lost)
                .isEqualTo(FollowedLead.lost("a", START, START.plusDays(2), END))
                .hasSameHashCodeAs(FollowedLead.lost("a", START, START.plusDays(2), END));
    }
}
