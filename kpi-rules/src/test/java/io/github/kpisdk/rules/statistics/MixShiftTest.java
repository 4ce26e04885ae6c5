package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
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

class MixShiftTest {
    private static final Rule<SegmentsSubject> RULE = MixShift.USUAL;

    /**
     * 640/4,800 to 960/4,800. Weights 5/6, 1/6 to 1/3, 2/3; rates 10, 30 to 8, 26 %. Rate: 7/12 ·
     * (−2) + 5/12 · (−4) = −2.8333 points; mix: 9 % · (−1/2) + 28 % · 1/2 = 9.5 points. CMH z =
     * −3.2435, p = 0.0011807106655540152; pooled p = 1.9e-18 (mpmath).
     */
    @Test
    void every_segment_went_the_other_way() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(RULE)
                        .given(
                                StatisticsExamples.reversal(1)
                                        .conversionValue(StatisticsExamples.rub("5000")))
                        .flags("reversal")
                        .says(
                                Language.EN,
                                "close-rate went 13.3\u00a0% -> 20\u00a0%, while in every segment"
                                        + " (city) it went the other way. The mix changed, not the"
                                        + " performance.");
        assertThat(Seen.value(judged, "ratePart")).isEqualByComparingTo(fraction("-17", "600"));
        assertThat(Seen.value(judged, "mixPart")).isEqualByComparingTo(fraction("19", "200"));
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(fraction("1", "15"));
        assertThat(Seen.p(judged)).isCloseTo(0.0011807106655540152, within(1e-12));
        // 0.095 x 4,800 x 5,000
        assertThat(Seen.stake(judged)).isEqualByComparingTo(fraction("2280000", "1"));
    }

    /** A quarter of all: CMH p = 0.1049710415030876, while the total alone has p = 1.2e-5. */
    @Test
    void by_a_quarter_of_the_counts_nothing_is_said() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(RULE).given(StatisticsExamples.reversal(4)).isInconclusive("reversal");
        assertThat(Seen.p(judged)).isCloseTo(0.1049710415030876, within(1e-12));
    }

    /** Same rates; weights 1/6 to 2/3: all of the 10 points are mix. */
    @Test
    void rates_stay_and_the_mix_moves() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(RULE).given(StatisticsExamples.drift(3200)).flags("mixDriven");
        assertThat(Seen.value(judged, "change")).isEqualByComparingTo(fraction("1", "10"));
        assertThat(Seen.value(judged, "mixPart")).isEqualByComparingTo(fraction("1", "10"));
        assertThat(Seen.value(judged, "ratePart").signum()).isZero();
    }

    /**
     * A from 3,000/10,000 to 3,780/12,000 (30 to 31.5 %), B from 1,500/10,000 to 1,320/8,000 (15 to
     * 16.5 %), the total from 22.5 to 25.5 %. Mix: (0.6 − 0.5) · 30.75 % + (0.4 − 0.5) · 15.75 % =
     * 1.5 points, just half. With one sale more in B it is less than half.
     */
    @Test
    void exactly_half_of_the_change_is_enough() {
        Judged<SegmentsSubject> half = RuleCheck.of(RULE).given(halves(1320)).flags("mixDriven");
        assertThat(Seen.value(half, "mixPart")).isEqualByComparingTo(fraction("3", "200"));
        assertThat(Seen.value(half, "change")).isEqualByComparingTo(fraction("3", "100"));
        RuleCheck.of(RULE).given(halves(1321)).clears();
    }

    private static SegmentsSubject halves(long salesOfB) {
        return segments(
                RatioSegment.of("A", 3780, 12000).before(3000, 10000),
                RatioSegment.of("B", salesOfB, 8000).before(1500, 10000));
    }

    @Test
    void a_small_segment_does_not_vote() {
        // C has 40 of 4,840 before and 20 of 4,820 now, 0.6 % on average, and rose with the total.
        SegmentsSubject subject = StatisticsExamples.reversal(1);
        List<RatioSegment> more =
                List.of(
                        subject.segments().get(0),
                        subject.segments().get(1),
                        RatioSegment.of("C", 10, 20).before(4, 40));
        RuleCheck.of(RULE).given(segments(more.toArray(new RatioSegment[0]))).flags("reversal");
        RuleCheck.of(new MixShift(BigDecimal.ZERO, new BigDecimal("0.5")))
                .given(segments(more.toArray(new RatioSegment[0])))
                .flags("mixDriven");
    }

    @Test
    void a_new_segment_is_all_mix() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(RULE)
                        .given(
                                segments(
                                        RatioSegment.of("A", 100, 1000).before(100, 1000),
                                        RatioSegment.of("B", 300, 1000).before(0, 0)))
                        .flags("mixDriven");
        assertThat(Seen.value(judged, "mixPart")).isEqualByComparingTo(fraction("1", "10"));
    }

    @Test
    void what_is_missing_never_passes() {
        RuleCheck.of(RULE)
                .given(StatisticsExamples.closeRates(9900, "0.060"))
                .doesNotJudge(Cause.MISSING);
        RuleCheck.of(RULE)
                .given(segments(RatioSegment.of("A", 1, 10).before(1, 10)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(
                        segments(
                                RatioSegment.of("A", 11, 10).before(1, 10),
                                RatioSegment.of("B", 1, 10).before(1, 10)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(RULE)
                .given(
                        segments(
                                RatioSegment.of("A", 1, 10).before(0, 0),
                                RatioSegment.of("B", 1, 10).before(0, 0)))
                .doesNotJudge(Cause.TOO_LITTLE);
    }

    private static SegmentsSubject segments(RatioSegment... all) {
        return SegmentsSubject.of("close-rate", "city", Kind.SHARE, List.of(all));
    }

    private static Known fraction(String numerator, String denominator) {
        return Seen.fraction(numerator, denominator);
    }
}
