package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.experiment.Experiment;
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
import io.github.kpisdk.rules.verdict.Flagged;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * KS505: a period is read against the one before while the calendar explains the difference.
 *
 * @param minChange smaller changes are nobody's news; exactly this is enough
 * @param share how much of the change last year's same step must have been; exactly this is enough
 * @param dayDiff by how much the days of the two periods must differ; exactly this is enough
 */
public record SeasonalityBlindComparison(BigDecimal minChange, BigDecimal share, BigDecimal dayDiff)
        implements Rule<SeriesSubject> {
    private static final Threshold MIN_CHANGE =
            Threshold.of("minChange", "0.1", "0", "10", Threshold.JUDGEMENT);
    private static final Threshold SHARE =
            Threshold.of("share", "0.5", "0.1", "1", Threshold.JUDGEMENT);
    private static final Threshold DAY_DIFF =
            Threshold.of("dayDiff", "0.05", "0.01", "1", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KS505", "seasonality-blind-comparison")
                    .title(
                            "A period is read against the one before, while the calendar explains"
                                    + " the difference",
                            "Период сравнили с предыдущим, а разницу объясняет календарь")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when a change of 10 % or more went the same way a year ago, at"
                                    + " least half as far, and both steps together are larger than"
                                    + " the other steps of the series allow by chance (under 5 %,"
                                    + " Student's t by the mean step); or when a volume of a longer"
                                    + " period is held against a shorter one. The first needs the"
                                    + " same period a year ago and the one before it.",
                            "Срабатывает, если изменение от 10 % год назад шло туда же хотя бы"
                                    + " наполовину и оба шага вместе больше, чем по случайности"
                                    + " допускают остальные шаги ряда (ниже 5 %, Стьюдент по среднему"
                                    + " шагу), или если объём за длинный период сравнили с коротким."
                                    + " Для первого нужны тот же период год назад и предыдущий к"
                                    + " нему.")
                    .message(
                            "seasonal",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} {change} on the previous period; last year the same step"
                                            + " was {lastYear}. Year on year: {yoy}.",
                                    "{kpi}: {change} к прошлому периоду; год назад тот же шаг дал"
                                            + " {lastYear}. Год к году: {yoy}."),
                            Text.of(
                                    "Silent if last year's step was less than {share} of this one.",
                                    "Молчит, если год назад шаг был меньше {share} нынешнего."))
                    .message(
                            "calendar",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} {change}, but the numbers of days differ: {days0} before,"
                                            + " {days1} now. Per day it is {perDay}.",
                                    "{kpi}: {change}, но число дней разное: было {days0}, стало"
                                            + " {days1}. В расчёте на день — {perDay}."),
                            Text.of(
                                    "Silent if it is read per day.",
                                    "Молчит, если считать на день."))
                    .remedy(
                            "Compare with the same period a year ago, and per day.",
                            "Сравнивайте с тем же периодом год назад и в расчёте на день.")
                    .question(
                            "Which decision rests on this comparison, and does it hold year on year?",
                            "Какое решение опирается на это сравнение и верно ли оно год к году?")
                    .thresholds(MIN_CHANGE, SHARE, DAY_DIFF)
                    .source(
                            "article 0: judging by better than last month",
                            "article 1: advertising works better in the evening and at weekends",
                            "Wheeler, Understanding Variation, 1993: the spread by the mean step")
                    .build();

    /** As it is unless set otherwise. */
    public static final SeasonalityBlindComparison USUAL =
            new SeasonalityBlindComparison(MIN_CHANGE.usual(), SHARE.usual(), DAY_DIFF.usual());

    /** Checks the thresholds. */
    public SeasonalityBlindComparison {
        MIN_CHANGE.check(minChange);
        SHARE.check(share);
        DAY_DIFF.check(dayDiff);
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
        return Needs.none()
                .applies(
                        series.isCompared(),
                        Text.of(
                                "nobody reads it against the period before",
                                "с прошлым периодом никто не сравнивает"))
                .that(
                        series.values().size() >= 2,
                        Cause.TOO_LITTLE,
                        Text.of("one period only", "только один период"))
                .applies(
                        series.values().stream().allMatch(value -> value.signum() > 0),
                        Text.of(
                                "a value is zero or below: it has no change in percent",
                                "значение ноль или меньше: процентов от него нет"))
                .judge(() -> byCalendar(series, YearAgo.of(series)));
    }

    private Verdict byCalendar(SeriesSubject series, Optional<YearAgo> past) {
        YearAgo.Step now = YearAgo.latest(series);
        Optional<Verdict> seasonal = past.flatMap(year -> seasonal(series, year, now));
        if (seasonal.filter(found -> found instanceof Flagged).isPresent()) {
            return seasonal.get();
        }
        if (series.isVolume() && now.dayDifference().compareTo(Known.of(dayDiff)) >= 0) {
            return Verdict.flagged(
                    "calendar",
                    Evidence.of(
                            Fact.change("change", now.change()),
                            Fact.days("days0", now.daysBefore()),
                            Fact.days("days1", now.days()),
                            Fact.change("perDay", now.changePerDay())));
        }
        if (seasonal.isPresent()) {
            return seasonal.get();
        }
        Fact change = Fact.change("change", now.change()).against(minChange);
        return past.isPresent() || !isNews(now.change())
                ? Verdict.clear(change)
                : Verdict.notJudged(
                        Cause.TOO_LITTLE,
                        Text.of(
                                "the same period a year ago and the one before it are not known",
                                "нет того же периода год назад и предыдущего к нему"));
    }

    /** Empty where last year's step was another one. */
    private Optional<Verdict> seasonal(SeriesSubject series, YearAgo past, YearAgo.Step now) {
        Known change = now.change();
        Known lastYear = past.step().change();
        boolean same =
                isNews(change)
                        && lastYear.signum() == change.signum()
                        && YearAgo.size(lastYear).compareTo(YearAgo.size(change).times(share)) >= 0;
        if (!same) {
            return Optional.empty();
        }
        double p = past.pOfBoth(series);
        Evidence evidence =
                Evidence.of(
                                Fact.change("change", change).against(minChange),
                                Fact.change("lastYear", lastYear),
                                Fact.change("yoy", past.yearOnYear()),
                                Fact.share("share", Known.of(share)))
                        .withP(p);
        return Optional.of(Verdict.breached(p < Experiment.USUAL_ALPHA, "seasonal", evidence));
    }

    private boolean isNews(Known change) {
        return YearAgo.size(change).compareTo(Known.of(minChange)) >= 0;
    }

    @Override
    public List<Example<SeriesSubject>> examples() {
        return SeriesExamples.seasons();
    }
}
