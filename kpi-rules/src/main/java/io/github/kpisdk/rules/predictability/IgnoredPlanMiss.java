package io.github.kpisdk.rules.predictability;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Language;
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
import io.github.kpisdk.rules.verdict.Severity;
import io.github.kpisdk.rules.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * KP702: a plan is missed again and nothing was done, or it was moved when the period was over.
 *
 * @param miss from which part of the plan a period counts as missed; exactly this counts
 * @param times how many of the last periods in a row; exactly so many count
 */
public record IgnoredPlanMiss(BigDecimal miss, int times) implements Rule<PlanSubject> {
    private static final Threshold MISS =
            Threshold.of("miss", "0.1", "0", "1", Threshold.JUDGEMENT);
    private static final Threshold TIMES =
            Threshold.of("times", "2", "1", "120", Threshold.JUDGEMENT);

    private static final RuleInfo INFO =
            RuleInfo.of("KP702", "ignored-plan-miss")
                    .title(
                            "The plan is missed again and nothing was done, or it was moved later",
                            "План снова не выполнен, и ничего не сделано, или его сдвинули задним"
                                    + " числом")
                    .about(Category.PREDICTABILITY, Confidence.CERTAIN, Tier.CORE)
                    .explanation(
                            "Speaks when the last closed periods in a row missed their plan by 10 %"
                                    + " or more and no action was written down after the end of the"
                                    + " first of them, or when a target was changed after its period"
                                    + " had ended. This is what was written down; no guard is needed."
                                    + " Without a list of actions or of changes it is silent.",
                            "Срабатывает, если последние закрытые периоды подряд недобрали 10 % плана"
                                    + " и больше, а после конца первого из них не записано ни одного"
                                    + " действия, или если цель изменили после окончания её периода."
                                    + " Это записанные факты, защита от случайности не нужна. Без"
                                    + " списка действий или изменений правило молчит.")
                    .message(
                            "ignored",
                            Severity.WARNING,
                            Text.of(
                                    "{kpi}: plans missed in a row: {count} ({misses}), and no action"
                                            + " was logged.",
                                    "{kpi}: план не выполнен, периодов подряд: {count} ({misses});"
                                            + " действий нет."),
                            Text.of(
                                    "Silent if an action is logged after the first miss, or the last"
                                            + " plan is missed by less than {limit}.",
                                    "Молчит, если после первого недобора записано действие или"
                                            + " последний недобор меньше {limit}."))
                    .message(
                            "movedPlan",
                            Severity.ERROR,
                            Text.of(
                                    "{kpi}: the target for {period} was changed from {before} to"
                                            + " {after} after the period ended.",
                                    "{kpi}: цель за {period} изменена с {before} на {after} уже"
                                            + " после окончания периода."),
                            Text.of(
                                    "Silent if the target for {period} is {before} again.",
                                    "Молчит, если цель за {period} снова {before}."))
                    .remedy(
                            "Write down one action for each miss; freeze targets when the period"
                                    + " begins.",
                            "На каждый недобор записывайте одно действие; фиксируйте цели к началу"
                                    + " периода.")
                    .question(
                            "What is done about the miss, by whom and until when?",
                            "Что делаем с недобором, кто и к какому сроку?")
                    .thresholds(MISS, TIMES)
                    .source(
                            "article 1: do not ignore deviations, use them as a signal",
                            "article 1: a conversion planned at 4 % came to 3.2 %")
                    .build();

    /** As it is unless set otherwise. */
    public static final IgnoredPlanMiss USUAL = new IgnoredPlanMiss(MISS.usual(), 2);

    /** Checks the thresholds. */
    public IgnoredPlanMiss {
        MISS.check(miss);
        TIMES.check(BigDecimal.valueOf(times));
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
        return moved(subject)
                .map(revision -> movedPlan(subject, revision))
                .orElseGet(() -> byMisses(subject));
    }

    /** The last change of a target that was made when its period was over. */
    private static Optional<TargetRevision> moved(PlanSubject subject) {
        return subject.revisions().orElse(List.of()).stream()
                .filter(TargetRevision::isAfterTheFact)
                .max(Comparator.comparing(TargetRevision::on));
    }

    private static Verdict movedPlan(PlanSubject subject, TargetRevision revision) {
        return Verdict.flagged(
                "movedPlan",
                Evidence.of(
                        Fact.name("period", revision.period().toString()),
                        Fact.of("before", subject.kind(), revision.before()),
                        Fact.of("after", subject.kind(), revision.after())));
    }

