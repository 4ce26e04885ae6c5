package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.subject.SystemSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** KD118 and KD119: targets of yesterday, figures that nobody reads, goals without a reason. */
class OutdatedTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    private static CardSubject card(KpiCard card, LogEntry... looks) {
        SystemSubject system = DesignExamples.system(List.of(), List.of(card), looks);
        return system.asOf(MAY_1).cards().get(0);
    }

    // 31 March and 31 days are 1 May
    @Test
    void a_target_may_stand_for_a_month_after_its_date() {
        RuleCheck.of(ExpiredTarget.USUAL)
                .given(DesignExamples.leadsAsOf(MAY_1.plusDays(1)))
                .flags("expired")
                .says(
                        Language.EN,
                        "Leads: the date of the target, 2026-03-31, has passed; days since then:"
                                + " 32.")
                .says(Language.RU, "Обращения: срок цели прошёл (2026-03-31); дней с тех пор: 32.");
        RuleCheck.of(ExpiredTarget.USUAL).given(DesignExamples.leadsAsOf(MAY_1)).clears();
        RuleCheck.of(new ExpiredTarget(30)).given(DesignExamples.leadsAsOf(MAY_1)).flags("expired");
        RuleCheck.of(new ExpiredTarget(0))
                .given(DesignExamples.leadsAsOf(LocalDate.of(2026, 3, 31)))
                .clears();
    }

    @Test
    void without_a_date_or_a_day_nothing_can_have_passed() {
        RuleCheck.of(ExpiredTarget.USUAL)
                .given(card(KpiCard.of("leads", "leads").aim(Aim.target("500")).build()))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ExpiredTarget.USUAL)
                .given(DesignExamples.leadsIn("1300", MAY_1))
                .doesNotJudge(Cause.MISSING);
        Aim monthly = Aim.target("500").every(Cadence.MONTHLY);
        RuleCheck.of(ExpiredTarget.USUAL)
                .given(card(KpiCard.of("leads", "leads").aim(monthly).build()))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    // the longer of 90 days and three looks: 3 x 91 = 273
    @Test
    void a_figure_is_forgotten_after_ninety_days_and_three_looks() {
        RuleCheck.of(UnreadKpi.USUAL)
                .given(DesignExamples.lastLookedAt(Cadence.WEEKLY, 91))
                .flags("unread")
                .says(
                        Language.EN,
                        "CAC: to be looked at weekly, last looked at on 2026-04-01; days since"
                                + " then: 91.")
                .says(
                        Language.RU,
                        "CAC: смотреть раз в неделю, а последний просмотр — 2026-04-01; дней с тех"
                                + " пор: 91.");
        RuleCheck.of(UnreadKpi.USUAL)
                .given(DesignExamples.lastLookedAt(Cadence.WEEKLY, 90))
                .clears();
        RuleCheck.of(UnreadKpi.USUAL)
                .given(DesignExamples.lastLookedAt(Cadence.QUARTERLY, 274))
                .flags("unread");
        RuleCheck.of(new UnreadKpi(1, 1))
                .given(DesignExamples.lastLookedAt(Cadence.WEEKLY, 8))
                .flags("unread");
        RuleCheck.of(new UnreadKpi(1, 1))
                .given(DesignExamples.lastLookedAt(Cadence.WEEKLY, 7))
                .clears();
    }

    @Test
    void the_last_look_counts_and_no_look_is_unknown() {
        KpiCard monthly = KpiCard.of("cac", "cac").cadence(Cadence.MONTHLY).build();

        RuleCheck.of(UnreadKpi.USUAL)
                .given(
                        card(
                                monthly,
                                LogEntry.of(MAY_1.minusDays(3), "cac"),
                                LogEntry.of(MAY_1.minusDays(300), "cac")))
                .clears();
        RuleCheck.of(UnreadKpi.USUAL).given(card(monthly)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnreadKpi.USUAL)
                .given(card(monthly, LogEntry.of(MAY_1.minusDays(300), "other")))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnreadKpi.USUAL)
                .given(
                        card(
                                KpiCard.of("cac", "cac").build(),
                                LogEntry.of(MAY_1.minusDays(300), "cac")))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnreadKpi.USUAL)
                .given(DesignExamples.lookedAt("", ""))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void a_goal_needs_a_reason() {
        RuleCheck.of(GoalWithoutReason.USUAL)
                .given(DesignExamples.goal(3, 0))
                .flags("noReason")
                .says(Language.EN, "Goal More customers: nobody says why it matters.")
                .says(Language.RU, "Цель Больше клиентов: не сказано, зачем она.");
        RuleCheck.of(GoalWithoutReason.USUAL)
                .given(DesignExamples.goalFor("The shop earns from the second purchase on."))
                .clears();
    }

    @Test
    void thresholds_have_ranges() {
        assertThatThrownBy(() -> new ExpiredTarget(-1))
                .hasMessage("graceDays must be from 0 to 366, not -1");
        assertThatThrownBy(() -> new UnreadKpi(0, 3))
                .hasMessage("idleDays must be from 1 to 3660, not 0");
        assertThatThrownBy(() -> new UnreadKpi(90, 0))
                .hasMessage("looks must be from 1 to 100, not 0");
    }
}
