package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far one entity got: the path that got furthest, as it was when it first had got there.
 *
 * @param entry the event by which the funnel was entered; of several of one moment the one with the
 *     smallest id
 * @param excluded whether an event excluded it from all steps
 * @param times when each step of the funnel was taken, empty if it was not; with steps in any
 *     order, when one step, two steps and so on had been taken
 */
public record FunnelPath(Event entry, boolean excluded, List<Optional<Instant>> times) {

    /** Copies the times. */
    public FunnelPath {
        times = List.copyOf(times);
    }

    /** Whose path it is. */
    public String entity() {
        return entry.entity();
    }

    /** Whether the step of an index was taken. */
    boolean hasReached(int index) {
        return times.get(index).isPresent();
    }
}
