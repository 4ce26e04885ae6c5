package io.github.kpisdk.rules.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.BasisSubject;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.subject.StageSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.WithoutEach;
import io.github.kpisdk.rules.verdict.Cause;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** References by scipy 1.17 and by hand: beta.cdf of the conditional binomial, exp(−20). */
class BasisAndTrackingTest {
    private static final Rule<StageSubject> STEP = TrackingStep.USUAL;
    private static final Rule<StageSubject> ZERO = ZeroRun.USUAL;

    @Test
    void currencies_without_rates_are_told_and_may_not_be_suppressed() {
        RuleCheck.of(CurrencyMix.USUAL)
                .given(BasisSubject.of("revenue").currencies(Set.of("USD", "RUB"), Set.of("RUB")))
                .flags("currency")
                .says(Language.EN, "revenue adds RUB, USD without exchange rates.")
                .says(Language.RU, "revenue складывает RUB, USD без курсов.");
        RuleCheck.of(CurrencyMix.USUAL)
                .given(
                        BasisSubject.of("revenue")
                                .currencies(Set.of("USD", "RUB"), Set.of("RUB", "USD")))
                .clears();
        RuleCheck.of(CurrencyMix.USUAL)
                .given(BasisSubject.of("revenue").currencies(Set.of("USD"), Set.of()))
                .clears();
        assertThat(CurrencyMix.INFO.messages())
                .noneMatch(message -> CurrencyMix.INFO.isSuppressible(message.id()));
        assertThatThrownBy(() -> BasisSubject.of("roas").currencies(Set.of(), Set.of()))
                .hasMessage("Amounts need a currency");
    }

    @Test
    void tax_and_events_have_to_be_the_same_on_both_sides() {
        RuleCheck.of(VatMix.USUAL)
                .given(BasisSubject.of("roas").vat(true, false))
                .flags("vat")
                .says(Language.EN, "roas: revenue with VAT, cost without VAT.")
                .says(Language.RU, "roas: выручка с НДС, расходы без НДС.");
        RuleCheck.of(VatMix.USUAL).given(BasisSubject.of("roas").vat(true, true)).clears();
        RuleCheck.of(EventMix.USUAL)
                .given(BasisSubject.of("cpa").events("lead", "sale"))
                .flags("event")
                .says(Language.EN, "cpa compares lead with sale.")
                .says(Language.RU, "cpa сравнивает «lead» и «sale».");
        RuleCheck.of(EventMix.USUAL).given(BasisSubject.of("cpa").events("sale", "sale")).clears();
    }

    @Test
    void what_nobody_said_of_a_basis_is_missing_and_hides_nothing_else() {
        BasisSubject unknown = BasisSubject.of("roas");
        RuleCheck.of(CurrencyMix.USUAL).given(unknown).doesNotJudge(Cause.MISSING);
        RuleCheck.of(VatMix.USUAL).given(unknown).doesNotJudge(Cause.MISSING);
        RuleCheck.of(EventMix.USUAL).given(unknown).doesNotJudge(Cause.MISSING);
        RuleCheck.of(VatMix.USUAL).given(unknown.vat(true, false)).flags("vat");
    }

    /** 10,000 → 5,400 is −46 %, 8,000 → 8,100 is +1.25 %, 90 → 93 is +3.3 %. */
    @Test
    void a_stage_that_falls_alone_is_a_break() {
        var judged =
                RuleCheck.of(STEP)
                        .given(CompletenessExamples.stage(8100, 5400, 93))
                        .flags("step")
                        .says(
                                Language.EN,
                                "search, visits: −46\u00a0%, while clicks: +1.2\u00a0% and sales: +3.3\u00a0%. Check the counter.")
                        .says(
                                Language.RU,
                                "search, визиты: −46\u00a0%, при этом клики: +1,2\u00a0%, продажи: +3,3\u00a0%. Проверьте счётчик.");
        // 3.14e-305
        assertThat(WithoutEach.pBy(judged, 3.1432658537553546e-305)).isCloseTo(1, within(1e-6));
        // clicks −44 %, visits −46 %, sales −41.1 % together
        RuleCheck.of(STEP).given(CompletenessExamples.stage(4480, 5400, 53)).clears();
    }

