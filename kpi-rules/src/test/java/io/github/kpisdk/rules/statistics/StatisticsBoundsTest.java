package io.github.kpisdk.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.subject.CohortSubject;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.TestSubject;
import io.github.kpisdk.rules.testing.RuleCheck;
import io.github.kpisdk.rules.testing.RuleCheck.Judged;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes down, what is too little to say, and what statistics rules pass over. */
class StatisticsBoundsTest {
    private static final Rule<SegmentsSubject> MIX = MixShift.USUAL;

    private static SegmentsSubject segments(RatioSegment... all) {
        return SegmentsSubject.of("close-rate", "city", Kind.SHARE, List.of(all));
    }

    /** The example turned round: 20 % to 13.3 %, A from 8 to 10 %, B from 26 to 30 %. */
    @Test
    void a_total_may_fall_against_its_segments() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(MIX)
                        .given(
                                segments(
                                        RatioSegment.of("A", 400, 4000).before(128, 1600),
                                        RatioSegment.of("B", 240, 800).before(832, 3200)))
                        .flags("reversal");
        assertThat(Seen.value(judged, "mixPart")).isEqualByComparingTo(Seen.fraction("-19", "200"));
        assertThat(Seen.p(judged)).isCloseTo(0.0011807106655540152, within(1e-12));
    }

    /** Rates of 10 and 30 % stay; B falls from two thirds to a sixth: 0.1 x 4,800 x 5,000. */
    @Test
    void a_mix_may_take_away() {
        Judged<SegmentsSubject> judged =
                RuleCheck.of(MIX)
                        .given(
                                segments(
                                                RatioSegment.of("A", 400, 4000).before(160, 1600),
                                                RatioSegment.of("B", 240, 800).before(960, 3200))
                                        .conversionValue(StatisticsExamples.rub("5000")))
                        .flags("mixDriven");
        assertThat(Seen.value(judged, "mixPart")).isEqualByComparingTo(Seen.fraction("-1", "10"));
        assertThat(Seen.stake(judged)).isEqualByComparingTo(StatisticsExamples.rub("2400000"));
    }

    /** C has 20 of 4,820 and 150 of 4,950, 1.7 % on average, and rises with the total. */
    @Test
    void a_segment_votes_by_its_mean_weight() {
        RuleCheck.of(MIX)
                .given(
                        segments(
                                RatioSegment.of("A", 128, 1600).before(400, 4000),
                                RatioSegment.of("B", 832, 3200).before(240, 800),
                                RatioSegment.of("C", 10, 150).before(1, 20)))
                .flags("mixDriven");
        // where none has the weight to vote, nothing is reversed
        RuleCheck.of(new MixShift(new BigDecimal("0.5"), new BigDecimal("0.5")))
                .given(
                        segments(
                                RatioSegment.of("A", 360, 3000).before(300, 3000),
                                RatioSegment.of("B", 360, 3000).before(300, 3000),
                                RatioSegment.of("C", 360, 3000).before(300, 3000)))
                .clears();
    }

    @Test
    void what_is_no_share_before_or_now_is_not_split() {
        RuleCheck.of(MIX)
                .given(
                        segments(
                                RatioSegment.of("A", 1, 10).before(11, 10),
                                RatioSegment.of("B", 1, 10).before(1, 10)))
                .doesNotJudge(Cause.NOT_APPLICABLE);
        RuleCheck.of(MIX)
                .given(
                        segments(
                                RatioSegment.of("A", 1, 10).before(1, 10),
                                RatioSegment.of("B", 0, 0).before(1, 10)))
                .clears();
        RuleCheck.of(AverageOfRatios.USUAL)
                .given(segments(RatioSegment.of("A", 1, 10)).reported(new BigDecimal("0.1")))
                .doesNotJudge(Cause.NOT_APPLICABLE);
    }

    /** Ten counts: 16 and nine of 10. Mean 10.6, variance 3.6: 5.4 comes back, twice is 10.8. */
    @Test
    void the_best_comes_back_too() {
        Judged<?> judged =
                RuleCheck.of(RegressionToMean.USUAL)
                        .given(UnitExamples.worst(6, 16, 10, 10, 10, 10, 10, 10, 10, 10, 10))
                        .flags("regression");
        assertThat(Seen.value(judged, "expected")).isEqualByComparingTo(Seen.fraction("27", "5"));
        RuleCheck.of(RegressionToMean.USUAL)
                .given(UnitExamples.worst(5, 16, 10, 10, 10, 10, 10, 10, 10, 10, 10))
                .clears();
        RuleCheck.of(RegressionToMean.USUAL)
                .given(UnitExamples.worst(17, 16, 10, 10, 10, 10, 10, 10, 10, 10, 10))
                .clears();
    }

    @Test
    void what_is_too_little_is_counted() {
        lacks(
                RegressionToMean.USUAL,
                UnitExamples.worst(10, 5, 10, 10, 10, 10, 10, 10, 10, 10),
                "units: 9, needed: 10",
                "единицы: 9, нужно: 10");
        lacks(
                NoiseAsTrend.USUAL,
                SeriesExamples.short8(),
                "earlier values: 8, needed: 9",
                "прежние значения: 8, нужно: 9");
        lacks(
                InvalidAbTest.USUAL,
                TestExamples.split(7, 9),
                "users in an arm: 7, needed: 8",
                "пользователи в варианте: 7, нужно: 8");
        lacks(
                ImmatureCohort.USUAL,
                StatisticsExamples.cohort(0).lag(new CohortSubject.SaleLag(162, 29)),
                "sales whose time is known: 29, needed: 30",
                "продажи с известным сроком: 29, нужно: 30");
    }

    private static <S extends Subject> void lacks(Rule<S> rule, S subject, String en, String ru) {
        assertThat(rule.judge(subject))
                .isEqualTo(Verdict.notJudged(Cause.TOO_LITTLE, Text.of(en, ru)));
    }

    @Test
    void a_cohort_of_all_channels_is_called_by_its_period() {
        CohortSubject all =
                CohortSubject.of("close-rate", Period.month(2026, 5), LocalDate.of(2026, 6, 11))
                        .value(Kind.SHARE, Known.of(new BigDecimal("0.05")))
                        .lag(new CohortSubject.SaleLag(162, 842));
        RuleCheck.of(ImmatureCohort.USUAL)
                .given(all)
                .flags("immature")
                .says(
                        Language.EN,
                        "close-rate of 2026-05 is 5\u00a0% so far: of its sales about an unknown part"
                                + " has come. Days that nine of ten need: 162; days it has had: 10.");
    }

    /** An arm of weight 0 was never to get anybody: neither its few users nor its result count. */
    @Test
    void an_arm_that_nobody_was_planned_for_is_passed_over() {
        Arm off = Arm.of("off", 1, 3).withWeight(0);
        TestSubject test =
                TestSubject.of(
                        "button", List.of(Arm.of("old", 254, 5080), Arm.of("new", 246, 4920), off));
        RuleCheck.of(InvalidAbTest.USUAL).given(test).clears();
    }

    @Test
    void the_interval_of_a_share_is_a_share() {
        Judged<RatioSubject> judged =
                RuleCheck.of(SmallSampleRatio.USUAL)
                        .given(RatioSubject.share("close-rate", "search", Proportion.of(13, 100)))
                        .flags("tooFew");
        assertThat(Seen.fact(judged, "low").kind()).isEqualTo(Kind.SHARE);
        assertThat(Seen.fact(judged, "events").value()).contains(StatisticsExamples.rub("13"));
    }

    /** Who stands on the mean is expected to stay there. */
    @Test
    void the_mean_has_nowhere_to_come_back_to() {
        RuleCheck.of(RegressionToMean.USUAL)
                .given(UnitExamples.worst(12, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10))
                .clears();
    }
}
