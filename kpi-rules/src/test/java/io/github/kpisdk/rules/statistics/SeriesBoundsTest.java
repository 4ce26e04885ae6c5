package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Series that fall, and where windows and calendars begin to count. */
class SeriesBoundsTest {
    private static final Rule<SeriesSubject> SEASON = SeasonalityBlindComparison.USUAL;
    private static final Rule<SeriesSubject> WINDOW = CherryPickedWindow.USUAL;

    /** Sixteen earlier values with a mean of 96.3; the last eight are 90 or less. */
    @Test
    void eight_below_the_mean_are_a_signal() {
        long[] run = {110, 95, 108, 96, 105, 100, 102, 97, 101, 90, 89, 90, 89, 90, 89, 90, 88};
        RuleCheck.of(NoiseAsTrend.USUAL).given(blamed(run)).clears();
        run[9] = 101;
        RuleCheck.of(NoiseAsTrend.USUAL).given(blamed(run)).flags("noise");
    }

    private static SeriesSubject blamed(long... values) {
        return SeriesSubject.counts("leads", Period.month(2026, 5), values)
                .reportedAs(Text.of("failure", "провал"));
    }

    /** 60 to 37 is −38.3 %; a year ago 100 to 61 was −39 %, and 100 to 82 is less than half. */
    @Test
    void a_fall_may_be_the_season_as_well() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(SEASON)
                        .given(year(100, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 37))
                        .flags("seasonal");
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(Seen.fraction("-23", "60"));
        assertThat(Seen.value(judged, "lastYear"))
                .isEqualByComparingTo(Seen.fraction("-39", "100"));
        RuleCheck.of(SEASON)
                .given(year(100, 82, 81, 82, 81, 82, 81, 82, 81, 82, 81, 82, 81, 50))
                .clears();
        // a rise a year ago explains no fall
        RuleCheck.of(SEASON)
                .given(year(61, 100, 60, 61, 60, 61, 60, 61, 60, 61, 60, 61, 60, 37))
                .clears();
    }

    private static SeriesSubject year(long... values) {
        return SeriesSubject.counts("sales", Period.month(2025, 12), values).comparedWithBefore();
    }

    /** A season that may be chance does not hide that the days differ; a proven one comes first. */
    @Test
    void the_calendar_speaks_where_the_season_is_open() {
        SeriesSubject wild = year(100, 141, 60, 120, 70, 130, 80, 60, 120, 70, 110, 75, 100, 138);
        RuleCheck.of(SEASON).given(wild.volume().workingDays(days(22))).flags("calendar");
        RuleCheck.of(SEASON).given(wild.volume().workingDays(days(20))).isInconclusive("seasonal");
        RuleCheck.of(SEASON)
                .given(SeriesExamples.december(141, 138).volume().workingDays(days(22)))
                .flags("seasonal");
        // fewer days count as well as more
        RuleCheck.of(SEASON).given(wild.volume().workingDays(days(18))).flags("calendar");
    }

    private static List<Integer> days(int last) {
        List<Integer> days = new ArrayList<>(Collections.nCopies(14, 20));
        days.set(13, last);
        return days;
    }

    /** Of twelve windows the middle two are −1 % and 2 %: 0.5 %, a fortieth of the 20 % shown. */
    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        CherryPickedWindow fortieth =
                new CherryPickedWindow(new BigDecimal("0.1"), 6, new BigDecimal("0.025"));
        Judged<SeriesSubject> judged =
                RuleCheck.of(fortieth)
                        .given(steps("20", "2", "2", "2", "2", "2"))
                        .flags("cherryPicked");
        assertThat(Seen.value(judged, "median")).isEqualByComparingTo(Seen.fraction("5", "1000"));
        RuleCheck.of(fortieth)
                .given(steps("20", "2.001", "2.001", "2.001", "2.001", "2.001"))
                .clears();
    }

    /** These steps in percent, and then six of −1 %. */
    private static SeriesSubject steps(String... percent) {
        List<Known> values = new ArrayList<>(List.of(StatisticsExamples.rub("100")));
        for (int i = 0; i < 12; i++) {
            BigDecimal step = new BigDecimal(i < percent.length ? percent[i] : "-1");
            values.add(
                    values.get(values.size() - 1).times(BigDecimal.ONE.add(step.movePointLeft(2))));
        }
        return SeriesSubject.of("sales", Kind.COUNT, Period.month(2026, 12), values)
                .claiming(new SeriesSubject.Window(Period.month(2026, 1), 1));
    }

    /** Thirteen values have six windows of four; eleven are too few, however many windows. */
    @Test
    void twelve_values_and_six_windows_are_enough() {
        SeriesSubject thirteen =
                counts(13).claiming(new SeriesSubject.Window(Period.month(2026, 9), 4));
        RuleCheck.of(WINDOW).given(thirteen).clears();
        SeriesSubject eleven =
                counts(11).claiming(new SeriesSubject.Window(Period.month(2026, 9), 1));
        assertThat(WINDOW.judge(eleven))
                .isEqualTo(
                        Verdict.notJudged(
                                Cause.TOO_LITTLE,
                                Text.of(
                                        "values: 11 of 12, windows: 10 of 6",
                                        "значения: 11 из 12, окна: 10 из 6")));
        RuleCheck.of(WINDOW)
                .given(counts(12).claiming(new SeriesSubject.Window(Period.month(2026, 9), 1)))
                .clears();
    }

    private static SeriesSubject counts(int many) {
        long[] values = new long[many];
        for (int i = 0; i < many; i++) {
            values[i] = 100 + i;
        }
        return SeriesSubject.counts("sales", Period.month(2026, 12), values);
    }

    /** Of whole years the step a year ago is the one before, and shares a value with this one. */
    @Test
    void years_have_no_season() {
        SeriesSubject years =
                SeriesSubject.counts("sales", Period.year(2025), 100, 100, 141, 195)
                        .comparedWithBefore();
        RuleCheck.of(SEASON).given(years).doesNotJudge(Cause.TOO_LITTLE);
    }
}
