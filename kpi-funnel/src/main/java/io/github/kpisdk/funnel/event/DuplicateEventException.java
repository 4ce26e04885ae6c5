package io.github.kpisdk.funnel.event;

/**
 * Two events with one id that are not the same event: one of them is wrong, and nobody knows which.
 */
public final class DuplicateEventException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Event first;
    private final transient Event second;

    DuplicateEventException(Event first, Event second) {
        super(
                "Event %s was given twice with different content: %s and %s"
                        .formatted(first.id(), first, second));
        this.first = first;
        this.second = second;
    }

    /** The one that was given first. */
    public Event first() {
        return first;
    }

    /** The one that contradicts it. */
    public Event second() {
        return second;
    }
}
