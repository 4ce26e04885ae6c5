package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** KD116: targets out of reach, and targets inside the noise. */
class TargetCalibrationTest {

    /** (6000 − 1000) ÷ 1000 = 5 in one month, from 31 March to 30 April. */
    @Test
    void five_hundred_percent_in_a_month_is_too_much() {
        var judged =
                RuleCheck.of(UnrealisticTarget.USUAL)
                        .given(DesignExamples.leadsIn("6000", LocalDate.of(2026, 4, 30)))
                        .flags("unrealistic")
                        .says(
                                Language.EN,
                                "Leads: target 6,000 means +500\u00a0%; days for it: 30; the"
                                        + " limit: +500\u00a0%.");
        assertThat(judged.verdict().evidence().fact("growth").orElseThrow().value())
                .contains(Known.of(new BigDecimal("5000"), new BigDecimal("1000")));
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(DesignExamples.leadsIn("5999", LocalDate.of(2026, 4, 30)))
                .clears();
    }

    /** One month and a day is 31 ÷ 30 months: 5 is less than 5 × 31 ÷ 30. */
    @Test
    void a_day_more_is_more_time() {
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(DesignExamples.leadsIn("6000", LocalDate.of(2026, 5, 1)))
                .clears();
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(DesignExamples.leadsIn("1400", LocalDate.of(2026, 6, 30)))
                .clears();
    }

    @Test
    void a_target_of_every_month_has_a_month() {
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.target("6000").from("1000").every(Cadence.MONTHLY)))
                .flags("unrealistic");
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.change("5").from("1000").every(Cadence.MONTHLY)))
                .flags("unrealistic");
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.target("6000").from("1000").every(Cadence.QUARTERLY)))
                .clears();
    }

    private static CardSubject leads(Aim aim) {
        return DesignExamples.aiming("leads", aim);
    }

    /**
     * The best rise within three months is from 2.1 to 2.5 %: 4 ÷ 21, and three times that 4 ÷ 7 =
     * 57.1 %. From 2.3 to 3.5 % is 52.2 %, to 3.7 % it is 60.9 %.
     */
    @Test
    void more_than_three_times_the_best_ever_is_too_much() {
        RuleCheck.of(UnrealisticTarget.USUAL).given(closing("0.035")).clears();
        var judged =
                RuleCheck.of(UnrealisticTarget.USUAL).given(closing("0.037")).flags("unrealistic");
        assertThat(judged.verdict().evidence().fact("most").orElseThrow().value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal("4"), new BigDecimal("7")));
        // exactly three times: 0.021 × (1 + 4 ÷ 7) = 0.033
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(past(aim("0.033").from("0.021", LocalDate.of(2026, 3, 31))))
                .clears();
    }

    private static Aim aim(String target) {
        return Aim.target(target)
                .from("0.023", LocalDate.of(2026, 3, 31))
                .by(LocalDate.of(2026, 6, 30));
    }

    private static CardSubject closing(String target) {
        return past(aim(target));
    }

    private static CardSubject past(Aim aim) {
        return DesignExamples.aiming("close-rate", aim)
                .history(Cadence.MONTHLY, DesignExamples.closing("0.035").history());
    }

    @Test
    void eight_figures_are_no_history() {
        CardSubject card = closing("0.037");

        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(card.history(Cadence.MONTHLY, card.history().subList(0, 8)))
                .clears();
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(card.history(Cadence.MONTHLY, card.history().subList(0, 9)))
                .flags("unrealistic");
        RuleCheck.of(TargetInsideNoise.USUAL)
                .given(card.history(Cadence.MONTHLY, card.history().subList(0, 8)))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(TargetInsideNoise.USUAL)
                .given(card.history(Cadence.MONTHLY, card.history().subList(0, 9)))
                .clears();
    }

    @Test
    void growth_needs_target_beginning_and_time() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate march = LocalDate.of(2026, 3, 31);

        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.NONE.from("1000", march).by(june)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.target("6000").by(june)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.target("6000").from("1000", march)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(UnrealisticTarget.USUAL)
                .given(leads(Aim.target("6000").from("0", march).by(june)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /**
     * Mean 27.6 ÷ 12 = 2.30 %, mean moving range 2.3 ÷ 11, limits 2.30 ± 2.66 × 2.3 ÷ 11 = 19.182 ÷
     * 11 and 31.418 ÷ 11: 1.74 to 2.86 %.
     */
    @Test
    void a_target_inside_the_usual_range_proves_nothing() {
        var judged =
                RuleCheck.of(TargetInsideNoise.USUAL)
                        .given(DesignExamples.closing("0.027"))
                        .flags("insideNoise")
                        .says(
                                Language.EN,
                                "Close rate: target 2.7\u00a0% lies inside its usual range"
                                        + " 1.7\u00a0%..2.9\u00a0%; hitting it will prove"
                                        + " nothing.");
        assertThat(judged.verdict().evidence().fact("low").orElseThrow().value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal("0.19182"), new BigDecimal("11")));
        assertThat(judged.verdict().evidence().fact("high").orElseThrow().value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal("0.31418"), new BigDecimal("11")));
        RuleCheck.of(TargetInsideNoise.USUAL).given(DesignExamples.closing("0.035")).clears();
    }

    /** Ten figures of 100 have no range at all, so nothing is strictly inside of it. */
    @Test
    void the_limits_themselves_are_outside() {
        List<Known> flat =
                DesignExamples.figures(
                        "100", "100", "100", "100", "100", "100", "100", "100", "100", "100");

        RuleCheck.of(TargetInsideNoise.USUAL)
                .given(leads(Aim.target("100")).history(Cadence.MONTHLY, flat))
                .clears();
    }

    /** 90 and 110 by turns: mean 100, moving range 20, limits 100 ± 53.2. */
    @Test
    void a_change_is_held_against_the_limits_as_a_figure() {
        List<Known> byTurns =
                DesignExamples.figures(
                        "90", "110", "90", "110", "90", "110", "90", "110", "90", "110");

        assertThat(byTurns(byTurns, Aim.change("0.5").from("100")))
                .isEqualTo("flagged insideNoise");
        assertThat(byTurns(byTurns, Aim.target("153.1"))).isEqualTo("flagged insideNoise");
        assertThat(byTurns(byTurns, Aim.target("153.2"))).isEqualTo("clear");
        assertThat(byTurns(byTurns, Aim.target("46.8"))).isEqualTo("clear");
        assertThat(byTurns(byTurns, Aim.target("46.9"))).isEqualTo("flagged insideNoise");
        assertThat(byTurns(byTurns, Aim.change("0.5"))).isEqualTo("not judged: MISSING");
    }

    private static String byTurns(List<Known> past, Aim aim) {
        return Example.outcome(
                TargetInsideNoise.USUAL.judge(leads(aim).history(Cadence.MONTHLY, past)));
    }

    @Test
    void thresholds_are_refused_outside_their_range() {
        assertThatThrownBy(() -> new TargetInsideNoise(8))
                .hasMessage("minPoints must be from 9 to 1000, not 8");
        assertThatThrownBy(() -> new UnrealisticTarget(BigDecimal.ZERO, new BigDecimal("3"), 9))
                .hasMessage("maxMonthlyGrowth must be from 0.01 to 1000, not 0");
    }
}
