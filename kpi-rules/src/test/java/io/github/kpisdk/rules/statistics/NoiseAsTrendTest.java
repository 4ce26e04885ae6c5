package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseAsTrendTest {
    private static final Rule<SeriesSubject> RULE = NoiseAsTrend.USUAL;

    /** Mean 401/4, moving ranges 116/11: 79419/1100 to 141131/1100; 118 ÷ 100.25 − 1 = 17.7 %. */
    @Test
    void praise_for_a_usual_value() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE)
                        .given(SeriesExamples.praised(118))
                        .flags("noise")
                        .says(
                                Language.EN,
                                "leads of 118 (+17.7\u00a0% on its mean) is reported as"
                                        + " \"success\", but lies in its usual range 72.2 to 128.3.")
                        .says(
                                Language.RU,
                                "leads: 118 (+17,7\u00a0% к среднему) подано как «успех», но это"
                                        + " обычный диапазон: от 72,2 до 128,3.");
        assertThat(Seen.value(judged, "low")).isEqualByComparingTo(Seen.fraction("79419", "1100"));
        assertThat(Seen.value(judged, "high"))
                .isEqualByComparingTo(Seen.fraction("141131", "1100"));
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(Seen.fraction("71", "401"));
    }

    @Test
    void an_unusual_value_is_a_signal() {
        RuleCheck.of(RULE).given(SeriesExamples.praised(141)).clears();
    }

    /** The upper limit is 128.3009…: 128 is inside, 129 is not; the lower one 72.199…. */
    @Test
    void the_limits_are_what_counts() {
        RuleCheck.of(RULE).given(SeriesExamples.praised(128)).flags("noise");
        RuleCheck.of(RULE).given(SeriesExamples.praised(129)).clears();
        RuleCheck.of(RULE).given(SeriesExamples.praised(73)).flags("noise");
        RuleCheck.of(RULE).given(SeriesExamples.praised(72)).clears();
    }

    /** From 100 to 110 and back: 105 ± 26.6, and 131.6 itself is inside. */
    @Test
    void exactly_on_the_limit_is_usual() {
        List<Known> values = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            values.add(StatisticsExamples.rub(i % 2 == 0 ? "100" : "110"));
        }
        RuleCheck.of(RULE).given(with(values, "131.6")).flags("noise");
        RuleCheck.of(RULE).given(with(values, "131.6001")).clears();
    }

    private static SeriesSubject with(List<Known> earlier, String latest) {
        List<Known> all = new ArrayList<>(earlier);
        all.add(StatisticsExamples.rub(latest));
        return SeriesSubject.of("leads", Kind.NUMBER, Period.month(2026, 5), all)
                .reportedAs(Text.of("success", "успех"));
    }

    /** The sixteen earlier have a mean of 1,659 ÷ 16 = 103.7; the last eight are 110 or more. */
    @Test
    void eight_on_one_side_are_a_signal() {
        long[] run = {
            90, 105, 92, 104, 95, 100, 98, 103, 99, 110, 111, 110, 111, 110, 111, 110, 112
        };
        RuleCheck.of(RULE).given(praised(run)).clears();
        run[9] = 99;
        RuleCheck.of(RULE).given(praised(run)).flags("noise");
    }

    private static SeriesSubject praised(long... values) {
        return SeriesSubject.counts("leads", Period.month(2026, 5), values)
                .reportedAs(Text.of("success", "успех"));
    }

    @Test
    void nine_earlier_values_are_enough() {
        RuleCheck.of(RULE).given(SeriesExamples.short8()).doesNotJudge(Cause.TOO_LITTLE);
        RuleCheck.of(RULE)
                .given(praised(104, 97, 110, 92, 101, 95, 108, 99, 103, 105))
                .flags("noise");
    }

    @Test
    void nobody_praised_it() {
        RuleCheck.of(RULE)
                .given(SeriesSubject.counts("leads", Period.month(2026, 5), 1, 2, 3))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    @Test
    void a_series_of_nothing_has_no_percent() {
        Judged<SeriesSubject> judged =
                RuleCheck.of(RULE).given(praised(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)).flags("noise");
        assertThat(Seen.fact(judged, "change").kind()).isEqualTo(Kind.COUNT);
        assertThatThrownBy(() -> new NoiseAsTrend(8))
                .hasMessage("minPoints must be from 9 to 1000, not 8");
    }
}