    private Verdict byMisses(PlanSubject subject) {
        List<PlanPeriod> closed = subject.closed();
        List<Known> misses = new ArrayList<>();
        int first = closed.size();
        while (first > 0 && isMissed(subject.better(), closed.get(first - 1))) {
            first--;
            misses.add(0, shortfall(subject.better(), closed.get(first)));
        }
        if (misses.size() >= times) {
            LocalDate known = closed.get(first).period().range().end();
            return Needs.none()
                    .that(
                            subject.actions().isPresent(),
                            Cause.MISSING,
                            Text.of("what was done", "что было сделано"))
                    .judge(() -> ignored(subject, known, misses));
        }
        return Needs.none()
                .that(
                        closed.size() >= times,
                        Cause.TOO_LITTLE,
                        Text.of(
                                "closed periods: %d, needed: %d".formatted(closed.size(), times),
                                "закрытых периодов: %d, нужно: %d".formatted(closed.size(), times)))
                .judge(() -> clear(subject, misses.size()));
    }

    private Verdict ignored(PlanSubject subject, LocalDate known, List<Known> misses) {
        boolean done =
                subject.actions().orElseThrow().stream().anyMatch(day -> !day.isBefore(known));
        return done
                ? clear(subject, misses.size())
                : Verdict.flagged(
                        "ignored",
                        Evidence.of(
                                Fact.count("count", misses.size()),
                                Fact.words("misses", words(subject.better(), misses)),
                                Fact.share("limit", Known.of(miss))));
    }

    /** Nothing was ignored; that no target was moved has to be known too. */
    private static Verdict clear(PlanSubject subject, int misses) {
        return Needs.none()
                .that(
                        subject.revisions().isPresent(),
                        Cause.MISSING,
                        Text.of("the changes of the target", "изменения цели"))
                .judge(() -> Verdict.clear(Fact.count("count", misses)));
    }

    /** By which part of the plan the fact is worse; a plan of zero has no part. */
    private static Known shortfall(Better better, PlanPeriod period) {
        Known plan = period.plan();
        Known gap = plan.minus(period.fact().orElseThrow());
        Known worse = better == Better.HIGHER ? gap : Known.of(BigDecimal.ZERO).minus(gap);
        return worse.per(plan.signum() < 0 ? Known.of(BigDecimal.ZERO).minus(plan) : plan);
    }

    private boolean isMissed(Better better, PlanPeriod period) {
        return period.plan().signum() != 0 && !shortfall(better, period).isBelow(miss);
    }

    private static Text words(Better better, List<Known> misses) {
        return Text.of(words(better, misses, Language.EN), words(better, misses, Language.RU));
    }

    private static String words(Better better, List<Known> misses, Language language) {
        Known zero = Known.of(BigDecimal.ZERO);
        return misses.stream()
                .map(worse -> better == Better.HIGHER ? zero.minus(worse) : worse)
                .map(change -> Fact.change("miss", change).in(language, ""))
                .collect(Collectors.joining(language == Language.RU ? "; " : ", "));
    }

    @Override
    public List<Example<PlanSubject>> examples() {
        PlanSubject missed = PlanExamples.conversion("0.032", "0.033", "0.031");
        PlanSubject known = missed.revisions(List.of());
        return List.of(
                Example.flagged(
                        Text.of(
                                "a conversion of 4 % was planned, 3.2, 3.3 and 3.1 % came, nothing"
                                        + " was done",
                                "план конверсии 4 %, факт 3,2, 3,3 и 3,1 %, ничего не сделано"),
                        known.actions(List.of()),
                        "ignored"),
                Example.flagged(
                        Text.of(
                                "the target for March became 3.1 % in April",
                                "цель за март в апреле стала 3,1 %"),
                        missed.revisions(PlanExamples.movedInApril()).actions(List.of()),
                        "movedPlan"),
                Example.clear(
                        Text.of(
                                "a test of the form began after the first miss",
                                "после первого недобора начат тест формы"),
                        known.actions(List.of(LocalDate.of(2026, 2, 10)))),
                Example.notJudged(
                        Text.of("nobody knows what was done", "неизвестно, что сделано"),
                        known,
                        Cause.MISSING));
    }
}
