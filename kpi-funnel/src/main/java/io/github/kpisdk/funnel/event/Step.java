package io.github.kpisdk.funnel.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A step of a funnel: which events count as it.
 *
 * <p>One event is at most one step of a path, also where several steps ask for it: a funnel of
 * three page views takes three page views.
 *
 * @param name what it is called in results; not blank
 * @param events names of the events that count, in alphabetical order; empty for any event
 * @param optional whether a path may leave it out; an optional step never decides how far a path
 *     got
 */
public record Step(String name, Set<String> events, boolean optional) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Step {
        Names.check("name of a step", name);
        for (String event : events) {
            Names.check("event of step " + name, event);
        }
        events = Collections.unmodifiableSet(new TreeSet<>(events));
    }

    /** The step of the events of this name. */
    public static Step of(String event) {
        return new Step(event, Set.of(event), false);
    }

    /**
     * A step of its own name, for which any of these events counts.
     *
     * @throws IllegalArgumentException if no event is given
     */
    public static Step named(String name, String... events) {
        if (events.length == 0) {
            throw new IllegalArgumentException("Step %s has no events".formatted(name));
        }
        return new Step(name, new TreeSet<>(List.of(events)), false);
    }

    /** A step for which every event counts, except those that exclude. */
    public static Step any(String name) {
        return new Step(name, Set.of(), false);
    }

    /** The same step, but a path may leave it out. */
    public Step optionally() {
        return new Step(name, events, true);
    }

    /** Whether every event counts. */
    public boolean isAny() {
        return events.isEmpty();
    }
}
