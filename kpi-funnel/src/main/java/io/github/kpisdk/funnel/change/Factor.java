package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Ids;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** One factor of a product, before and after. */
public final class Factor {
    private final String name;
    private final Outcome before;
    private final Outcome after;
    private final boolean divides;

    private Factor(String name, Outcome before, Outcome after, boolean divides) {
        Ids.problemWith(name)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("name " + problem);
                        });
        this.name = name;
        this.before = before;
        this.after = after;
        this.divides = divides;
    }

    /**
     * Something that is multiplied.
     *
     * @throws IllegalArgumentException if the name is not an id
     */
    public static Factor of(String name, Outcome before, Outcome after) {
        return new Factor(name, before, after, false);
    }

    /**
     * Something that is multiplied, as plain numbers.
     *
     * @throws IllegalArgumentException if the name is not an id, or a number has more than 1000
     *     digits
     */
    public static Factor of(String name, BigDecimal before, BigDecimal after) {
        return of(name, Known.of(before), Known.of(after));
    }

    /**
     * Something that the rest is divided by, such as the close rate in a cost per sale. Zero leaves
     * the whole undefined.
     *
     * @throws IllegalArgumentException if the name is not an id
     */
    public static Factor dividing(String name, Outcome before, Outcome after) {
        return new Factor(name, before, after, true);
    }

    /**
     * Something that the rest is divided by, as plain numbers.
     *
     * @throws IllegalArgumentException if the name is not an id, or a number has more than 1000
     *     digits
     */
    public static Factor dividing(String name, BigDecimal before, BigDecimal after) {
        return dividing(name, Known.of(before), Known.of(after));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** What it was. */
    public Outcome before() {
        return before;
    }

    /** What it became. */
    public Outcome after() {
        return after;
    }

    /** Whether the rest is divided by it. */
    public boolean isDividing() {
        return divides;
    }

    /** Why it cannot be used; empty if it can. */
    Optional<Undefined> problem() {
        return Stream.of(before, after).flatMap(side -> problem(side).stream()).findFirst();
    }

    private Optional<Undefined> problem(Outcome side) {
        return side.fold(
                known ->
                        divides && known.signum() == 0
                                ? Optional.of(Undefined.because(Reason.ZERO_DIVISOR, name))
                                : Optional.empty(),
                Optional::of);
    }

    /** What is multiplied: the factor or its inverse; only without a problem. */
    Pair pair() {
        return new Pair(multiplied(before), multiplied(after));
    }

    private BigFraction multiplied(Outcome side) {
        BigFraction value = Fractions.of((Known) side);
        return divides ? value.reciprocal() : value;
    }

    /** Name and both sides. */
    @Override
    public String toString() {
        return "%s%s %s → %s".formatted(divides ? "÷ " : "", name, before, after);
    }
}
