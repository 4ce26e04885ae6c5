package io.github.kpisdk.rules.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.system.Aim;
import io.github.kpisdk.core.system.Cadence;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Measuring;
import io.github.kpisdk.rules.subject.CardSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** KD104, KD106 to KD109: aims, looks and decisions. */
class CardRulesTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void seven_are_too_many_and_five_are_not() {
        RuleCheck.of(KpiCountOutOfRange.USUAL)
                .given(DesignExamples.goal(7, 0))
                .flags("tooMany")
                .says(Language.EN, "Goal More customers: headline KPIs: 7; keep at most 5.");
        RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(6, 0)).flags("tooMany");
        RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(5, 6)).clears();
        RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(2, 0)).clears();
    }

    @Test
    void one_is_too_few_and_two_where_rules_are_strict() {
        RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(1, 6)).flags("tooFew");
        RuleCheck.of(KpiCountOutOfRange.USUAL).given(DesignExamples.goal(0, 0)).flags("tooFew");
        RuleCheck.of(KpiCountOutOfRange.STRICT).given(DesignExamples.goal(2, 0)).flags("tooFew");
        RuleCheck.of(KpiCountOutOfRange.STRICT).given(DesignExamples.goal(3, 0)).clears();
        assertThatThrownBy(() -> new KpiCountOutOfRange(4, 3))
                .hasMessage("minPerGoal 4 is above maxPerGoal 3");
    }

    @Test
    void a_wish_has_no_target() {
        RuleCheck.of(KpiWithoutTargetDate.USUAL)
                .given(DesignExamples.aiming("brand-searches", Aim.NONE.from("1000")))
                .flags("noTarget");
    }

    @Test
    void a_target_needs_a_day_or_a_month_that_comes_again() {
        Aim more = Aim.change("0.3");

        RuleCheck.of(KpiWithoutTargetDate.USUAL)
                .given(DesignExamples.aiming("brand-searches", more))
                .flags("noDeadline")
                .says(
                        Language.EN,
                        "Searches for the brand: the target is +30\u00a0%, but there is"
                                + " no date to reach it.");
        RuleCheck.of(KpiWithoutTargetDate.USUAL)
                .given(DesignExamples.aiming("brand-searches", more.by(JUNE)))
                .clears();
        RuleCheck.of(KpiWithoutTargetDate.USUAL)
                .given(DesignExamples.aiming("leads", Aim.target("500").every(Cadence.MONTHLY)))
                .clears();
    }

    @Test
    void a_change_needs_a_beginning() {
        RuleCheck.of(NoComparisonBasis.USUAL)
                .given(DesignExamples.aiming("leads", Aim.change("0.4")).planned().priorPeriods(6))
                .flags("noBaseline")
                .says(
                        Language.EN,
                        "Leads: the target is +40\u00a0% from an unknown starting point.");
        RuleCheck.of(NoComparisonBasis.USUAL)
                .given(DesignExamples.aiming("leads", Aim.change("0.4").from("1000")))
                .clears();
    }

    @Test
    void a_figure_needs_something_to_compare_it_with() {
        CardSubject bare = DesignExamples.card("close-rate");

        RuleCheck.of(NoComparisonBasis.USUAL).given(bare.priorPeriods(0)).flags("vacuum");
        RuleCheck.of(NoComparisonBasis.USUAL).given(bare.priorPeriods(1)).flags("vacuum");
        RuleCheck.of(NoComparisonBasis.USUAL).given(bare.priorPeriods(2)).clears();
        RuleCheck.of(NoComparisonBasis.USUAL).given(bare.planned()).clears();
        RuleCheck.of(NoComparisonBasis.USUAL).given(DesignExamples.benchmarked("B2B")).clears();
        RuleCheck.of(NoComparisonBasis.USUAL).given(bare).doesNotJudge(Cause.MISSING);
        RuleCheck.of(NoComparisonBasis.USUAL)
                .given(
                        DesignExamples.aiming("close-rate", Aim.target("0.04"))
                                .planned()
                                .priorPeriods(6))
                .clears();
        assertThatThrownBy(() -> new NoComparisonBasis(0))
                .hasMessage("minPriorPeriods must be from 1 to 100, not 0");
    }

    @Test
    void a_benchmark_has_to_be_of_the_trade() {
        RuleCheck.of(ForeignBenchmark.USUAL)
                .given(DesignExamples.benchmarked("e-commerce").sector("B2B"))
                .flags("benchmarkMismatch")
                .says(
                        Language.EN,
                        "Close rate: compared with a benchmark of e-commerce, while"
                                + " this business is"
                                + " B2B.");
        RuleCheck.of(ForeignBenchmark.USUAL)
                .given(DesignExamples.benchmarked("b2b ").sector("B2B"))
                .clears();
        RuleCheck.of(ForeignBenchmark.USUAL)
                .given(DesignExamples.benchmarked("B2B"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(ForeignBenchmark.USUAL)
                .given(DesignExamples.card("close-rate").sector("B2B"))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void an_ltv_of_every_week_is_noise() {
        var judged =
                RuleCheck.of(CadenceMismatch.USUAL)
                        .given(DesignExamples.looked("ltv", Cadence.WEEKLY))
                        .flags("tooFast");
        assertThat(judged.verdict().evidence().fact("lag").orElseThrow().value())
                .contains(Known.of(new BigDecimal("28")));
        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.looked("ltv", Cadence.MONTHLY))
                .clears();
        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.looked("ctr", Cadence.WEEKLY))
                .clears();
    }

    @Test
    void a_figure_is_not_looked_at_before_it_has_settled() {
        KpiCard slow =
                KpiCard.of("ltv", "ltv")
                        .cadence(Cadence.MONTHLY)
                        .measuring(Measuring.NONE.maturityDays(31))
                        .build();
        KpiCard justInTime =
                KpiCard.of("ltv", "ltv")
                        .cadence(Cadence.MONTHLY)
                        .measuring(Measuring.NONE.maturityDays(30))
                        .build();

        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.first(slow))
                .flags("tooFast")
                .says(
                        Language.EN,
                        "LTV: looked at monthly; days until it has settled: 31. You"
                                + " will react to noise.");
        RuleCheck.of(CadenceMismatch.USUAL).given(DesignExamples.first(justInTime)).clears();
    }

    @Test
    void a_tactical_figure_once_a_month_is_too_late() {
        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.looked("ctr", Cadence.MONTHLY))
                .flags("tooSlow");
        RuleCheck.of(new CadenceMismatch(30, 28))
                .given(DesignExamples.looked("ctr", Cadence.MONTHLY))
                .clears();
        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.looked("cpl", Cadence.QUARTERLY))
                .clears();
        RuleCheck.of(CadenceMismatch.USUAL).given(DesignExamples.card("ctr")).flags("noCadence");
        RuleCheck.of(CadenceMismatch.USUAL)
                .given(DesignExamples.looked("own", Cadence.WEEKLY))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void a_figure_without_a_decision_is_found() {
        RuleCheck.of(KpiWithoutDecision.USUAL).given(DesignExamples.card("cac")).flags("noRule");
        RuleCheck.of(KpiWithoutDecision.USUAL)
                .given(DesignExamples.deciding("Above 800: stop the dearest channel."))
                .clears();
    }

    @Test
    void three_looks_without_a_decision_are_a_ritual() {
        RuleCheck.of(DecisionRitual.USUAL)
                .given(DesignExamples.lookedAt("", "", ""))
                .flags("ritual")
                .says(
                        Language.EN,
                        "CAC: looks in a row without a decision: 3. That is a"
                                + " ritual, not a metric.");
        RuleCheck.of(DecisionRitual.USUAL)
                .given(DesignExamples.lookedAt("", "stop campaign X", ""))
                .clears();
        RuleCheck.of(DecisionRitual.USUAL)
                .given(DesignExamples.lookedAt("keep", "", "", ""))
                .flags("ritual");
        RuleCheck.of(DecisionRitual.USUAL)
                .given(DesignExamples.lookedAt("", ""))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(new DecisionRitual(2)).given(DesignExamples.lookedAt("", "")).flags("ritual");
    }
}
