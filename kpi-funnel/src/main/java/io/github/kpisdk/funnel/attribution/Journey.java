package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Required;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The touches of a customer in order, and what came of them; or of many customers who went the same
 * way.
 *
 * <p>A journey of this shape ended in {@link #conversions} worth {@link #value} altogether, and
 * {@link #nulls} times in nothing. Touches all have a time or none has; equal times are allowed,
 * and the order given then counts.
 */
public final class Journey {
    /** Most touches of a journey; more are the work of a machine. */
    public static final int MOST_TOUCHES = 1000;

    private final List<Touch> touches;
    private final long conversions;
    private final long nulls;
    private final @Nullable Money value;
    private final int lead;
    private final int opportunity;

    private Journey(
            List<Touch> touches,
            long conversions,
            @Nullable Money value,
            long nulls,
            int lead,
            int opportunity) {
        this.touches = touches;
        this.conversions = conversions;
        this.value = value;
        this.nulls = nulls;
        this.lead = lead;
        this.opportunity = opportunity;
    }

    /**
     * Journeys of one shape.
     *
     * @param touches in order; 1 to {@link #MOST_TOUCHES}
     * @param conversions how many of them ended in a conversion
     * @param value of these conversions together; zero where there are none
     * @param nulls how many ended without
     * @throws IllegalArgumentException naming what is wrong: no touch, one that is before its
     *     predecessor, times for some touches only, a negative count or value, a value without a
     *     conversion, or neither conversions nor nulls
     */
    public static Journey of(List<Touch> touches, long conversions, Money value, long nulls) {
        checkCounts(conversions, nulls);
        if (Required.field("value", value).signum() < 0) {
            throw new IllegalArgumentException("Value must not be negative, got " + value);
        }
        if (conversions == 0 && value.signum() > 0) {
            throw new IllegalArgumentException("Value %s is without a conversion".formatted(value));
        }
        return new Journey(checked(touches), conversions, value, nulls, 0, 0);
    }

    /**
     * A journey that ended in one conversion.
     *
     * @param value of the conversion; not negative
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static Journey converted(List<Touch> touches, Money value) {
        return of(touches, 1, value, 0);
    }

    /**
     * A journey that ended in nothing.
     *
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static Journey lost(List<Touch> touches) {
        return new Journey(checked(touches), 0, null, 1, 0, 0);
    }

    /**
     * The same journey, having become a lead at a touch.
     *
     * @param touch counted from 1
     * @throws IllegalArgumentException if there is no such touch
     */
    public Journey leadAt(int touch) {
        return with(touches, checkPosition("Lead", touch), opportunity);
    }

    /**
     * The same journey, having become an opportunity at a touch.
     *
     * @param touch counted from 1
     * @throws IllegalArgumentException if there is no such touch
     */
    public Journey opportunityAt(int touch) {
        return with(touches, lead, checkPosition("Opportunity", touch));
    }

    /** Touches that were checked before, in the same order; marks are counted from 1, 0 is none. */
    Journey with(List<Touch> path, int leadMark, int opportunityMark) {
        return new Journey(List.copyOf(path), conversions, value, nulls, leadMark, opportunityMark);
    }

    private static void checkCounts(long conversions, long nulls) {
        if (conversions < 0) {
            throw new IllegalArgumentException(
                    "Conversions must not be negative, got " + conversions);
        }
        if (nulls < 0) {
            throw new IllegalArgumentException("Nulls must not be negative, got " + nulls);
        }
        if (conversions == 0 && nulls == 0) {
            throw new IllegalArgumentException(
                    "A journey needs conversions or nulls, both counts are 0");
        }
    }

    private static List<Touch> checked(List<Touch> touches) {
        List<Touch> path = Required.list("touches", touches);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A journey needs a touch, the path is empty");
        }
        if (path.size() > MOST_TOUCHES) {
            throw new IllegalArgumentException(
                    "A journey has at most %s touches, got %s"
                            .formatted(MOST_TOUCHES, path.size()));
        }
        for (int i = 1; i < path.size(); i++) {
            checkOrder(i, path.get(i - 1), path.get(i));
        }
        return path;
    }

    private static void checkOrder(int before, Touch earlier, Touch later) {
        if (earlier.time().isPresent() != later.time().isPresent()) {
            throw new IllegalArgumentException(
                    "Either all touches have a time or none: touch %s is %s, touch %s is %s"
                            .formatted(before, earlier, before + 1, later));
        }
        if (earlier.time().isPresent()
                && later.time().orElseThrow().isBefore(earlier.time().get())) {
            throw new IllegalArgumentException(
                    "Touch %s, %s, is before touch %s, %s"
                            .formatted(before + 1, later, before, earlier));
        }
    }

    private int checkPosition(String what, int touch) {
        if (touch < 1 || touch > touches.size()) {
            throw new IllegalArgumentException(
                    "%s must be at touch 1 to %s, not %s".formatted(what, touches.size(), touch));
        }
        return touch;
    }

    /** The touches in order; at least one. */
    public List<Touch> touches() {
        return touches;
    }

    /** The channels of the touches in order, repeats included. */
    public List<String> path() {
        return touches.stream().map(Touch::channel).toList();
    }

    /** How many journeys of this shape ended in a conversion. */
    public long conversions() {
        return conversions;
    }

    /** What these conversions are worth together; empty for a {@link #lost} journey. */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }

    /** How many journeys of this shape ended without a conversion. */
    public long nulls() {
        return nulls;
    }

    /** The touch, counted from 1, at which it became a lead; empty if that is not known. */
    public OptionalInt lead() {
        return lead == 0 ? OptionalInt.empty() : OptionalInt.of(lead);
    }

    /** The touch, counted from 1, at which it became an opportunity; empty if not known. */
    public OptionalInt opportunity() {
        return opportunity == 0 ? OptionalInt.empty() : OptionalInt.of(opportunity);
    }

    boolean isTimed() {
        return touches.get(0).time().isPresent();
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Journey other
                && touches.equals(other.touches)
                && conversions == other.conversions
                && nulls == other.nulls
                && Objects.equals(value, other.value)
                && lead == other.lead
                && opportunity == other.opportunity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(touches, conversions, nulls, value, lead, opportunity);
    }

    /** The path, and what came of it. */
    @Override
    public String toString() {
        return touches.stream().map(Touch::toString).collect(Collectors.joining(">"))
                + " (%s conversions worth %s, %s nulls)"
                        .formatted(conversions, value == null ? "0" : value, nulls);
    }
}
