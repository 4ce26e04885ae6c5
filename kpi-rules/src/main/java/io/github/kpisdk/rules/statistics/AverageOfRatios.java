package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.RatioSegment;
import io.github.kpisdk.rules.subject.SegmentsSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS503: a total is the average of the ratios of its parts.
 *
 * @param maxDiff how far that average may be from the true total, as a part of it; exactly this is
 *     allowed
 */
public record AverageOfRatios(BigDecimal maxDiff) implements Rule<SegmentsSubject> {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Threshold MAX_DIFF =
            Threshold.of("maxDiff", "0.05", "0", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS503", "average-of-ratios")
                    .title(
                            "The total is the average of the parts' ratios",
                            "Итог посчитан как среднее из долей")
                    .about(Category.STATISTICS, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the reported total is the plain average of the ratios of"
                                    + " all segments, to half a unit of its last digit, and the"
                                    + " ratio of the sums is another. Arithmetic, no test; silent"
                                    + " where the reported total may as well be the right one.",
                            "Срабатывает, если итог с точностью до половины последней цифры равен"
                                    + " простому среднему из отношений сегментов, а отношение сумм"
                                    + " другое. Это арифметика, теста нет; молчит, если итог может"
                                    + " быть и верным.")
                    .message(
                            "averaged",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: {reported} is the average of all ratios (there are"
                                            + " {count}); the true total is {pooled}.",
                                    "{kpi}: {reported} — среднее из отношений (их {count}); настоящий"
                                            + " итог {pooled}."),
                            Text.of(
                                    "Silent if the reported total is {pooled}.",
                                    "Молчит, если итог равен {pooled}."))
                    .remedy(
                            "Divide sums, never average ratios.",
                            "Делите суммы, а не усредняйте отношения.")
                    .question(
                            "Which other totals of this report are averages of ratios?",
                            "Какие ещё итоги этого отчёта — средние из отношений?")
                    .thresholds(MAX_DIFF)
                    .neverSuppressed("averaged")
                    .source(
                            "arithmetic: the total ratio is the sum of the numerators by the sum of"
                                    + " the denominators",
                            "public Facebook ad data (KAG): the average cost per sale of"
                                    + " advertisements is 40.55, the true one 54.41")
                    .supersedes("KC608")
                    .build();

    /** As it is unless set otherwise. */
    public static final AverageOfRatios USUAL = new AverageOfRatios(MAX_DIFF.usual());

    /** Checks the threshold. */
    public AverageOfRatios {
        MAX_DIFF.check(maxDiff);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SegmentsSubject> subjectType() {
        return SegmentsSubject.class;
    }

    @Override
    public Verdict judge(SegmentsSubject subject) {
        List<RatioSegment> segments = subject.segments();
        Known denominators = sum(segments.stream().map(one -> one.now().denominator()).toList());
        return Needs.none()
                .that(
                        subject.reported().isPresent(),
                        Cause.MISSING,
                        Text.of("the total as it is reported", "итог, как он указан в отчёте"))
                .applies(
                        segments.size() >= 2,
                        Text.of("there are no two segments", "нет двух сегментов"))
                .applies(
                        denominators.signum() != 0
                                && segments.stream().allMatch(one -> one.now().ratio().isPresent()),
                        Text.of(
                                "a segment has no ratio: it divides by zero",
                                "у сегмента нет отношения: деление на ноль"))
                .judge(() -> byTotal(subject, denominators));
    }

    private Verdict byTotal(SegmentsSubject subject, Known denominators) {
        List<RatioSegment> segments = subject.segments();
        BigDecimal reported = subject.reported().orElseThrow();
        Known mean =
                sum(segments.stream().map(one -> one.now().ratio().orElseThrow()).toList())
                        .per(Known.of(BigDecimal.valueOf(segments.size())));
        Known pooled =
                sum(segments.stream().map(one -> one.now().numerator()).toList()).per(denominators);
        boolean averaged = fits(reported, mean) && !fits(reported, pooled);
        boolean far = gap(mean, pooled).compareTo(abs(pooled).times(maxDiff)) > 0;
        Evidence evidence =
                Evidence.of(
                        Fact.of("reported", subject.kind(), Known.of(reported)),
                        Fact.of("pooled", subject.kind(), pooled),
                        Fact.of("mean", subject.kind(), mean),
                        Fact.count("count", segments.size()));
        return averaged && far ? Verdict.flagged("averaged", evidence) : Verdict.clear();
    }

    /** Whether it is so much, as far as it was written down. */
    private static boolean fits(BigDecimal reported, Known value) {
        BigDecimal half = reported.ulp().multiply(HALF);
        return !gap(Known.of(reported), value).isAbove(half);
    }

    private static Known sum(List<Known> numbers) {
        return numbers.stream().reduce(Known.of(BigDecimal.ZERO), Known::plus);
    }

    private static Known gap(Known one, Known other) {
        return abs(one.minus(other));
    }

    private static Known abs(Known number) {
        return number.signum() < 0 ? number.times(BigDecimal.ONE.negate()) : number;
    }

    @Override
    public List<Example<SegmentsSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "10 of 100 and 198 of 9,900, reported as 6.0 %",
                                "10 из 100 и 198 из 9 900, в отчёте 6,0 %"),
                        StatisticsExamples.closeRates(9900, "0.060"),
                        "averaged"),
                Example.clear(
                        Text.of("10 of 100 and 2 of 100: 6.0 % both ways", "10 из 100 и 2 из 100"),
                        StatisticsExamples.closeRates(100, "0.060")),
                Example.clear(
                        Text.of("reported as 2.08 %, which it is", "в отчёте 2,08 %, так и есть"),
                        StatisticsExamples.closeRates(9900, "0.0208")));
    }
}
