package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeasonalityBlindComparisonTest {
    private static final Rule<SeriesSubject> RULE = SeasonalityBlindComparison.USUAL;

    /**
     * 100 to 138, a year ago 100 to 141; 138 ÷ 141 − 1 = −2.1 %. The mean of the eleven other steps
     * is 0.0546, t = 6.874 with 6.82 degrees of freedom; scipy: p = 0.00026620536222191695.
     */
    @Test
    void every_december_is_higher_than_november() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE)
                        .given(SeriesExamples.december(141, 138))
                        .flags("seasonal")
                        .says(
                                Language.EN,
                                "sales +38\u00a0% on the previous period; last year the same step"
                                        + " was +41\u00a0%. Year on year: −2.1\u00a0%.")
                        .says(
                                Language.RU,
                                "sales: +38\u00a0% к прошлому периоду; год назад тот же шаг дал"
                                        + " +41\u00a0%. Год к году: −2,1\u00a0%.");
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(Seen.fraction("38", "100"));
        assertThat(Seen.value(judged, "lastYear")).isEqualByComparingTo(Seen.fraction("41", "100"));
        assertThat(Seen.value(judged, "yoy")).isEqualByComparingTo(Seen.fraction("-3", "141"));
        assertThat(Seen.p(judged)).isCloseTo(0.00026620536222191695, within(1e-12));
    }

    @Test
    void a_year_ago_it_fell() {
        RuleCheck.of(RULE).given(SeriesExamples.december(98, 138)).clears();
    }

    @Test
    void half_of_the_step_is_enough() {
        RuleCheck.of(RULE).given(SeriesExamples.december(119, 138)).flags("seasonal");
        RuleCheck.of(RULE).given(SeriesExamples.december(118, 138)).clears();
    }

    @Test
    void ten_percent_is_news_and_nine_are_not() {
        RuleCheck.of(RULE).given(SeriesExamples.december(141, 110)).flags("seasonal");
        RuleCheck.of(RULE).given(SeriesExamples.december(141, 109)).clears();
    }

    /** Both steps are no larger than those of other months; scipy: p = 0.5023125645146865. */
    @Test
    void among_wild_steps_nothing_is_proven() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE)
                        .given(
                                SeriesSubject.counts(
                                                "sales",
                                                Period.month(2025, 12),
                                                100,
                                                141,
                                                60,
                                                120,
                                                70,
                                                130,
                                                80,
                                                60,
                                                120,
                                                70,
                                                110,
                                                75,
                                                100,
                                                138)
                                        .comparedWithBefore())
                        .isInconclusive("seasonal");
        assertThat(Seen.p(judged)).isCloseTo(0.5023125645146865, within(1e-9));
    }

    /** 310 in 31 days and 280 in 28: −30 ÷ 310 = −9.7 %, and ten a day both times. */
    @Test
    void february_is_short() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE)
                        .given(SeriesExamples.february(310, 280))
                        .flags("calendar")
                        .says(
                                Language.EN,
                                "leads −9.7\u00a0%, but the numbers of days differ: 31 before, 28"
                                        + " now. Per day it is 0\u00a0%.");
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(Seen.fraction("-30", "310"));
        assertThat(Seen.value(judged, "perDay").signum()).isZero();
    }

    /** April on March: 30 days are 3.2 % fewer than 31; 19 working days are 5 % fewer than 20. */
    @Test
    void five_percent_of_the_days_are_enough() {
        SeriesSubject april =
                SeriesSubject.counts("leads", Period.month(2026, 4), 310, 305)
                        .volume()
                        .comparedWithBefore();
        RuleCheck.of(RULE).given(april).clears();
        RuleCheck.of(RULE).given(april.workingDays(List.of(20, 19))).flags("calendar");
        RuleCheck.of(RULE).given(april.workingDays(List.of(21, 20))).clears();
    }

    @Test
    void a_price_does_not_depend_on_days() {
        RuleCheck.of(RULE)
                .given(
                        SeriesSubject.counts("cpl", Period.month(2026, 2), 310, 300)
                                .comparedWithBefore())
                .clears();
    }

    @Test
    void what_is_missing_never_passes() {
        SeriesSubject two = SeriesSubject.counts("sales", Period.month(2025, 12), 100, 138);
        RuleCheck.of(RULE).given(two).doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE).given(two.comparedWithBefore()).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(
                        SeriesSubject.counts("sales", Period.month(2025, 12), 138)
                                .comparedWithBefore())
                .doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(
                        SeriesSubject.counts("sales", Period.month(2025, 12), 0, 138)
                                .comparedWithBefore())
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /** Thirteen months hold the same month a year ago, and not the one before that. */
    @Test
    void fourteen_months_are_needed() {
        List<Known> fourteen = SeriesExamples.december(141, 138).values();
        RuleCheck.of(RULE)
                .given(
                        SeriesSubject.of(
                                        "sales",
                                        Kind.COUNT,
                                        Period.month(2025, 12),
                                        fourteen.subList(1, 14))
                                .comparedWithBefore())
                .doesNotJudge(Cause.TOO_LITTLE);
    }
}
