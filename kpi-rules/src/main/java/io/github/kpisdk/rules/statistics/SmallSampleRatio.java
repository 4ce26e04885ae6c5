package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.EventRate;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.rule.Category;
import io.github.kpisdk.rules.rule.Confidence;
import io.github.kpisdk.rules.rule.Example;
import io.github.kpisdk.rules.rule.Needs;
import io.github.kpisdk.rules.rule.Rule;
import io.github.kpisdk.rules.rule.RuleInfo;
import io.github.kpisdk.rules.rule.Threshold;
import io.github.kpisdk.rules.rule.Tier;
import io.github.kpisdk.rules.subject.RatioSubject;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;

/**
 * KS501: a ratio is read, or ranked, on too few events. It never says that the value is wrong, only
 * that it is not known.
 *
 * @param maxRel the largest half-width of the 95 % interval, as a part of the value; exactly this
 *     is enough
 */
public record SmallSampleRatio(BigDecimal maxRel) implements Rule<RatioSubject> {
    private static final Threshold MAX_REL =
            Threshold.of("maxRel", "0.5", "0.05", "5", "judgement: 20 events for a cost per event");

    private static final RuleInfo INFO =
            RuleInfo.of("KS501", "small-sample-ratio")
                    .title(
                            "A ratio is read, or ranked, on too few events",
                            "По показателю судят при слишком малом числе событий")
                    .about(Category.STATISTICS, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when the 95 % interval (Garwood for money per event, Wilson for a"
                                    + " share) is wider to each side than half of the value, or when"
                                    + " the first or the last of a ranking is smaller than most and"
                                    + " its interval includes the average. From 20 events on the"
                                    + " interval of money per event is narrow enough.",
                            "Срабатывает, если интервал 95 % (Гарвуд для денег на событие, Уилсон"
                                    + " для доли) в каждую сторону шире половины значения или если"
                                    + " первый либо последний в рейтинге меньше большинства и его"
                                    + " интервал включает среднее. Для денег на событие интервал"
                                    + " достаточно узок, начиная с 20 событий.")
                    .message(
                            "tooFew",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi} of {subject}: {value}, but it rests on few events"
                                            + " ({events}): anything from {low} to {high} fits.",
                                    "{kpi}, {subject}: {value}, но событий мало ({events}): подходит"
                                            + " всё от {low} до {high}."),
                            Text.of(
                                    "Silent if the interval is within {max} of the value.",
                                    "Молчит, если интервал не шире {max} от значения в каждую"
                                            + " сторону."))
                    .message(
                            "ranking",
                            Severity.WARNING,
                            Text.of(
                                    "{subject} is {position} by {kpi} ({value}), but so it may be by"
                                            + " chance: its interval {low} to {high} includes the"
                                            + " average {pooled}.",
                                    "{subject} {position} по показателю «{kpi}» ({value}), но это"
                                            + " может быть случайность: интервал от {low} до {high}"
                                            + " включает среднее {pooled}."),
                            Text.of(
                                    "Silent if the interval does not include {pooled}, or the"
                                            + " subject is no smaller than half of its peers.",
                                    "Молчит, если интервал не включает {pooled} или объект не"
                                            + " меньше половины остальных."))
                    .remedy(
                            "Show the interval; put periods or segments together until there are 20"
                                    + " events.",
                            "Показывайте интервал; объединяйте периоды или сегменты, пока не"
                                    + " наберётся 20 событий.")
                    .question(
                            "Which periods or segments will be read together from now on?",
                            "Какие периоды или сегменты будем смотреть вместе?")
                    .thresholds(MAX_REL)
                    .source(
                            "Wainer, The Most Dangerous Equation, American Scientist 2007",
                            "GrowthBook, DEFAULT_MIN_SAMPLE_SIZE: no metric is shown below 150"
                                    + " conversions")
                    .build();

    /** As it is unless set otherwise. */
    public static final SmallSampleRatio USUAL = new SmallSampleRatio(MAX_REL.usual());

    /** Checks the threshold. */
    public SmallSampleRatio {
        MAX_REL.check(maxRel);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<RatioSubject> subjectType() {
        return RatioSubject.class;
    }

    @Override
    public Verdict judge(RatioSubject ratio) {
        return Needs.none()
                .applies(
                        ratio.value().isPresent(),
                        Text.of("there is no ratio: it divides by zero", "деление на ноль"))
                .applies(
                        ratio.isShare() || ratio.other().signum() > 0,
                        Text.of("nothing was spent", "расходов не было"))
                .judge(() -> byWidth(ratio, ratio.value().orElseThrow()));
    }

    private Verdict byWidth(RatioSubject ratio, Known value) {
        Interval limits = limits(ratio);
        double wide = limits.width() / 2;
        Kind kind = ratio.isShare() ? Kind.SHARE : Kind.MONEY;
        Fact fact = Fact.of("value", kind, value).within(limits).restingOn(ratio.size());
        Evidence evidence =
                Evidence.of(
                        fact,
                        Fact.count("events", ratio.events()),
                        Fact.of("low", kind, known(limits.lower())),
                        Fact.of("high", kind, known(limits.upper())),
                        Fact.share("max", Known.of(maxRel)));
        boolean byChance =
                ratio.standing()
                        .filter(among -> ratio.size() < among.medianSize())
                        .filter(among -> limits.contains(among.pooled().value().doubleValue()))
                        .isPresent();
        if (byChance) {
            RatioSubject.Standing among = ratio.standing().orElseThrow();
            return Verdict.flagged(
                    "ranking",
                    evidence.and(Fact.words("position", among.place().words()))
                            .and(Fact.of("pooled", kind, among.pooled())));
        }
        return wide > maxRel.doubleValue() * value.value().doubleValue()
                ? Verdict.flagged("tooFew", evidence)
                : Verdict.clear(fact);
    }

    private static Interval limits(RatioSubject ratio) {
        if (ratio.isShare()) {
            return ratio.proportion().orElseThrow().interval().orElseThrow();
        }
        double spent = ratio.other().value().doubleValue();
        Interval events = EventRate.of(ratio.events(), spent).interval(Interval.USUAL);
        return new Interval(spent / events.upper(), spent / events.lower(), events.confidence());
    }

    private static Known known(double number) {
        return Known.of(BigDecimal.valueOf(number));
    }

    @Override
    public List<Example<RatioSubject>> examples() {
        return List.of(
                Example.flagged(
                        Text.of("100,000 spent on 4 sales", "100 000 на 4 продажи"),
                        StatisticsExamples.costPerSale(4),
                        "tooFew"),
                Example.flagged(
                        Text.of(
                                "the same on 24 sales, ranked worst; all together pay 3,000",
                                "то же на 24 продажи, последний в рейтинге; в среднем 3 000"),
                        StatisticsExamples.ranked(24, "3000"),
                        "ranking"),
                Example.clear(
                        Text.of("60 sales: within 27 %", "60 продаж: в пределах 27 %"),
                        StatisticsExamples.costPerSale(60)),
                Example.notJudged(
                        Text.of("no sale", "нет продаж"),
                        StatisticsExamples.costPerSale(0),
                        Cause.NOT_APPLICABLE));
    }
}
