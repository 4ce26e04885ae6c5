package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the events behind the moments of a path, and its optional steps. */
final class TakenSteps {
    private final Funnel funnel;
    private final Plan plan;

    /** In the order of time, those of one moment in the order of ids. */
    private final List<Event> history;

    TakenSteps(Funnel funnel, Plan plan, List<Event> history) {
        this.funnel = funnel;
        this.plan = plan;
        this.history = history;
    }

    /** The event by which the funnel was entered at a moment. */
    Event entry(Instant at) {
        return at(at, plan::isEntry);
    }

    /** The events of all steps, optional ones looked up between their neighbours. */
    List<Optional<Event>> of(Chain chain) {
        List<Instant> taken = chain.times();
        List<Optional<Event>> events = new ArrayList<>(funnel.steps().size());
        Instant since = chain.entry();
        int next = 0;
        for (Step step : funnel.steps()) {
            Event event;
            if (!step.optional()) {
                event = next < taken.size() ? step(taken.get(next), next) : null;
                next++;
            } else if (next > taken.size()) {
                event = null;
            } else {
                Instant before = next < taken.size() ? taken.get(next) : null;
                event = optional(events.size(), chain.entry(), since, before);
            }
            events.add(Optional.ofNullable(event));
            since = event == null ? since : event.at();
        }
        return events;
    }

    private Event step(Instant at, int index) {
        return at(at, event -> plan.isStep(event, index));
    }

    private Event at(Instant at, Predicate<Event> fits) {
        for (int i = first(at); i < history.size(); i++) {
            if (fits.test(history.get(i))) {
                return history.get(i);
            }
        }
        throw new IllegalStateException("No event at " + at);
    }

    private @Nullable Event optional(
            int step, Instant entry, Instant since, @Nullable Instant before) {
        for (int i = first(since); i < history.size(); i++) {
            Event event = history.get(i);
            if (before == null ? !plan.isOpen(entry, event.at()) : event.at().isAfter(before)) {
                return null;
            }
            if (plan.isOptional(event, step) && isApart(event.at(), since, before)) {
                return event;
            }
        }
        return null;
    }

    private boolean isApart(Instant at, Instant since, @Nullable Instant before) {
        return !plan.isIncreasing() || at.isAfter(since) && !at.equals(before);
    }

    /** The index of the first event that is not before a moment. */
    private int first(Instant at) {
        int low = 0;
        int high = history.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (history.get(middle).at().isBefore(at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
