package io.github.kpisdk.core.metric;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What quantities come to in each period, wherever each of them looks. A quantity and the same of
 * some periods before are one sum over more spans of time.
 */
final class PeriodSums {
    private static final Entity ROW = Entity.of("row", "rows", "per row", "на строку", "строк");

    private final List<Period> periods;
    private final DateRange covered;
    private final Set<LocalDate> months;
    private final List<Sums> sums = new ArrayList<>();
    private final Map<Quantity, List<Function<Scope, Entry>>> cells = new LinkedHashMap<>();

    /** How aggregates are added up over spans that are in order. */
    interface Fold {
        List<Grid> fold(List<Aggregate> wanted, List<DateRange> spans);
    }

    private record Sums(List<DateRange> spans, ImmutableMap<Aggregate, Grid> grids) {}

    /**
     * Adds up.
     *
     * @param months those of which there are subscriptions
     */
    PeriodSums(
            DateRange covered,
            Set<LocalDate> months,
            List<Period> periods,
            Collection<Quantity> quantities,
            Fold fold) {
        this.periods = periods;
        this.covered = covered;
        this.months = months;
        Spans spans = new Spans(periods.stream().map(Period::range).toList());
        for (Quantity quantity : quantities) {
            periods.stream()
                    .filter(period -> missing(quantity, period).isEmpty())
                    .forEach(period -> spans.add(looked(quantity, period)));
        }
        Set<Aggregate> wanted = new LinkedHashSet<>();
        quantities.forEach(quantity -> wanted.addAll(aggregates(quantity)));
        for (List<DateRange> list : spans.lists()) {
            sums.add(sums(List.copyOf(wanted), list, fold));
            wanted.removeIf(aggregate -> isOnlyHere(aggregate, quantities));
        }
        for (Quantity quantity : quantities) {
            cells.put(quantity, periods.stream().map(period -> cell(quantity, period)).toList());
        }
    }

    private static Sums sums(List<Aggregate> wanted, List<DateRange> spans, Fold fold) {
        List<Grid> grids = fold.fold(wanted, spans);
        ImmutableMap.Builder<Aggregate, Grid> byAggregate = ImmutableMap.builder();
        for (int i = 0; i < wanted.size(); i++) {
            byAggregate.put(wanted.get(i), grids.get(i));
        }
        return new Sums(spans, byAggregate.buildOrThrow());
    }

    /** The first list has all periods themselves; what looks nowhere else needs no other. */
    private static boolean isOnlyHere(Aggregate aggregate, Collection<Quantity> quantities) {
        return quantities.stream()
                .noneMatch(q -> q.shift() > 0 && aggregates(q).contains(aggregate));
    }

    /** What is added up for a quantity and, where nothing is no figure, the rows it is made of. */
    private static List<Aggregate> aggregates(Quantity quantity) {
        return quantity.isMissingWithoutRows()
                ? List.of(quantity.aggregate(), rows(quantity))
                : List.of(quantity.aggregate());
    }

    private static Aggregate rows(Quantity quantity) {
        Measure count = new Measure.CountOf(quantity.rows().table(), ROW);
        return new Aggregate(count, quantity.rows());
    }

    private Optional<Undefined> missing(Quantity quantity, Period period) {
        return quantity.missing(period, covered)
                .or(
                        () ->
                                quantity.reach()
                                        .pairsUnknown(
                                                period,
                                                quantity.rows().monthsBack(),
                                                months,
                                                quantity.id()));
    }

    private static DateRange looked(Quantity quantity, Period period) {
        return quantity.reach().from(period).orElseThrow().range();
    }

    private Function<Scope, Entry> cell(Quantity quantity, Period period) {
        Optional<Undefined> missing = missing(quantity, period);
        if (missing.isPresent()) {
            Entry entry = new Entry.Missing(missing.get());
            return scope -> entry;
        }
        DateRange looked = looked(quantity, period);
        Sums found =
                sums.stream()
                        .filter(each -> Spans.place(each.spans(), looked) >= 0)
                        .findFirst()
                        .orElseThrow();
        int place = Spans.place(found.spans(), looked);
        Grid grid = found.grids().get(quantity.aggregate());
        if (!quantity.isMissingWithoutRows()) {
            return scope -> new Entry.Amount(grid.at(place, scope));
        }
        Grid rows = found.grids().get(rows(quantity));
        return scope ->
                rows.at(place, scope).signum() == 0
                        ? Entry.missing(Reason.NO_DATA, quantity)
                        : new Entry.Amount(grid.at(place, scope));
    }

    /** How many periods there are. */
    int periods() {
        return periods.size();
    }

    /** Whether it was asked for at the beginning. */
    boolean have(Quantity quantity) {
        return cells.containsKey(quantity);
    }

    /** What is known of a quantity that was asked for at the beginning. */
    Entry at(Quantity quantity, int period, Scope scope) {
        return cells.get(quantity).get(period).apply(scope);
    }
}
