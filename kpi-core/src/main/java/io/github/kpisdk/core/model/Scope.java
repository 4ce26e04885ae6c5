package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Whose figures: the whole business or one channel.
 *
 * <p>The business holds more than its channels together: shared costs and everything that came
 * without a channel. Sorted, the business goes first, then the channels by code point.
 */
public final class Scope implements Comparable<Scope> {
    /** The whole business, written {@code *}. */
    public static final Scope BUSINESS = new Scope("*");

    private final String name;

    private Scope(String name) {
        this.name = name;
    }

    /** One channel, by its name. */
    public static Scope channel(String name) {
        Ids.checkChannel(Ids.check("channel", name));
        return new Scope(name);
    }

    /** Reads {@code *} or the name of a channel; the inverse of {@link #toString}. */
    @JsonCreator
    public static Scope parse(String text) {
        return text.equals("*") ? BUSINESS : channel(text);
    }

    /** The name of the channel, or nothing for the business. */
    public Optional<String> channel() {
        return isBusiness() ? Optional.empty() : Optional.of(name);
    }

    /** Whether it is the whole business. */
    public boolean isBusiness() {
        return name.equals("*");
    }

    @Override
    public int compareTo(Scope other) {
        if (isBusiness() || other.isBusiness()) {
            return Boolean.compare(other.isBusiness(), isBusiness());
        }
        return CodePoints.ORDER.compare(name, other.name);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Scope other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@code *} or the name of the channel. */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }
}
