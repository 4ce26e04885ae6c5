package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Latest;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Pairs;
import io.github.kpisdk.core.kernel.Sweep;
import io.github.kpisdk.core.kernel.Total;
import io.github.kpisdk.core.model.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns aggregates into passes over columns: one pass for each date, whatever is added up by it.
 *
 * <p>A cell is a period and a channel; each period has one cell more, first, for rows without a
 * channel.
 */
final class Folding {
    private final Ledger ledger;
    private final Days periods;
    private final int count;
    private final int width;
    private final int cells;
    private final Filters filters;
    private final Map<DateColumn, Sweep> sweeps = new LinkedHashMap<>();

    Folding(Ledger ledger, List<DateRange> ranges) {
        this.ledger = ledger;
        filters = ledger.filters();
        periods = days(ranges);
        count = ranges.size();
        width = ledger.part().channelNames().size() + 1;
        cells = Math.multiplyExact(count, width);
    }

    /**
     * The days of some periods.
     *
     * @throws IllegalArgumentException if the periods overlap or are not in order
     */
    static Days days(List<DateRange> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("At least one period is needed");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).start().isBefore(periods.get(i - 1).end())) {
                throw new IllegalArgumentException(
                        "Periods must follow each other: %s, then %s"
                                .formatted(periods.get(i - 1), periods.get(i)));
            }
        }
        return new Days(
                periods.stream().mapToLong(period -> period.start().toEpochDay()).toArray(),
                periods.stream().mapToLong(period -> period.end().toEpochDay()).toArray());
    }

    /** What each aggregate comes to, in the order given. */
    List<Grid> fold(List<Aggregate> wanted) {
        List<Grid> grids = new ArrayList<>();
        for (Aggregate aggregate : wanted) {
            grids.add(grid(aggregate));
        }
        sweeps.values().forEach(sweep -> sweep.run(ledger.workers()));
        return grids;
    }

    /** How many rows there are by some dates. */
    List<Grid> countBy(List<DateColumn> dates) {
        List<Grid> grids = new ArrayList<>();
        for (DateColumn date : dates) {
            grids.add(grid(Selection.of(date), Total.count(cells)));
        }
        sweeps.values().forEach(sweep -> sweep.run(ledger.workers()));
        return grids;
    }

    /** The place for an aggregate, to be filled by the pass over its rows. */
    private Grid grid(Aggregate wanted) {
        return grid(wanted.rows(), total(wanted));
    }

    private Grid grid(Selection rows, Total total) {
        if (ledger.size(rows.table()) > 0) {
            sweep(rows.on()).add(filters.of(rows), total);
        }
        return new Grid(channels(), total.by(width));
    }

    private Sweep sweep(DateColumn on) {
        return sweeps.computeIfAbsent(
                on,
                date -> new Sweep(ledger.ints(date), ledger.channelCodes(date), periods, width));
    }

    private Names channels() {
        return ledger.part().channelNames();
    }

    private Total total(Aggregate wanted) {
        Measure measure = wanted.measure();
        if (ledger.size(measure.table()) == 0 || measure instanceof Measure.CountOf) {
            return Total.count(cells);
        }
        if (measure instanceof Measure.SumOf sum) {
            return Total.sum(ledger.numbers(sum.column()), cells);
        }
        if (measure instanceof Measure.LatestOf latest) {
            Ints days = ledger.ints(wanted.rows().on());
            return new Latest(days, ledger.numbers(latest.column()), cells);
        }
        if (measure instanceof Measure.DistinctOf distinct) {
            return new Pairs(ledger.codes(distinct.ids()), cells, count);
        }
        return own((Measure.Own<?>) measure);
    }

    private <F> Total own(Measure.Own<F> own) {
        return Total.each(row -> own.value().apply(ledger.fact(own.table(), row)), cells);
    }
}
