package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the path that got furthest, where steps are taken in their order.
 *
 * <p>For each step only the path with the latest entry is kept: whatever another path can still
 * reach within its window, this one can. So the work is the number of events times the number of
 * steps. Events of one moment are taken together, from what was there before them.
 */
final class PathMatcher {
    private final Plan plan;
    private final boolean strict;
    private final boolean increasing;
    private final int last;
    private final Supply supply;
    private final List<Plan.Span> exclusions = new ArrayList<>();

    /** By step, the path that ends there and can go on. */
    private @Nullable Chain[] open = {};

    /** The same after the events of the moment. */
    private @Nullable Chain[] next = {};

    /** By step, the path that reached it at the moment. */
    private final @Nullable Chain[] reached;

    PathMatcher(Plan plan) {
        this.plan = plan;
        strict = plan.order() == StepOrder.STRICT;
        increasing = plan.isIncreasing();
        last = plan.steps() - 1;
        supply = new Supply(plan.steps());
        reached = new Chain[plan.steps()];
    }

    /**
     * What is found in the events of one entity.
     *
     * @param events in the order of time
     * @param entries when an entry may lie
     */
    Found match(List<Event> events, EntrySpan entries) {
        open = new Chain[last + 1];
        Chain best = null;
        boolean entered = false;
        int i = 0;
        while (i < events.size()) {
            Instant at = events.get(i).at();
            i = collect(events, i, at);
            boolean mayEnter = entries.contains(at) && !(entered && plan.isFirstOnly());
            advance(at, mayEnter);
            entered |= reached[0] != null;
            best = better(best);
            if (best != null && best.step() == last) {
                return new Found(best, null);
            }
            Instant excluded = excluded(at);
            if (excluded != null) {
                return new Found(null, excluded);
            }
            open = next;
        }
        return best == null ? Found.NOTHING : new Found(best, null);
    }

    /** Takes in the events of one moment and returns the index after them. */
    private int collect(List<Event> events, int first, Instant at) {
        supply.clear();
        exclusions.clear();
        int i = first;
        while (i < events.size() && events.get(i).at().equals(at)) {
            Event event = events.get(i);
            supply.add(plan.mask(event));
            exclusions.addAll(plan.exclusions(event));
            i++;
        }
        return i;
    }

    private void advance(Instant at, boolean mayEnter) {
        Arrays.fill(reached, null);
        next = strict ? new Chain[last + 1] : open.clone();
        for (int step = last - 1; step >= 0; step--) {
            Chain chain = open[step];
            if (chain != null && plan.isOpen(chain.entry(), at)) {
                extend(chain, step, at);
            }
        }
        if (mayEnter) {
            extend(null, -1, at);
        }
    }

    /** Takes a path as far as the events of the moment allow. */
    private void extend(@Nullable Chain from, int step, Instant at) {
        if (strict && from != null && supply.areAllWithin(step, step)) {
            offer(next, from);
        }
        int end = reach(step);
        Chain chain = from;
        for (int i = step + 1; i <= end; i++) {
            chain = chain == null ? Chain.enter(at) : chain.then(at);
            offer(reached, chain);
            // What stood before an entry does not matter; what follows it has to fit in.
            if (!strict || from == null || supply.areAllWithin(step, i)) {
                offer(next, chain);
            }
        }
    }

    /** How far the events of the moment take a path that ends at a step. */
    private int reach(int step) {
        int end = supply.reach(step);
        return increasing ? Math.min(end, step + 1) : end;
    }

    /** Keeps the later entry; with equal entries the path that got there first. */
    private static void offer(@Nullable Chain[] chains, Chain chain) {
        Chain present = chains[chain.step()];
        if (present == null || chain.entry().isAfter(present.entry())) {
            chains[chain.step()] = chain;
        }
    }

    private @Nullable Chain better(@Nullable Chain best) {
        int least = best == null ? 0 : best.step() + 1;
        for (int step = last; step >= least; step--) {
            if (reached[step] != null) {
                return reached[step];
            }
        }
        return best;
    }

    /** The entry of a path between the steps of an exclusion; null if there is none. */
    private @Nullable Instant excluded(Instant at) {
        for (Plan.Span span : exclusions) {
            for (int step = span.to() - 1; step >= span.from(); step--) {
                Chain chain = open[step];
                if (chain != null
                        && plan.isOpen(chain.entry(), at)
                        && !isPast(chain, step)
                        && reach(step) < span.to()) {
                    return chain.entry();
                }
            }
        }
        return null;
    }

    /** Whether the same entry has been taken further. */
    private boolean isPast(Chain chain, int step) {
        Chain further = open[step + 1];
        return further != null && further.entry().equals(chain.entry());
    }
}
