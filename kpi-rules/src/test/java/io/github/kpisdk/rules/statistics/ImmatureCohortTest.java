package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.ChannelSubject;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.SubjectKey;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImmatureCohortTest {
    private static final Rule<CohortSubject> RULE = ImmatureCohort.USUAL;

    /** 70 ÷ 1,303 = 5.4 % at the end of May; nine of ten sales need 162 days. */
    @Test
    void may_at_its_end_is_too_young() {
        Judged<CohortSubject> judged =
                RuleCheck.of(RULE)
                        .given(StatisticsExamples.cohort(0).arrived(StatisticsExamples.rub("0.35")))
                        .flags("immature")
                        .says(
                                Language.EN,
                                "close-rate of search 2026-05 is 5.4\u00a0% so far: of its sales"
                                        + " about 35\u00a0% has come. Days that nine of ten need:"
                                        + " 162; days it has had: 0.")
                        .says(
                                Language.RU,
                                "close-rate, search 2026-05: пока 5,4\u00a0%, дошло продаж:"
                                        + " 35\u00a0%. Девяти из десяти нужно дней: 162, прошло:"
                                        + " 0.");
        assertThat(Seen.value(judged, "value")).isEqualTo(Seen.fraction("70", "1303"));
        assertThat(Seen.fact(judged, "lag").n()).hasValue(842);
    }

    @Test
    void two_hundred_days_later_it_is_not() {
        RuleCheck.of(RULE).given(StatisticsExamples.cohort(200)).clears();
    }

    @Test
    void the_last_day_counts() {
        RuleCheck.of(RULE).given(StatisticsExamples.cohort(161)).flags("immature");
        RuleCheck.of(RULE).given(StatisticsExamples.cohort(162)).clears();
    }

    @Test
    void a_period_that_still_runs_is_too_young() {
        RuleCheck.of(RULE).given(StatisticsExamples.cohort(-10)).flags("immature");
    }

    @Test
    void thirty_sales_tell_the_time_and_twenty_nine_do_not() {
        RuleCheck.of(RULE)
                .given(StatisticsExamples.cohort(0).lag(new CohortSubject.SaleLag(162, 30)))
                .flags("immature");
        RuleCheck.of(RULE)
                .given(StatisticsExamples.cohort(200).lag(new CohortSubject.SaleLag(162, 29)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    @Test
    void what_is_missing_never_passes() {
        CohortSubject bare =
                CohortSubject.of("close-rate", Period.month(2026, 5), LocalDate.of(2026, 12, 31));
        RuleCheck.of(RULE)
                .given(bare.lag(new CohortSubject.SaleLag(162, 842)))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(bare.value(Kind.SHARE, Seen.fraction("70", "1303")))
                .doesNotJudge(Cause.MISSING);
    }

    @Test
    void it_concerns_the_channel_in_the_same_period_only() {
        SubjectKey cohort = StatisticsExamples.cohort(0).key();
        Period may = Period.month(2026, 5);
        assertThat(cohort.concerns(ChannelSubject.of("search", may).key())).isTrue();
        assertThat(cohort.concerns(ChannelSubject.of("social", may).key())).isFalse();
        assertThat(cohort.concerns(ChannelSubject.of("search", may.previous()).key())).isFalse();
    }

    @Test
    void impossible_input_is_refused() {
        assertThatThrownBy(() -> new CohortSubject.SaleLag(-1, 30))
                .hasMessage("A lag has days and deals of 0 or more, not -1 and 30");
    }
}