    @Test
    void the_bars_of_the_step_count_exactly() {
        RuleCheck.of(STEP).given(CompletenessExamples.stage(8000, 6000, 90)).flags("step");
        RuleCheck.of(STEP).given(CompletenessExamples.stage(8000, 6001, 90)).clears();
        RuleCheck.of(STEP).given(CompletenessExamples.stage(8000, 14_000, 90)).flags("step");
        RuleCheck.of(STEP).given(CompletenessExamples.stage(6800, 6000, 90)).flags("step");
        RuleCheck.of(STEP).given(CompletenessExamples.stage(6799, 6000, 90)).clears();
    }

    @Test
    void a_step_of_few_may_be_chance() {
        // 10 → 6 at equal time: p = 0.454; 10 → 0: 2 / 2^10 = 0.00195, still above 0.001
        StageSubject few =
                StageSubject.of("search", CompletenessExamples.MAY, Figure.LEADS)
                        .between(Figure.CLICKS, Figure.SALES)
                        .before(few(10));
        var judged = RuleCheck.of(STEP).given(few.now(few(6))).isInconclusive("step");
        assertThat(WithoutEach.pBy(judged, 0.454498291015625)).isCloseTo(1, within(1e-9));
        RuleCheck.of(STEP).given(few.now(few(0))).isInconclusive("step");
        RuleCheck.of(STEP).given(few.now(few(-1))).doesNotJudge(Cause.TOO_LITTLE);
    }

    private static Figures few(long leads) {
        return Figures.NONE
                .with(Figure.CLICKS, 500)
                .with(Figure.LEADS, leads)
                .with(Figure.SALES, 3);
    }

    @Test
    void a_step_needs_all_counts_and_both_neighbours() {
        StageSubject full = CompletenessExamples.stage(8100, 5400, 93);
        for (Figure figure : full.now().known()) {
            RuleCheck.of(STEP)
                    .given(full.now(full.now().without(figure)))
                    .doesNotJudge(Cause.MISSING);
            RuleCheck.of(STEP)
                    .given(full.before(full.before().without(figure)))
                    .doesNotJudge(Cause.MISSING);
            RuleCheck.of(STEP)
                    .given(full.before(full.before().with(figure, 0)))
                    .doesNotJudge(Cause.TOO_LITTLE);
        }
        RuleCheck.of(STEP)
                .given(StageSubject.of("search", CompletenessExamples.MAY, Figure.LEADS))
                .doesNotJudge(Cause.MISSING);
        assertThatThrownBy(() -> StageSubject.of("search", CompletenessExamples.MAY, Figure.COST))
                .hasMessage("A stage is a count, not COST");
    }

    /** Seven other days with 70 in all are 10 a day; exp(−10 × 2) = 2.06e-9. */
    @Test
    void two_zero_days_among_ten_a_day_are_a_break() {
        var judged =
                RuleCheck.of(ZERO)
                        .given(CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 0L, 11L, 9L, 10L))
                        .flags("zeroRun")
                        .says(
                                Language.EN,
                                "search, leads: zero days in a row: 2, usual per day: 10. Check the counter.")
                        .says(
                                Language.RU,
                                "search, лиды: нулевых дней подряд: 2, обычно в день: 10. Проверьте счётчик.");
        assertThat(WithoutEach.pBy(judged, 2.061153622438558e-09)).isCloseTo(1, within(1e-9));
        // 69 in seven days are under 10 a day
        RuleCheck.of(ZERO)
                .given(CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 0L, 11L, 9L, 9L))
                .clears();
        RuleCheck.of(ZERO)
                .given(CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 11L, 9L, 10L))
                .clears();
    }

    @Test
    void regular_days_off_leave_it_open_and_few_days_are_too_little() {
        RuleCheck.of(ZERO)
                .given(
                        CompletenessExamples.daily(
                                20L, 20L, 20L, 20L, 20L, 0L, 0L, 20L, 20L, 20L, 20L, 20L, 0L, 0L))
                .isInconclusive("zeroRun");
        RuleCheck.of(ZERO)
                .given(CompletenessExamples.daily(10L, 12L, 8L, 10L, 0L, 0L, 11L, 9L))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(ZERO)
                .given(CompletenessExamples.daily(0L, 0L, 0L))
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(ZERO).given(CompletenessExamples.daily()).doesNotJudge(Cause.MISSING);
    }
}
