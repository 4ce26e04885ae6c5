package io.github.kpisdk.core.economics;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a shared cost is divided among channels: a figure that each of them has in the same
 * period, or fixed weights.
 *
 * <p>No driver is right: it is a choice, and therefore stands in the name of the result. A channel
 * whose figure is zero or negative bears nothing.
 */
public final class Driver {
    /** By ad spend: who advertises more bears more. */
    public static final Driver SPEND = by(Quantities.AD_SPEND);

    /** By revenue net of refunds. */
    public static final Driver REVENUE = by(Quantities.REVENUE);

    /** By won deals. */
    public static final Driver ORDERS = by(Quantities.SALES);

    /** By leads. */
    public static final Driver LEADS = by(Quantities.LEADS);

    /** By nothing: the cost stays unallocated. */
    public static final Driver NONE = new Driver(null, ImmutableSortedMap.of());

    private final @Nullable Formula figure;
    private final ImmutableSortedMap<Scope, BigDecimal> fixed;

    private Driver(@Nullable Formula figure, ImmutableSortedMap<Scope, BigDecimal> fixed) {
        this.figure = figure;
        this.fixed = fixed;
    }

    /** By a figure of each channel. */
    public static Driver by(Formula figure) {
        return new Driver(figure, ImmutableSortedMap.of());
    }

    /**
     * By weights of one's own. A channel that has a weight bears its part even in a period in which
     * nothing else names it.
     *
     * @throws IllegalArgumentException if there is no weight, one is negative, all are zero, or one
     *     is given to the whole business
     */
    public static Driver fixed(Map<Scope, BigDecimal> weights) {
        weights.forEach(Driver::check);
        if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException("Fixed weights need one above zero, got " + weights);
        }
        return new Driver(null, ImmutableSortedMap.copyOf(weights));
    }

    private static void check(Scope scope, BigDecimal weight) {
        Allocation.checkChannel(scope, weight);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "The weight of %s is negative: %s".formatted(scope, weight));
        }
    }

    /** The channels that bear a part whatever happened. */
    Set<Scope> channels() {
        return fixed.keySet();
    }

    /** What it has to be computed from, or nothing. */
    Set<Formula> formulas() {
        return figure == null ? Set.of() : Set.of(figure);
    }

    /** The weight of a channel, or why there is none. */
    Outcome weight(Scope channel, Totals totals) {
        return figure == null
                ? Known.of(fixed.getOrDefault(channel, BigDecimal.ZERO))
                : figure.evaluate(totals);
    }

    /** The id of the figure, {@code fixed} with the weights, or {@code nothing}. */
    @Override
    public String toString() {
        return figure != null ? figure.subject() : fixed.isEmpty() ? "nothing" : "fixed " + fixed;
    }
}
