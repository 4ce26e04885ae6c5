package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many steps were taken within one window, where their order does not matter.
 *
 * <p>A window slides over the events. What lies in it is kept as numbers of events of each kind, so
 * that an event costs the same in a long history.
 */
final class AnyOrderMatcher {
    private final Plan plan;
    private final Supply supply;
    private final Supply trial;

    AnyOrderMatcher(Plan plan) {
        this.plan = plan;
        supply = new Supply(plan.steps());
        trial = new Supply(plan.steps());
    }

    /**
     * What is found in the events of one entity.
     *
     * @param events in the order of time
     */
    Found match(List<Event> events) {
        return plan.isFirstOnly() ? slide(ofFirstEntry(events)) : slide(events);
    }

    private Found slide(List<Event> events) {
        supply.clear();
        Chain best = null;
        int taken = 0;
        int left = 0;
        int right = 0;
        while (right < events.size()) {
            Instant at = events.get(right).at();
            while (left < right && !plan.isOpen(events.get(left).at(), at)) {
                supply.remove(plan.mask(events.get(left)));
                left++;
            }
            int now = right;
            boolean excludes = false;
            while (right < events.size() && events.get(right).at().equals(at)) {
                supply.add(plan.mask(events.get(right)));
                excludes |= !plan.exclusions(events.get(right)).isEmpty();
                right++;
            }
            int filled = supply.filled();
            if (filled > taken) {
                taken = filled;
                best = chain(events.subList(left, right), taken);
            }
            if (taken == plan.steps()) {
                return new Found(best, null);
            }
            Instant excluded = excludes ? newestEntry(events.subList(left, now)) : null;
            if (excluded != null) {
                return new Found(null, excluded);
            }
        }
        return best == null ? Found.NOTHING : new Found(best, null);
    }

    /** The events within the window of the first that is a step. */
    private List<Event> ofFirstEntry(List<Event> events) {
        int first = 0;
        while (first < events.size() && !plan.isEntry(events.get(first))) {
            first++;
        }
        int end = first;
        while (end < events.size() && plan.isOpen(events.get(first).at(), events.get(end).at())) {
            end++;
        }
        return events.subList(first, end);
    }

    /** The path through the events of a window, which allow as many steps. */
    private Chain chain(List<Event> window, int taken) {
        int start = plan.isFirstOnly() ? 0 : latestStart(window, taken);
        trial.clear();
        Chain chain = null;
        for (Event event : window.subList(start, window.size())) {
            trial.add(plan.mask(event));
            int length = chain == null ? 0 : chain.step() + 1;
            if (trial.filled() > length) {
                chain = chain == null ? Chain.enter(event.at()) : chain.then(event.at());
            }
        }
        if (chain == null) {
            throw new IllegalStateException("No step among " + window);
        }
        return chain;
    }

    /**
     * How many events at the beginning are not needed for as many steps; whole moments, since the
     * events of one have no order.
     */
    private int latestStart(List<Event> window, int taken) {
        trial.clear();
        window.forEach(event -> trial.add(plan.mask(event)));
        int start = 0;
        while (true) {
            Instant at = window.get(start).at();
            int end = start;
            while (end < window.size() && window.get(end).at().equals(at)) {
                trial.remove(plan.mask(window.get(end)));
                end++;
            }
            if (trial.filled() < taken) {
                return start;
            }
            start = end;
        }
    }

    private @Nullable Instant newestEntry(List<Event> events) {
        Instant newest = null;
        for (Event event : events) {
            newest = plan.isEntry(event) ? event.at() : newest;
        }
        return newest;
    }
}
