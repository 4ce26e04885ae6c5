package io.github.kpisdk.core.metric;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The totals of a ledger for many channels and periods at once: each quantity is folded once. */
public final class TotalsTable {
    private final Ledger ledger;
    private final List<DateRange> periods;
    private final Set<Quantity> quantities;
    private final ImmutableMap<Quantity, Grid> grids;

    private TotalsTable(
            Ledger ledger,
            List<DateRange> periods,
            Set<Quantity> quantities,
            Map<Quantity, Grid> grids) {
        this.ledger = ledger;
        this.periods = List.copyOf(periods);
        this.quantities = quantities;
        this.grids = ImmutableMap.copyOf(grids);
    }

    /**
     * Folds what some formulas need, in one pass over the rows of each date.
     *
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if two quantities share an id
     */
    public static TotalsTable of(
            Ledger ledger, List<DateRange> periods, Collection<? extends Formula> formulas) {
        Set<Quantity> quantities = quantities(formulas);
        List<Quantity> supplied =
                quantities.stream().filter(quantity -> quantity.isSuppliedBy(ledger)).toList();
        List<Grid> grids =
                ledger.fold(supplied.stream().map(Quantity::aggregate).toList(), periods);
        Map<Quantity, Grid> byQuantity = new LinkedHashMap<>();
        for (int i = 0; i < grids.size(); i++) {
            byQuantity.put(supplied.get(i), grids.get(i));
        }
        return new TotalsTable(ledger, periods, quantities, byQuantity);
    }

    /**
     * What some formulas need, in reading order.
     *
     * @throws IllegalArgumentException if two quantities share an id
     */
    static Set<Quantity> quantities(Collection<? extends Formula> formulas) {
        Set<Quantity> quantities = new LinkedHashSet<>();
        formulas.forEach(formula -> formula.collect(quantities));
        Set<String> ids = new LinkedHashSet<>();
        for (Quantity quantity : quantities) {
            if (!ids.add(quantity.id())) {
                throw new IllegalArgumentException("Two quantities share the id " + quantity.id());
            }
        }
        return quantities;
    }

    /** The totals of one period, by its place in the list, for the business or a channel. */
    public Totals at(int period, Scope scope) {
        Map<Quantity, Entry> entries = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            Grid grid = grids.get(quantity);
            entries.put(
                    quantity,
                    grid == null ? Entry.NO_DATA : new Entry.Amount(grid.at(period, scope)));
        }
        return new Totals(
                ledger.currency(), entries, new Totals.Origin(ledger, periods.get(period), scope));
    }
}
