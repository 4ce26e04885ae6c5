package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.LtvBaseSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import org.junit.jupiter.api.Test;

class SurvivorOnlyLtvTest {
    private static final Rule<LtvBaseSubject> RULE = SurvivorOnlyLtv.USUAL;

    /** (420 × 30,000 + 580 × 4,000) ÷ 1,000 = 14,920; (30,000 − 14,920) × 1,000 at stake. */
    @Test
    void those_who_left_are_forgotten() {
        Judged<LtvBaseSubject> judged =
                RuleCheck.of(RULE)
                        .given(StatisticsExamples.ltv(420))
                        .flags("survivors")
                        .says(
                                Language.EN,
                                "ltv is reported as 30,000\u00a0RUB. Customers in it: 420,"
                                        + " acquired: 1,000; over all of them it is"
                                        + " 14,920\u00a0RUB.");
        assertThat(Seen.value(judged, "coverage")).isEqualByComparingTo(Seen.fraction("42", "100"));
        assertThat(Seen.stake(judged)).isEqualByComparingTo(StatisticsExamples.rub("15080000"));
        assertThat(RULE.info().isSuppressible("survivors")).isFalse();
    }

    @Test
    void nineteen_of_twenty_are_enough() {
        RuleCheck.of(RULE).given(StatisticsExamples.ltv(1000)).clears();
        RuleCheck.of(RULE).given(StatisticsExamples.ltv(950)).clears();
        RuleCheck.of(RULE).given(StatisticsExamples.ltv(949)).flags("survivors");
    }

    @Test
    void a_base_of_active_customers_is_wrong_however_large() {
        RuleCheck.of(RULE).given(StatisticsExamples.ltv(1000).activeOnly()).flags("survivors");
    }

    @Test
    void without_the_true_value_it_says_so() {
        Judged<LtvBaseSubject> judged =
                RuleCheck.of(RULE)
                        .given(bare().base(new LtvBaseSubject.Base(1000, 420)))
                        .flags("survivors")
                        .says(
                                Language.RU,
                                "ltv: в отчёте 30\u00a0000\u00a0RUB. Клиентов в расчёте: 420,"
                                        + " привлечено: 1\u00a0000; по всем — неизвестно.");
        assertThat(judged.verdict().evidence().stake()).isEmpty();
    }

    @Test
    void what_is_missing_never_passes() {
        RuleCheck.of(RULE).given(bare()).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(bare().base(new LtvBaseSubject.Base(0, 0)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(bare().base(new LtvBaseSubject.Base(10, 11)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        assertThatThrownBy(() -> new LtvBaseSubject.Base(10, -1))
                .hasMessage("Customers are 0 or more, not -1 of 10");
    }

    private static LtvBaseSubject bare() {
        return LtvBaseSubject.of("ltv", Period.month(2026, 5), StatisticsExamples.rub("30000"));
    }
}
