package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One funnel over the events of many entities. */
final class FunnelRun {
    private final Funnel funnel;
    private final Plan plan;
    private final PathMatcher inOrder;
    private final AnyOrderMatcher anyOrder;
    private final SortedMap<String, List<Event>> histories;
    private final List<Optional<Event>> none;

    FunnelRun(Funnel funnel, Iterable<Event> events) {
        this.funnel = funnel;
        plan = new Plan(funnel);
        inOrder = new PathMatcher(plan);
        anyOrder = new AnyOrderMatcher(plan);
        histories = Histories.of(events, plan);
        none = funnel.steps().stream().map(step -> Optional.<Event>empty()).toList();
    }

    FunnelResult all() {
        List<FunnelPath> paths = new ArrayList<>();
        for (List<Event> history : histories.values()) {
            addPath(paths, history, EntrySpan.ALWAYS);
        }
        return new FunnelResult(funnel, paths);
    }

    List<FunnelCohort> cohorts(CohortPeriod period, ZoneId zone, Instant observedUntil) {
        boolean once = plan.isFirstOnly() || plan.order() == StepOrder.ANY;
        Map<LocalDate, List<FunnelPath>> byStart = new TreeMap<>();
        for (List<Event> history : histories.values()) {
            List<FunnelPath> paths = new ArrayList<>();
            if (once) {
                addPath(paths, history, EntrySpan.ALWAYS);
            } else {
                addByPeriod(paths, history, period, zone);
            }
            for (FunnelPath path : paths) {
                LocalDate start = period.startOf(day(path.entry().at(), zone));
                byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(path);
            }
        }
        List<FunnelCohort> cohorts = new ArrayList<>();
        byStart.forEach(
                (start, paths) ->
                        cohorts.add(
                                new FunnelCohort(
                                        start,
                                        period.endOf(start),
                                        new FunnelResult(funnel, paths),
                                        observedUntil)));
        return List.copyOf(cohorts);
    }

    /** The path of every period that has an entry, as if there were no other entries. */
    private void addByPeriod(
            List<FunnelPath> paths, List<Event> history, CohortPeriod period, ZoneId zone) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (Event event : history) {
            if (plan.isEntry(event)) {
                starts.add(period.startOf(day(event.at(), zone)));
            }
        }
        for (LocalDate start : starts) {
            EntrySpan span =
                    new EntrySpan(
                            start.atStartOfDay(zone).toInstant(),
                            period.endOf(start).atStartOfDay(zone).toInstant());
            addPath(paths, during(history, span), span);
        }
    }

    /** The events from the first moment of an entry to the last moment of its window. */
    private List<Event> during(List<Event> history, EntrySpan span) {
        int first = 0;
        while (span.from() != null && history.get(first).at().isBefore(span.from())) {
            first++;
        }
        int end = first;
        while (end < history.size()
                && (span.to() == null || plan.isOpen(span.to(), history.get(end).at()))) {
            end++;
        }
        return history.subList(first, end);
    }

    private void addPath(List<FunnelPath> paths, List<Event> history, EntrySpan span) {
        Found found =
                plan.order() == StepOrder.ANY
                        ? anyOrder.match(history)
                        : inOrder.match(history, span);
        TakenSteps taken = new TakenSteps(funnel, plan, history);
        if (found.excludedEntry() != null) {
            paths.add(new FunnelPath(taken.entry(found.excludedEntry()), true, none));
        } else if (found.best() != null) {
            Event entry = taken.entry(found.best().entry());
            paths.add(new FunnelPath(entry, false, taken.of(found.best())));
        }
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
