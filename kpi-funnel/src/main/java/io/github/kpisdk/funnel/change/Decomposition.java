package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.metric.Outcome;
import java.util.List;

/**
 * A change and its parts. The parts add up to the change exactly; they are in the unit of the
 * figure.
 */
public final class Decomposition {
    private final Method method;
    private final Outcome before;
    private final Outcome after;
    private final Outcome change;
    private final List<Part> parts;

    Decomposition(Method method, Outcome before, Outcome after, Outcome change, List<Part> parts) {
        this.method = method;
        this.before = before;
        this.after = after;
        this.change = change;
        this.parts = List.copyOf(parts);
    }

    /** How the change was divided. */
    public Method method() {
        return method;
    }

    /** What the figure was. */
    public Outcome before() {
        return before;
    }

    /** What it became. */
    public Outcome after() {
        return after;
    }

    /** The difference. */
    public Outcome change() {
        return change;
    }

    /** One part for each factor, in the order of the factors. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The part of one factor.
     *
     * @throws IllegalArgumentException if there is no such factor
     */
    public Outcome part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no factor %s in %s"
                                                .formatted(
                                                        name,
                                                        parts.stream().map(Part::name).toList())))
                .amount();
    }

    /** Method, change and parts. */
    @Override
    public String toString() {
        return "%s %s = %s".formatted(method, change, parts);
    }

    /**
     * What one factor did.
     *
     * @param name the name of the factor
     * @param amount what the figure changed because of it, or the reason why that is not known
     */
    public record Part(String name, Outcome amount) {}
}
