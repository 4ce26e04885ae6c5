package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageOfRatiosTest {
    private static final Rule<SegmentsSubject> RULE = AverageOfRatios.USUAL;

    /** (10 % + 2 %) ÷ 2 = 6 %; 208 ÷ 10,000 = 2.08 %. */
    @Test
    void the_average_is_not_the_total() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(RULE)
                        .given(StatisticsExamples.closeRates(9900, "0.060"))
                        .flags("averaged")
                        .says(
                                Language.EN,
                                "close-rate: 6\u00a0% is the average of all ratios (there are 2);"
                                        + " the true total is 2.1\u00a0%.")
                        .says(
                                Language.RU,
                                "close-rate: 6\u00a0% — среднее из отношений (их 2); настоящий итог"
                                        + " 2,1\u00a0%.");
        assertThat(Seen.value(judged, "pooled"))
                .isEqualByComparingTo(Seen.fraction("208", "10000"));
        assertThat(Seen.value(judged, "mean")).isEqualByComparingTo(Seen.fraction("6", "100"));
    }

    /** Equal sizes: 12 ÷ 200 = 6 % both ways. */
    @Test
    void of_equal_sizes_both_are_right() {
        RuleCheck.of(RULE).given(StatisticsExamples.closeRates(100, "0.060")).clears();
    }

    /** Of 0.060 half a unit is 0.0005: an average of 0.0605 fits, one of 0.061 does not. */
    @Test
    void half_a_unit_of_the_last_digit_still_fits() {
        RuleCheck.of(RULE).given(second(21)).flags("averaged");
        RuleCheck.of(RULE).given(second(22)).clears();
    }

    /** 10 of 100, and so many of 1,000: the average is 5 % plus half of that. */
    private static SegmentsSubject second(long of) {
        return segments("0.060", RatioSegment.of("A", 10, 100), RatioSegment.of("B", of, 1000));
    }

    /** 10 of 100 and 90 of 300: average 0.2, true 100 ÷ 400 = 0.25, a fifth more. */
    @Test
    void exactly_the_limit_is_allowed() {
        SegmentsSubject fifth =
                segments("0.20", RatioSegment.of("A", 10, 100), RatioSegment.of("B", 90, 300));
        RuleCheck.of(new AverageOfRatios(new BigDecimal("0.2"))).given(fifth).clears();
        RuleCheck.of(new AverageOfRatios(new BigDecimal("0.199999")))
                .given(fifth)
                .flags("averaged");
    }

    /** 10 of 100 and 120 of 1,000: average 0.11, true 0.118; 0.1 stands for 0.05 to 0.15. */
    @Test
    void a_coarse_total_that_may_be_the_right_one_passes() {
        RatioSegment first = RatioSegment.of("A", 10, 100);
        RatioSegment other = RatioSegment.of("B", 120, 1000);
        RuleCheck.of(RULE).given(segments("0.110", first, other)).flags("averaged");
        RuleCheck.of(RULE).given(segments("0.1", first, other)).clears();
    }

    @Test
    void what_is_missing_never_passes() {
        SegmentsSubject unreported =
                SegmentsSubject.of(
                        "close-rate",
                        "source",
                        Kind.SHARE,
                        List.of(RatioSegment.of("A", 1, 10), RatioSegment.of("B", 1, 10)));
        RuleCheck.of(RULE).given(unreported).doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(segments("0.05", RatioSegment.of("A", 1, 10), RatioSegment.of("B", 0, 0)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        assertThat(RULE.info().isSuppressible("averaged")).isFalse();
    }

    private static SegmentsSubject segments(String reported, RatioSegment... all) {
        return SegmentsSubject.of("close-rate", "source", Kind.SHARE, List.of(all))
                .reported(new BigDecimal(reported));
    }
}
