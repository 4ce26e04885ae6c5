package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CherryPickedWindowTest {
    private static final Rule<SeriesSubject> RULE = CherryPickedWindow.USUAL;

    /** (118 + 121) ÷ (90 + 92) − 1 = 57/182; the median of nine windows is 121 + 119 on 238. */
    @Test
    void only_after_the_dip_it_grows() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE)
                        .given(SeriesExamples.dip())
                        .flags("cherryPicked")
                        .says(
                                Language.EN,
                                "sales +31.3\u00a0% holds only for the window from 2026-09; windows"
                                        + " of the same length: 9, their median change:"
                                        + " +0.83\u00a0%.");
        assertThat(Seen.value(judged, "claim")).isEqualByComparingTo(Seen.fraction("57", "182"));
        assertThat(Seen.value(judged, "median")).isEqualByComparingTo(Seen.fraction("1", "120"));
        assertThat(Seen.value(judged, "count")).isEqualTo(StatisticsExamples.rub("9"));
    }

    /** (116 + 122) ÷ (105 + 110) − 1 = 23/215 = +10.7 %, but the median is 31/303 = +10.2 %. */
    @Test
    void a_series_that_grows_throughout_may_show_any_window() {
        Judged<SeriesSubject> judged = RuleCheck.of(RULE).given(SeriesExamples.steady()).clears();
        assertThat(Seen.value(judged, "claim")).isEqualByComparingTo(Seen.fraction("23", "215"));
        assertThat(Seen.value(judged, "median")).isEqualByComparingTo(Seen.fraction("31", "303"));
    }

    /** (121 + 119) ÷ 238: not the largest. (119 + 120) ÷ (118 + 121): no growth at all. */
    @Test
    void another_window_grew_more() {
        RuleCheck.of(RULE).given(claim(2026, 10, 2)).clears();
        RuleCheck.of(RULE).given(claim(2026, 11, 2)).clears();
    }

    /** Eleven of 100 and one of 110: +10 % is the largest of eleven windows of one month. */
    @Test
    void exactly_ten_percent_is_news() {
        RuleCheck.of(RULE).given(lastMonth(110)).flags("cherryPicked");
        RuleCheck.of(RULE).given(lastMonth(109)).clears();
    }

    private static SeriesSubject lastMonth(long latest) {
        return SeriesSubject.counts(
                        "sales",
                        Period.month(2026, 12),
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        100,
                        latest)
                .claiming(new SeriesSubject.Window(Period.month(2026, 12), 1));
    }

    /** +20 % is shown; of eleven windows the median is the sixth, 2 %, a tenth of that. */
    @Test
    void exactly_so_small_a_median_still_speaks() {
        CherryPickedWindow tenth =
                new CherryPickedWindow(new BigDecimal("0.1"), 6, new BigDecimal("0.1"));
        SeriesSubject series = steps("20", "2", "2", "2", "2", "2", "-1", "-1", "-1", "-1", "-1");
        RuleCheck.of(tenth).given(series).flags("cherryPicked");
        SeriesSubject more =
                steps(
                        "20", "2.001", "2.001", "2.001", "2.001", "2.001", "-1", "-1", "-1", "-1",
                        "-1");
        RuleCheck.of(tenth).given(more).clears();
    }

    /** A series with these steps in percent, the first of which is claimed. */
    private static SeriesSubject steps(String... percent) {
        List<Known> values = new ArrayList<>(List.of(StatisticsExamples.rub("100")));
        for (String step : percent) {
            BigDecimal factor = BigDecimal.ONE.add(new BigDecimal(step).movePointLeft(2));
            values.add(values.get(values.size() - 1).times(factor));
        }
        return SeriesSubject.of("sales", Kind.COUNT, Period.month(2026, 12), values)
                .claiming(new SeriesSubject.Window(Period.month(2026, 2), 1));
    }

    @Test
    void what_is_missing_never_passes() {
        RuleCheck.of(RULE)
                .given(SeriesSubject.counts("sales", Period.month(2026, 12), 1, 2, 3))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE).given(claim(2026, 9, 4)).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE).given(claim(2027, 1, 2)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE).given(claim(2026, 12, 2)).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(
                        SeriesSubject.counts("sales", Period.month(2026, 3), 1, 2, 3)
                                .claiming(new SeriesSubject.Window(Period.month(2026, 2), 1)))
                .doesNotJudge(Cause.TOO_LITTLE);
        assertThatThrownBy(() -> new SeriesSubject.Window(Period.month(2026, 2), 0))
                .hasMessage("A window has one period at least, not 0");
    }

    private static SeriesSubject claim(int year, int month, int length) {
        return SeriesExamples.dip()
                .claiming(new SeriesSubject.Window(Period.month(year, month), length));
    }
}
