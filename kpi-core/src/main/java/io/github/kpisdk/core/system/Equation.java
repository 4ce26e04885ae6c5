package io.github.kpisdk.core.system;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan: a figure is the product or the sum of others, or at most another.
 *
 * @param right one name if the figure is at most that
 */
record Equation(Kind kind, String left, List<String> right) {

    /** How the right side is made, and how one of its parts is found from the rest. */
    enum Kind {
        PRODUCT(" × ", Fraction.ONE, Fraction::times, Fraction::per),
        SUM(" + ", Fraction.ZERO, Fraction::plus, Fraction::minus),
        AT_MOST("", Fraction.ZERO, Fraction::plus, Fraction::minus);

        private final String sign;
        private final Fraction nothing;
        private final BinaryOperator<Fraction> join;
        private final BinaryOperator<Fraction> undo;

        Kind(
                String sign,
                Fraction nothing,
                BinaryOperator<Fraction> join,
                BinaryOperator<Fraction> undo) {
            this.sign = sign;
            this.nothing = nothing;
            this.join = join;
            this.undo = undo;
        }
    }

    /** A figure that follows. */
    record Found(String name, Fraction value) {}

    /** Two sides that do not agree. */
    record Clash(Equation equation, Fraction left, Fraction right) {}

    Equation {
        right = List.copyOf(right);
        Names.refuseTwice("An equation", Stream.concat(Stream.of(left), right.stream()).toList());
    }

    /** The same line with both sides just equal. */
    Equation atItsLimit() {
        return kind == Kind.AT_MOST ? new Equation(Kind.SUM, left, right) : this;
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(left), right.stream());
    }

    /** What follows from figures that are known; at most one figure. */
    Optional<Found> follow(Map<String, Fraction> known) {
        if (kind == Kind.AT_MOST) {
            return Optional.empty();
        }
        Fraction whole = known.get(left);
        Optional<Fraction> side = rightSide(known);
        if (whole == null) {
            return side.map(value -> new Found(left, value));
        }
        return side.isPresent() ? Optional.empty() : part(whole, known);
    }

    /**
     * The one part that is not known; the other parts are not zero, or else the side were known.
     */
    private Optional<Found> part(Fraction whole, Map<String, Fraction> known) {
        List<String> open = right.stream().filter(name -> !known.containsKey(name)).toList();
        return open.size() == 1
                ? Optional.of(new Found(open.get(0), kind.undo.apply(whole, joined(known))))
                : Optional.empty();
    }

    /** Whether the known figures contradict this line. */
    Optional<Clash> clash(Map<String, Fraction> known) {
        @Nullable Fraction whole = known.get(left);
        return whole == null
                ? Optional.empty()
                : rightSide(known)
                        .filter(side -> !holds(whole.compareTo(side)))
                        .map(side -> new Clash(this, whole, side));
    }

    private boolean holds(int compared) {
        return kind == Kind.AT_MOST ? compared <= 0 : compared == 0;
    }

    /** What the right side is worth: nothing times anything is nothing. */
    private Optional<Fraction> rightSide(Map<String, Fraction> known) {
        boolean nothing =
                kind == Kind.PRODUCT
                        && right.stream()
                                .map(known::get)
                                .anyMatch(value -> value != null && value.isZero());
        return nothing || known.keySet().containsAll(right)
                ? Optional.of(nothing ? Fraction.ZERO : joined(known))
                : Optional.empty();
    }

    private Fraction joined(Map<String, Fraction> known) {
        return right.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .reduce(kind.nothing, kind.join);
    }

    /** As one would write it: {@code revenue = sales × aov}. */
    @Override
    public String toString() {
        return left + (kind == Kind.AT_MOST ? " ≤ " : " = ") + String.join(kind.sign, right);
    }
}
