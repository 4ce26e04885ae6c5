package io.github.kpisdk.core.metric;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of a live ledger for many channels and periods at once, after every step.
 *
 * <p>They are equal to those of a {@link TotalsTable} of the same facts. The rows behind a figure
 * are not kept: for them, make a ledger of the snapshot. As the ledger, it is not thread-safe.
 */
public final class LiveTotals {
    private final LiveLedger ledger;
    private final int periods;
    private final ImmutableMap<Quantity, Grid> grids;

    private LiveTotals(LiveLedger ledger, int periods, Map<Quantity, Grid> grids) {
        this.ledger = ledger;
        this.periods = periods;
        this.grids = ImmutableMap.copyOf(grids);
    }

    /**
     * Counts what some formulas need, and follows the ledger from now on.
     *
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if they are not, or two quantities share an id
     */
    public static LiveTotals of(
            LiveLedger ledger, List<DateRange> periods, Collection<? extends Formula> formulas) {
        List<Quantity> quantities = List.copyOf(TotalsTable.quantities(formulas));
        List<Grid> grids =
                ledger.follow(quantities.stream().map(Quantity::aggregate).toList(), periods);
        Map<Quantity, Grid> byQuantity = new LinkedHashMap<>();
        for (int i = 0; i < grids.size(); i++) {
            byQuantity.put(quantities.get(i), grids.get(i));
        }
        return new LiveTotals(ledger, periods.size(), byQuantity);
    }

    /**
     * The totals of one period as they are now, by its place in the list, for the business or a
     * channel. They do not change with the ledger.
     */
    public Totals at(int period, Scope scope) {
        if (period < 0 || period >= periods) {
            throw new IndexOutOfBoundsException(
                    "No period %s, there are %s".formatted(period, periods));
        }
        Map<Quantity, Entry> entries = new LinkedHashMap<>();
        grids.forEach(
                (quantity, grid) ->
                        entries.put(
                                quantity,
                                quantity.isSuppliedBy(ledger)
                                        ? new Entry.Amount(grid.at(period, scope))
                                        : Entry.NO_DATA));
        return new Totals(ledger.currency(), entries, null);
    }
}
