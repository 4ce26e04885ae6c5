package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The totals of a live ledger for many channels and periods at once, after every step.
 *
 * <p>They are equal to those of a {@link TotalsTable} of the same facts. The rows behind a figure
 * are not kept: for them, make a ledger of the snapshot. As the ledger, it is not thread-safe.
 *
 * <p>What {@linkplain LiveLedger#canFollow cannot follow}, such as cohorts, is counted anew when it
 * is first asked for after a step, as slow as a ledger is made.
 */
public final class LiveTotals {
    private final LiveLedger ledger;
    private final Set<Quantity> quantities;
    private final PeriodSums cells;
    private final Recount recount;

    private LiveTotals(
            LiveLedger ledger, Set<Quantity> quantities, PeriodSums cells, Recount recount) {
        this.ledger = ledger;
        this.quantities = quantities;
        this.cells = cells;
        this.recount = recount;
    }

    /**
     * Counts what some formulas need, and follows the ledger from now on. The ledger counts as
     * complete from the start of the first period to the end of the last.
     *
     * @param periods in order, without overlap; each is a total to a quantity that is {@linkplain
     *     Quantity#shifted shifted}
     * @throws IllegalArgumentException if they are not, or two quantities share an id
     */
    public static LiveTotals of(
            LiveLedger ledger, List<DateRange> periods, Collection<? extends Formula> formulas) {
        return of(ledger, TotalsTable.covered(periods), TotalsTable.totals(periods), formulas);
    }

    /**
     * Counts what some formulas need, and follows the ledger from now on.
     *
     * @param covered the days for which the ledger is complete; what looks at a period before them
     *     is undefined
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if they are not, or two quantities share an id
     */
    public static LiveTotals of(
            LiveLedger ledger,
            DateRange covered,
            List<Period> periods,
            Collection<? extends Formula> formulas) {
        Set<Quantity> quantities = TotalsTable.quantities(formulas);
        List<Quantity> following =
                quantities.stream().filter(q -> ledger.canFollow(q.aggregate())).toList();
        List<Quantity> others =
                quantities.stream().filter(q -> !ledger.canFollow(q.aggregate())).toList();
        List<Period> asked = List.copyOf(periods);
        return new LiveTotals(
                ledger,
                quantities,
                new PeriodSums(covered, Set.of(), asked, following, ledger::follow),
                new Recount(ledger, covered, asked, others));
    }

    /**
     * The totals of one period as they are now, by its place in the list, for the business or a
     * channel. They do not change with the ledger.
     */
    public Totals at(int period, Scope scope) {
        if (period < 0 || period >= cells.periods()) {
            throw new IndexOutOfBoundsException(
                    "No period %s, there are %s".formatted(period, cells.periods()));
        }
        Map<Quantity, Entry> entries = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            entries.put(quantity, entry(quantity, period, scope));
        }
        return new Totals(ledger.currency(), entries, null);
    }

    private Entry entry(Quantity quantity, int period, Scope scope) {
        if (!cells.have(quantity)) {
            return recount.now().entry(quantity, period, scope);
        }
        return quantity.isSuppliedBy(ledger)
                ? cells.at(quantity, period, scope)
                : Entry.missing(Reason.NO_DATA, quantity);
    }

    /** Counts in a ledger of the snapshot, once after a step. */
    private static final class Recount {
        private final LiveLedger ledger;
        private final DateRange covered;
        private final List<Period> periods;
        private final List<Quantity> quantities;
        private @Nullable TotalsTable table;
        private long steps;

        Recount(
                LiveLedger ledger,
                DateRange covered,
                List<Period> periods,
                List<Quantity> quantities) {
            this.ledger = ledger;
            this.covered = covered;
            this.periods = periods;
            this.quantities = quantities;
        }

        TotalsTable now() {
            TotalsTable known = table;
            if (known == null || steps != ledger.steps()) {
                known = TotalsTable.of(Ledger.of(ledger.snapshot()), covered, periods, quantities);
                table = known;
                steps = ledger.steps();
            }
            return known;
        }
    }
}
