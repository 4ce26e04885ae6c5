package io.github.kpisdk.rules.predictability;

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
import io.github.kpisdk.rules.subject.PlanPeriod;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.TargetRevision;
import io.github.kpisdk.rules.verdict.Cause;
import io.github.kpisdk.rules.verdict.Evidence;
import io.github.kpisdk.rules.verdict.Fact;
import io.github.kpisdk.rules.verdict.Kind;
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * KP701: every period other figures, other explanations, other expectations.
 *
 * @param periods how many of the last closed periods are looked at
 * @param wape how far plan and fact may lie apart by the fact; exactly this counts
 * @param revisions in how many of the periods the target was changed; exactly so many count
 * @param explanations how many different ones were given; exactly so many count
 */
public record UnpredictableResult(int periods, BigDecimal wape, int revisions, int explanations)
        implements Rule<PlanSubject> {
    private static final Threshold PERIODS =
            Threshold.of("periods", "6", "2", "120", Threshold.JUDGEMENT);
    private static final Threshold WAPE =
            Threshold.of("wape", "0.3", "0.01", "10", Threshold.JUDGEMENT);
    private static final Threshold REVISIONS =
            Threshold.of("revisions", "3", "1", "120", Threshold.JUDGEMENT);
    private static final Threshold EXPLANATIONS =
            Threshold.of("explanations", "4", "1", "120", Threshold.JUDGEMENT);

    private static final Known ZERO = Known.of(BigDecimal.ZERO);

    /** Chance alone is off by 0.8 ÷ √n on average where n events are planned; twice that. */
    private static final BigDecimal FLOOR = new BigDecimal("1.6");

    private static final Text SILENT =
            Text.of(
                    "Silent if plan and fact differ by less than {least}, or by no more than {floor},"
                            + " twice what chance makes of so few events.",
                    "Молчит, если план и факт расходятся меньше чем на {least} или не больше чем на"
                            + " {floor} — вдвое больше случайного при таком числе событий.");

    private static final RuleInfo INFO =
            RuleInfo.of("KP701", "unpredictable-result")
                    .title(
                            "Every period other figures, other explanations, other expectations",
                            "Каждый период другие цифры, другие объяснения, другие ожидания")
                    .about(Category.PREDICTABILITY, Confidence.STATISTICAL, Tier.CORE)
                    .explanation(
                            "Speaks when the errors of the plan over the last six closed periods sum"
                                    + " up to 30 % of the facts or more, and to more than twice what"
                                    + " chance alone makes of so few events (2 × 0.8 by the root of"
                                    + " the planned number in a period). It is chaos if the target"
                                    + " was also changed for three of them, or four different"
                                    + " explanations were given.",
                            "Срабатывает, если сумма отклонений от плана за шесть последних закрытых"
                                    + " периодов не меньше 30 % суммы факта и больше удвоенного"
                                    + " случайного разброса при таком числе событий (2 × 0,8,"
                                    + " делённые на корень из планового числа за период). Хаос — если"
                                    + " к тому же цель меняли в трёх периодах или дали четыре разных"
                                    + " объяснения.")
                    .message(
                            "numbers",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: plan and fact differ by {wape} on average; there is no"
                                            + " forecast here.",
                                    "{kpi}: план и факт расходятся в среднем на {wape}; прогноза"
                                            + " здесь нет."),
                            SILENT)
                    .message(
                            "chaos",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: plan and fact differ by {wape}, periods with a changed"
                                            + " target: {revisions}, different explanations:"
                                            + " {explanations}. Not growth, chaos.",
                                    "{kpi}: план и факт расходятся на {wape}, периодов со сменой"
                                            + " цели: {revisions}, разных объяснений:"
                                            + " {explanations}. Это не рост, а хаос."),
                            SILENT)
                    .remedy(
                            "Freeze definition and target for two quarters; forecast a range.",
                            "Зафиксируйте определение и цель на два квартала; прогнозируйте"
                                    + " диапазон.")
                    .question(
                            "What is frozen, and who forecasts the next period in a range?",
                            "Что фиксируем и кто даст прогноз диапазоном на следующий период?")
                    .thresholds(PERIODS, WAPE, REVISIONS, EXPLANATIONS)
                    .source(
                            "article 0: other figures, explanations and expectations every month are"
                                    + " chaos and not growth",
                            "article 0: no miracles, but a forecast")
                    .build();

    /** As it is unless set otherwise. */
    public static final UnpredictableResult USUAL = new UnpredictableResult(6, WAPE.usual(), 3, 4);

    /** Checks the thresholds. */
    public UnpredictableResult {
        PERIODS.check(BigDecimal.valueOf(periods));
        WAPE.check(wape);
        REVISIONS.check(BigDecimal.valueOf(revisions));
        EXPLANATIONS.check(BigDecimal.valueOf(explanations));
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Class<PlanSubject> subjectType() {
        return PlanSubject.class;
    }

    @Override
    public Verdict judge(PlanSubject subject) {
        List<PlanPeriod> last = subject.lastClosed(periods);
        Optional<Known> events =
                subject.kind() == Kind.COUNT ? Optional.of(mean(last)) : subject.meanEvents();
        return Needs.none()
                .that(
                        last.size() == periods,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "closed periods: %d, needed: %d".formatted(last.size(), periods),
                                "закрытых периодов: %d, нужно: %d".formatted(last.size(), periods)))
                .that(
                        events.isPresent(),
                        Cause.MISSING,
                        Text.of(
                                "how many events stand behind the plan",
                                "сколько событий стоит за планом"))
                .that(
                        events.filter(number -> number.signum() > 0).isPresent(),
                        Cause.TOO_LITTLE,
                        Text.of("no events were planned", "событий не планировали"))
                .that(
                        facts(last).signum() > 0,
                        Cause.TOO_LITTLE,
                        Text.of("nothing came of it in these periods", "факта за эти периоды нет"))
                .judge(() -> byError(subject, last, events.orElseThrow()));
    }

    private Verdict byError(PlanSubject subject, List<PlanPeriod> last, Known events) {
        Known errors = sum(last, one -> size(one.fact().orElseThrow().minus(one.plan())));
        Known error = errors.per(facts(last));
        double floor = FLOOR.doubleValue() / Math.sqrt(events.value().doubleValue());
        Fact share = Fact.share("wape", error).against(wape).restingOn(last.size());
        if (error.isBelow(wape)) {
            return Verdict.clear(share);
        }
        long changed = changed(subject, last);
        long told = last.stream().flatMap(one -> one.explanation().stream()).distinct().count();
        return Verdict.breached(
                // error > 1.6 ÷ √events, squared to stay exact
                error.times(error).times(events).isAbove(FLOOR.multiply(FLOOR)),
                changed >= revisions || told >= explanations ? "chaos" : "numbers",
                Evidence.of(
                        share,
                        Fact.share("floor", Known.of(BigDecimal.valueOf(floor))),
                        Fact.share("least", Known.of(wape)),
                        Fact.count("revisions", changed),
                        Fact.count("explanations", told)));
    }

    /** For how many of the periods the target was changed. */
    private static long changed(PlanSubject subject, List<PlanPeriod> last) {
        Set<Object> looked = last.stream().map(PlanPeriod::period).collect(Collectors.toSet());
        return subject.revisions().orElse(List.of()).stream()
                .map(TargetRevision::period)
                .filter(looked::contains)
                .distinct()
                .count();
    }

    private static Known mean(List<PlanPeriod> last) {
        return last.isEmpty()
                ? ZERO
                : sum(last, PlanPeriod::plan).per(Known.of(BigDecimal.valueOf(last.size())));
    }

    private static Known facts(List<PlanPeriod> last) {
        return sum(last, one -> size(one.fact().orElseThrow()));
    }

    private static Known sum(List<PlanPeriod> all, Function<PlanPeriod, Known> figure) {
        return all.stream().map(figure).reduce(ZERO, Known::plus);
    }

    private static Known size(Known value) {
        return value.signum() < 0 ? ZERO.minus(value) : value;
    }

    @Override
    public List<Example<PlanSubject>> examples() {
        PlanSubject wild = PlanExamples.leads("140", "62", "155", "70", "48", "131");
        return List.of(
                Example.flagged(
                        Text.of(
                                "a plan of 100 leads, from 48 to 155 came, three targets changed",
                                "план 100 лидов, пришло от 48 до 155, три цели изменены"),
                        wild.revisions(PlanExamples.revised(3)),
                        "chaos"),
                Example.flagged(
                        Text.of("the same without a changed target", "то же без смены цели"),
                        wild.revisions(List.of()),
                        "numbers"),
                Example.inconclusive(
                        Text.of(
                                "a plan of 4 sales: chance alone may be that far off",
                                "план 4 продажи: случайность может дать столько же"),
                        PlanExamples.sales("6", "2", "6", "2", "6", "2"),
                        "numbers"),
                Example.clear(
                        Text.of("from 88 to 110 came", "пришло от 88 до 110"),
                        PlanExamples.leads("92", "110", "97", "105", "88", "108")),
                Example.notJudged(
                        Text.of("five periods", "пять периодов"),
                        PlanExamples.leads("140", "62", "155", "70", "48"),
                        Cause.TOO_LITTLE));
    }
}
