package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
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
    private final List<Period> periods;
    private final Set<Quantity> quantities;
    private final PeriodSums cells;

    private TotalsTable(
            Ledger ledger, List<Period> periods, Set<Quantity> quantities, PeriodSums cells) {
        this.ledger = ledger;
        this.periods = periods;
        this.quantities = quantities;
        this.cells = cells;
    }

    /**
     * Folds what some formulas need, in one pass over the rows of each date. The ledger counts as
     * complete from the start of the first period to the end of the last.
     *
     * @param periods in order, without overlap; each is a total to a quantity that is {@linkplain
     *     Quantity#shifted shifted}
     * @throws IllegalArgumentException if the periods are not, or two quantities share an id
     */
    public static TotalsTable of(
            Ledger ledger, List<DateRange> periods, Collection<? extends Formula> formulas) {
        return of(ledger, covered(periods), totals(periods), formulas);
    }

    /**
     * Folds what some formulas need, in one pass over the rows of each date; where periods that a
     * quantity looks at overlap others, in some more.
     *
     * @param covered the days for which the ledger is complete; what looks at a period before them
     *     is undefined
     * @param periods in order, without overlap
     * @throws IllegalArgumentException if the periods are not, or two quantities share an id
     */
    public static TotalsTable of(
            Ledger ledger,
            DateRange covered,
            List<Period> periods,
            Collection<? extends Formula> formulas) {
        Set<Quantity> quantities = quantities(formulas);
        List<Quantity> supplied =
                quantities.stream().filter(quantity -> quantity.isSuppliedBy(ledger)).toList();
        return new TotalsTable(
                ledger,
                List.copyOf(periods),
                quantities,
                new PeriodSums(
                        covered,
                        ledger.subscriptionMonths(),
                        List.copyOf(periods),
                        supplied,
                        ledger::fold));
    }

    /** From the start of the first period to the end of the last. */
    static DateRange covered(List<DateRange> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("At least one period is needed");
        }
        return DateRange.of(periods.get(0).start(), periods.get(periods.size() - 1).end());
    }

    static List<Period> totals(List<DateRange> periods) {
        return periods.stream().map(Period::total).toList();
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
            entries.put(quantity, entry(quantity, period, scope));
        }
        return new Totals(
                ledger.currency(), entries, new Totals.Origin(ledger, periods.get(period), scope));
    }

    Entry entry(Quantity quantity, int period, Scope scope) {
        return cells.have(quantity)
                ? cells.at(quantity, period, scope)
                : Entry.missing(Reason.NO_DATA, quantity);
    }
}
