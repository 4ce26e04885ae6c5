package io.github.kpisdk.core.metric;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exact sums of quantities for a channel or the business, over a span of time.
 *
 * <p>A quantity that is not in them is missing, not zero. Totals of different channels or periods
 * add up, in any order; a count of different customers does not, and says so.
 */
public final class Totals {
    private final String currency;
    private final ImmutableMap<Quantity, Entry> entries;
    private final @Nullable Origin origin;

    Totals(String currency, Map<Quantity, Entry> entries, @Nullable Origin origin) {
        this.currency = currency;
        this.entries = ImmutableMap.copyOf(entries);
        this.origin = origin;
    }

    /** Starts totals from numbers of one's own. */
    public static Builder builder(String currency) {
        return new Builder(currency);
    }

    /**
     * The totals of what some formulas need, over a span, for the business or a channel. Nothing is
     * known but the days of the span.
     */
    public static Totals of(
            Ledger ledger, DateRange range, Scope scope, Collection<? extends Formula> formulas) {
        return TotalsTable.of(ledger, List.of(range), formulas).at(0, scope);
    }

    /**
     * The totals of what some formulas need in a period, for the business or a channel.
     *
     * @param covered the days for which the ledger is complete; what looks at a period before them
     *     is undefined
     */
    public static Totals of(
            Ledger ledger,
            DateRange covered,
            Period period,
            Scope scope,
            Collection<? extends Formula> formulas) {
        return TotalsTable.of(ledger, covered, List.of(period), formulas).at(0, scope);
    }

    /** What to call money. */
    public String currency() {
        return currency;
    }

    /** The exact sum of a quantity; empty if it is missing or does not add up. */
    public Optional<BigDecimal> amount(Quantity quantity) {
        Entry entry = entry(quantity);
        return entry.missing().isPresent() ? Optional.empty() : Optional.of(entry.amount());
    }

    /**
     * The totals of both, quantity by quantity. Commutative and associative; what is missing on one
     * side is missing in the sum.
     *
     * @throws IllegalArgumentException naming both currencies if they differ
     */
    public Totals plus(Totals other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Currencies cannot be mixed: %s and %s".formatted(currency, other.currency));
        }
        Map<Quantity, Entry> sums = new LinkedHashMap<>();
        for (Quantity quantity : Sets.union(entries.keySet(), other.entries.keySet())) {
            sums.put(quantity, entry(quantity).plus(other.entry(quantity), quantity));
        }
        return new Totals(currency, sums, null);
    }

    Entry entry(Quantity quantity) {
        Entry entry = entries.get(quantity);
        if (entry == null) {
            refuseNamesake(entries.keySet(), quantity);
            return Entry.missing(Reason.NO_DATA, quantity);
        }
        return entry;
    }

    /** Another declaration under the same id is not the same quantity. */
    private static void refuseNamesake(Set<Quantity> present, Quantity quantity) {
        for (Quantity other : present) {
            if (!other.equals(quantity) && other.id().equals(quantity.id())) {
                throw new IllegalArgumentException("Two quantities share the id " + quantity.id());
            }
        }
    }

    Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Totals other
                && currency.equals(other.currency)
                && entries.equals(other.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Currency and entries. */
    @Override
    public String toString() {
        return currency + " " + entries;
    }

    /** Where totals were counted, so that their rows can be shown. */
    record Origin(Ledger ledger, Period period, Scope scope) {}

    /** Takes numbers one by one. */
    public static final class Builder {
        private final String currency;
        private final Map<Quantity, Entry> entries = new LinkedHashMap<>();

        private Builder(String currency) {
            this.currency = Money.of(currency, "0").currency();
        }

        /**
         * Sets the sum of a quantity, such as {@code "145000.50"}; see {@link Decimals#parse}.
         *
         * @throws IllegalArgumentException if it is no amount, or a count that is not whole and
         *     from zero up
         */
        public Builder put(Quantity quantity, String amount) {
            BigDecimal value = Decimals.parse(amount);
            if (!quantity.isMissingWithoutRows()
                    && !quantity.unit().hasMoney()
                    && (value.scale() > 0 || value.signum() < 0)) {
                throw new IllegalArgumentException(
                        "%s is a count, not %s".formatted(quantity, amount));
            }
            refuseNamesake(entries.keySet(), quantity);
            entries.put(quantity, new Entry.Amount(value));
            return this;
        }

        /** Sets the sum of a quantity; see {@link #put(Quantity, String)}. */
        public Builder put(Quantity quantity, long amount) {
            return put(quantity, Long.toString(amount));
        }

        /** The totals. */
        public Totals build() {
            return new Totals(currency, entries, null);
        }
    }
}
