package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.economics.Forecast;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.core.system.LogEntry;
import io.github.kpisdk.rules.subject.PlanPeriod;
import io.github.kpisdk.rules.subject.PlanSubject;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.TargetRevision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was foreseen of the business and what came of it, as subjects of rules.
 *
 * <p>The plan of a period is the last forecast that was registered before it began; what was
 * registered later is a change of the target. What was done is what the log says of cards of the
 * KPI; without a system nothing is known of that.
 */
public final class ForecastSubjects {
    private final Scorecard scorecard;
    private final Optional<KpiSystem> system;

    private ForecastSubjects(Scorecard scorecard, Optional<KpiSystem> system) {
        this.scorecard = scorecard;
        this.system = system;
    }

    /**
     * One subject for each KPI of the business that was foreseen.
     *
     * @param kpis the declarations; what was foreseen of others is left out
     */
    public static List<Subject> of(
            List<Forecast> forecasts,
            List<Kpi> kpis,
            Scorecard scorecard,
            Optional<KpiSystem> system) {
        ForecastSubjects subjects = new ForecastSubjects(scorecard, system);
        Map<String, List<Forecast>> byKpi = new HashMap<>();
        forecasts.stream()
                .filter(one -> one.scope().equals(Scope.BUSINESS))
                .forEach(
                        one -> byKpi.computeIfAbsent(one.kpi(), key -> new ArrayList<>()).add(one));
        List<Subject> all = new ArrayList<>();
        for (Kpi kpi : kpis) {
            if (byKpi.containsKey(kpi.id())) {
                all.add(subjects.subject(kpi, byKpi.get(kpi.id())));
            }
        }
        return all;
    }

    private PlanSubject subject(Kpi kpi, List<Forecast> forecasts) {
        Map<LocalDate, List<Forecast>> byStart = new TreeMap<>();
        forecasts.stream()
                .sorted(Comparator.comparing(Forecast::registeredOn))
                .forEach(
                        one ->
                                byStart.computeIfAbsent(
                                                one.period().range().start(),
                                                key -> new ArrayList<>())
                                        .add(one));
        List<PlanPeriod> periods = new ArrayList<>();
        List<TargetRevision> revisions = new ArrayList<>();
        for (List<Forecast> same : byStart.values()) {
            Optional<Forecast> plan =
                    same.stream().filter(Forecast::isInTime).reduce((one, later) -> later);
            Optional<Period> period = period(same.get(0));
            if (plan.isPresent() && period.isPresent()) {
                Known planned = Known.of(plan.get().value());
                periods.add(
                        new PlanPeriod(
                                period.get(), planned, fact(kpi, period.get()), Optional.empty()));
                addRevisions(revisions, period.get(), plan.get(), same);
            }
        }
        PlanSubject subject =
                PlanSubject.of(kpi.id(), Kinds.of(kpi), kpi.better())
                        .periods(periods)
                        .revisions(revisions);
        return system.map(known -> subject.actions(actions(known, kpi))).orElse(subject);
    }

    private static void addRevisions(
            List<TargetRevision> revisions, Period period, Forecast plan, List<Forecast> same) {
        Known before = Known.of(plan.value());
        for (Forecast later : same) {
            Known after = Known.of(later.value());
            if (later.registeredOn().isAfter(plan.registeredOn()) && before.compareTo(after) != 0) {
                revisions.add(new TargetRevision(period, later.registeredOn(), before, after));
                before = after;
            }
        }
    }

    /** The same days are the same period, whatever they are called. */
    private Optional<Period> period(Forecast forecast) {
        return scorecard.periods().stream()
                .filter(period -> period.range().equals(forecast.period().range()))
                .findFirst();
    }

    /** Empty while it is not known, or where the scorecard lacks the KPI. */
    private Optional<Known> fact(Kpi kpi, Period period) {
        return scorecard.results(period, Scope.BUSINESS).stream()
                .filter(result -> result.kpi().equals(kpi.id()))
                .findFirst()
                .flatMap(
                        result ->
                                result.outcome()
                                        .fold(Optional::of, undefined -> Optional.<Known>empty()));
    }

    private static List<LocalDate> actions(KpiSystem system, Kpi kpi) {
        List<LocalDate> days = new ArrayList<>();
        for (KpiCard card : system.allCards()) {
            if (card.kpi().equals(kpi.id()) && card.channel().isBusiness()) {
                system.decisions().of(card.id()).stream()
                        .filter(entry -> entry.action().isPresent() || entry.decision().isPresent())
                        .map(LogEntry::date)
                        .forEach(days::add);
            }
        }
        return days;
    }
}
