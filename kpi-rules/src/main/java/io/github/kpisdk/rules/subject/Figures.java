package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.rules.verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one channel or of the business in one period. What is not in it is not known,
 * which is something else than zero.
 *
 * <pre>{@code
 * Figures.NONE.with(Figure.COST, "300000").with(Figure.LEADS, 1000).with(Figure.SALES, 10)
 * }</pre>
 *
 * <p>Nothing is refused for being negative or unlikely: that has to be found.
 */
public final class Figures {
    /** Nothing is known. */
    public static final Figures NONE = new Figures(new EnumMap<>(Figure.class));

    private final EnumMap<Figure, Known> values;

    private Figures(EnumMap<Figure, Known> values) {
        this.values = values;
    }

    /** The same figures, with one more or another value of one. */
    public Figures with(Figure figure, Known value) {
        if (figure.kind() == Kind.COUNT && !isWhole(value)) {
            throw new IllegalArgumentException(
                    "%s must be a whole number, not %s".formatted(figure, value));
        }
        EnumMap<Figure, Known> more = new EnumMap<>(values);
        more.put(figure, value);
        return new Figures(more);
    }

    /** The same figures, with one more: a plain decimal; {@link Decimals#parse}. */
    public Figures with(Figure figure, String value) {
        return with(figure, Known.of(Decimals.parse(value)));
    }

    /** The same figures, with one more: a count. */
    public Figures with(Figure figure, long count) {
        return with(figure, Known.of(count));
    }

    /** The same figures, with many more. */
    public Figures with(Map<Figure, Known> more) {
        Figures all = this;
        for (Map.Entry<Figure, Known> one : more.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    /** The same figures without one: it is no longer known. */
    public Figures without(Figure figure) {
        EnumMap<Figure, Known> less = new EnumMap<>(values);
        less.remove(figure);
        return new Figures(less);
    }

    /** What is known. */
    public Set<Figure> known() {
        return Set.copyOf(values.keySet());
    }

    /** Whether all of these are known. */
    public boolean has(Figure... figures) {
        for (Figure figure : figures) {
            if (!values.containsKey(figure)) {
                return false;
            }
        }
        return true;
    }

    /** Those of the figures that are not known, in their order. */
    public List<Figure> lacking(Figure... figures) {
        if (has(figures)) {
            return List.of();
        }
        List<Figure> lacking = new ArrayList<>(figures.length);
        for (Figure figure : figures) {
            if (!values.containsKey(figure)) {
                lacking.add(figure);
            }
        }
        return Collections.unmodifiableList(lacking);
    }

    /** A figure, if it is known. */
    public Optional<Known> find(Figure figure) {
        return Optional.ofNullable(values.get(figure));
    }

    /**
     * A figure that is known to be known.
     *
     * @throws IllegalStateException if it is not
     */
    public Known get(Figure figure) {
        Known value = values.get(figure);
        if (value == null) {
            throw new IllegalStateException(figure + " is not known");
        }
        return value;
    }

    /**
     * A count that is known to be known.
     *
     * @throws IllegalStateException if it is not known
     * @throws ArithmeticException if it is not whole or too large for a long
     */
    public long count(Figure figure) {
        return get(figure).value().longValueExact();
    }

    /** A known figure as a floating-point number, for statistics. */
    public double number(Figure figure) {
        return get(figure).value().doubleValue();
    }

    /**
     * So many of so many; empty where one is not known, or there are more of the part than of the
     * whole, which is an impossible figure and no rate.
     */
    public Optional<Proportion> proportion(Figure part, Figure whole) {
        if (!has(part, whole)) {
            return Optional.empty();
        }
        long successes = count(part);
        long trials = count(whole);
        return successes < 0 || successes > trials
                ? Optional.empty()
                : Optional.of(Proportion.of(successes, trials));
    }

    /** One by the other, exactly; empty where one is not known or the divisor is zero. */
    public Optional<Known> ratio(Figure dividend, Figure divisor) {
        return has(dividend, divisor) && get(divisor).signum() != 0
                ? Optional.of(get(dividend).per(get(divisor)))
                : Optional.empty();
    }

    private static boolean isWhole(Known value) {
        return value.value().stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Figures other && values.equals(other.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The figures in their order. */
    @Override
    public String toString() {
        return values.toString();
    }
}
