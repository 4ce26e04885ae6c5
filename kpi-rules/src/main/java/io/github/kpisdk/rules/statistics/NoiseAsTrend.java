package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.rules.guard.NaturalLimits;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.SeriesSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS506: a change inside the usual range is reported as a success or a failure.
 *
 * @param minPoints with fewer earlier values nothing is judged; 12 are better than 9
 */
public record NoiseAsTrend(int minPoints) implements Rule<SeriesSubject> {
    private static final int RUN = 8;
    private static final Threshold MIN_POINTS =
            Threshold.of("minPoints", "9", "9", "1000", "Wheeler; 2.8 % false signals at 9 values");

    private static final RuleInfo INFO =
            RuleInfo.of("KS506", "noise-as-trend")
                    .title(
                            "A change inside the usual range is reported as success or failure",
                            "Обычное колебание подано как успех или провал")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when somebody praises or blames the latest value, and it lies"
                                    + " inside the natural limits of the earlier ones (mean ± 2.66"
                                    + " mean moving ranges), with no eight values in a row on one"
                                    + " side of the mean. Needs 9 earlier values.",
                            "Срабатывает, если последнее значение хвалят или ругают, а оно внутри"
                                    + " естественных границ прежних (среднее ± 2,66 среднего"
                                    + " скользящего размаха) и нет восьми значений подряд по одну"
                                    + " сторону среднего. Нужно 9 прежних значений.")
                    .message(
                            "noise",
                            Severity.INFO,
                            Text.of(
                                    "{kpi} of {value} ({change} on its mean) is reported as"
                                            + " \"{verdict}\", but lies in its usual range {low} to"
                                            + " {high}.",
                                    "{kpi}: {value} ({change} к среднему) подано как «{verdict}», но"
                                            + " это обычный диапазон: от {low} до {high}."),
                            Text.of(
                                    "Silent if the value is below {low} or above {high}.",
                                    "Молчит, если значение ниже {low} или выше {high}."))
                    .remedy(
                            "Do not praise or blame one value; look for a signal outside the limits.",
                            "Не хвалите и не ругайте за одно значение; ждите выхода за границы.")
                    .question(
                            "What would be done differently if nothing had been said of this value?",
                            "Что бы мы сделали иначе, если бы об этом значении никто не сказал?")
                    .thresholds(MIN_POINTS)
                    .source(
                            "Wheeler, Understanding Variation, 1993",
                            "xmrit.com, XmR chart instructions: 2.66; eight on one side")
                    .build();

    /** As it is unless set otherwise. */
    public static final NoiseAsTrend USUAL = new NoiseAsTrend(NaturalLimits.LEAST_POINTS);

    /** Checks the threshold. */
    public NoiseAsTrend {
        MIN_POINTS.check(BigDecimal.valueOf(minPoints));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<SeriesSubject> subjectType() {
        return SeriesSubject.class;
    }

    @Override
    public Verdict judge(SeriesSubject series) {
        int earlier = series.earlier().size();
        return Needs.none()
                .applies(
                        series.verdict().isPresent(),
                        Text.of("nobody praises or blames it", "никто не хвалит и не ругает"))
                .that(
                        earlier >= minPoints,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "earlier values: %d, needed: %d".formatted(earlier, minPoints),
                                "прежние значения: %d, нужно: %d".formatted(earlier, minPoints)))
                .judge(() -> byLimits(series, NaturalLimits.of(series.earlier())));
    }

    private static Verdict byLimits(SeriesSubject series, NaturalLimits limits) {
        Fact value = Fact.of("value", series.kind(), series.latest());
        if (!limits.contains(series.latest()) || isRun(series.values(), limits.mean())) {
            return Verdict.clear(value);
        }
        return Verdict.flagged(
                "noise",
                Evidence.of(
                        value.restingOn(series.earlier().size()),
                        Fact.words("verdict", series.verdict().orElseThrow()),
                        Fact.of("low", series.kind(), limits.lower()),
                        Fact.of("high", series.kind(), limits.upper()),
                        change(series, limits.mean())));
    }

    /** Against the mean; in units where the mean is not above zero. */
    private static Fact change(SeriesSubject series, Known mean) {
        Known gap = series.latest().minus(mean);
        return mean.signum() > 0
                ? Fact.change("change", gap.per(mean))
                : Fact.of("change", series.kind(), gap);
    }

    /** Whether the last eight values all lie above the mean, or all below it. */
    private static boolean isRun(List<Known> values, Known mean) {
        List<Known> last = values.subList(Math.max(0, values.size() - RUN), values.size());
        return last.stream().allMatch(value -> value.compareTo(mean) > 0)
                || last.stream().allMatch(value -> value.compareTo(mean) < 0);
    }

    @Override
    public List<Example<SeriesSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of(
                                "leads between 90 and 110, then 118 and praise",
                                "лиды от 90 до 110, затем 118 и похвала"),
                        SeriesExamples.praised(118),
                        "noise"),
                Example.clear(Text.of("then 141", "затем 141"), SeriesExamples.praised(141)),
                Example.notJudged(
                        Text.of("eight earlier values", "восемь прежних значений"),
                        SeriesExamples.short8(),
                        Cause.TOO_LITTLE));
    }
}
