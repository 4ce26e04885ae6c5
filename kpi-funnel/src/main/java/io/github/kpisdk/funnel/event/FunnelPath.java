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
 * @param events by which each step of the funnel was taken, empty if it was not; of several of one
 *     moment that can be the step the one with the smallest id. With steps in any order, by which
 *     one step, two steps and so on had been taken
 */
public record FunnelPath(Event entry, boolean excluded, List<Optional<Event>> events) {

    /** Copies the events. */
    public FunnelPath {
        events = List.copyOf(events);
    }

    /** Whose path it is. */
    public String entity() {
        return entry.entity();
    }

    /** When each step of the funnel was taken, empty if it was not. */
    public List<Optional<Instant>> times() {
        return events.stream().map(event -> event.map(Event::at)).toList();
    }

    /** Whether the step of an index was taken. */
    boolean hasReached(int index) {
        return events.get(index).isPresent();
    }

    /** When the step of an index was taken, which it was. */
    Instant at(int index) {
        return events.get(index).orElseThrow().at();
    }
}
