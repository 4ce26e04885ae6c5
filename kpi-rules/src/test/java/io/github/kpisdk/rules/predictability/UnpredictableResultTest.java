package io.github.kpisdk.rules.predictability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.PlanPeriod;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnpredictableResultTest {
    private static final Rule<PlanSubject> RULE = UnpredictableResult.USUAL;
    private static final PlanSubject WILD =
            PlanExamples.leads("140", "62", "155", "70", "48", "131");

    /** Errors 40 + 38 + 55 + 30 + 52 + 31 = 246 by facts of 606: 40.6 %; floor 1.6 / 10 = 16 %. */
    @Test
    void other_figures_and_other_targets_are_chaos() {
        var judged =
                RuleCheck.of(RULE)
                        .given(WILD.revisions(PlanExamples.revised(3)))
                        .flags("chaos")
                        .says(
                                Language.EN,
                                "leads: plan and fact differ by 40.6\u00a0%, periods with a changed"
                                        + " target: 3, different explanations: 0. Not growth,"
                                        + " chaos.")
                        .says(
                                Language.RU,
                                "leads: план и факт расходятся на 40,6\u00a0%, периодов со сменой"
                                        + " цели: 3, разных объяснений: 0. Это не рост, а хаос.");
        Fact wape = judged.verdict().evidence().fact("wape").orElseThrow();
        assertThat(wape.value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal(246), new BigDecimal(606)));
        assertThat(judged.verdict().evidence().fact("floor").orElseThrow().value().orElseThrow())
                .isEqualByComparingTo(Known.of(new BigDecimal("0.16")));
    }

    @Test
    void two_changed_targets_and_three_explanations_are_not_yet_chaos() {
        RuleCheck.of(RULE).given(WILD.revisions(PlanExamples.revised(2))).flags("numbers");
        RuleCheck.of(RULE).given(explained("a", "b", "c", "a", "b", "c")).flags("numbers");
        RuleCheck.of(RULE).given(explained("a", "b", "c", "d", "a", "a")).flags("chaos");
        // nobody knows of changes: the figures speak for themselves
        RuleCheck.of(RULE).given(WILD).flags("numbers");
    }

    /** 8 + 10 + 3 + 5 + 12 + 8 = 46 by 600: 7.7 %. */
    @Test
    void a_forecast_that_holds_is_fine() {
        RuleCheck.of(RULE)
                .given(PlanExamples.leads("92", "110", "97", "105", "88", "108"))
                .clears();
    }

    /** 3 x 30 + 3 x 30 = 180 by 600 is exactly 30 %, 179 by 601 is less. */
    @Test
    void exactly_thirty_percent_counts() {
        RuleCheck.of(RULE)
                .given(PlanExamples.leads("130", "70", "130", "70", "130", "70"))
                .flags("numbers");
        RuleCheck.of(RULE)
                .given(PlanExamples.leads("130", "71", "130", "70", "130", "70"))
                .clears();
    }

    /** 12 by 24 is 50 %, and chance makes up to 1.6 / 2 = 80 % of 4; 16 events make 40 %. */
    @Test
    void few_events_leave_it_open() {
        RuleCheck.of(RULE)
                .given(PlanExamples.sales("6", "2", "6", "2", "6", "2"))
                .isInconclusive("numbers");
        PlanSubject money = money("6", "2", "6", "2", "6", "2");
        RuleCheck.of(RULE).given(money.meanEvents("4")).isInconclusive("numbers");
        // 1.6 / root of 10.24 = exactly 50 %: not more
        RuleCheck.of(RULE).given(money.meanEvents("10.24")).isInconclusive("numbers");
        RuleCheck.of(RULE).given(money.meanEvents("10.240001")).flags("numbers");
    }

    @Test
    void only_the_last_six_closed_periods_count() {
        List<PlanPeriod> months =
                new ArrayList<>(
                        PlanExamples.months(
                                "100", "900", "100", "100", "100", "100", "100", "100"));
        PlanPeriod open =
                new PlanPeriod(
                        Period.month(2026, 8),
                        Known.of(new BigDecimal("100")),
                        Optional.empty(),
                        Optional.empty());
        months.add(open);
        RuleCheck.of(RULE).given(WILD.periods(months)).clears();
    }

    @Test
    void nothing_missing_passes() {
        RuleCheck.of(RULE)
                .given(PlanExamples.leads("100", "100", "100", "100", "100"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(PlanExamples.leads()).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(PlanExamples.leads("0", "0", "0", "0", "0", "0"))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(money("4", "4", "4", "4", "4", "4")).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(money("4", "4", "4", "4", "4", "4").meanEvents("0"))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    private static PlanSubject money(String... facts) {
        return PlanSubject.of("revenue", Kind.MONEY, Better.HIGHER)
                .periods(PlanExamples.months("4", facts));
    }

    private static PlanSubject explained(String... tags) {
        List<PlanPeriod> told = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            told.add(WILD.periods().get(i).explained(tags[i]));
        }
        return WILD.periods(told);
    }
}
