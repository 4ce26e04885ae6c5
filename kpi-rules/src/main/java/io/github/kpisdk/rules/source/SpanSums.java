package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sums of several spans. What a file would supply that is not there is unknown; so is what was
 * never written down of a channel.
 */
final class SpanSums {
    /** Where nothing was measured there is no figure rather than zero. */
    private static final Set<Sum> MEASURED = Set.of(Sum.VIDEO_VIEWS, Sum.VIDEO_SECONDS);

    private final Map<Sum, Grid> grids = new EnumMap<>(Sum.class);
    private final Recorded recorded;
    private final SaleSums sales;
    private final boolean knowsDeals;

    /**
     * Adds up.
     *
     * @param ranges in order, without overlap
     */
    SpanSums(Ledger ledger, Recorded recorded, List<DateRange> ranges) {
        this.recorded = recorded;
        List<Sum> wanted = new ArrayList<>();
        List<Aggregate> aggregates = new ArrayList<>();
        for (Sum sum : Sum.values()) {
            sum.quantity()
                    .filter(quantity -> isSupplied(ledger, quantity))
                    .ifPresent(
                            quantity -> {
                                wanted.add(sum);
                                aggregates.add(quantity.aggregate());
                            });
        }
        List<Grid> added = ledger.fold(aggregates, ranges);
        for (int i = 0; i < wanted.size(); i++) {
            grids.put(wanted.get(i), added.get(i));
        }
        knowsDeals = ledger.supplies(Table.DEALS);
        sales = SaleSums.of(ledger, ranges);
    }

    /** The sums of a channel or of the business in a span. */
    Sums at(int span, Scope scope) {
        Map<Sum, BigDecimal> values = new EnumMap<>(Sum.class);
        grids.forEach(
                (sum, grid) -> {
                    BigDecimal value = grid.at(span, scope);
                    if (isKnown(sum, scope) && !(MEASURED.contains(sum) && value.signum() == 0)) {
                        values.put(sum, value);
                    }
                });
        if (knowsDeals) {
            SaleSums.Cell cell = sales.at(span, scope);
            values.put(Sum.SQUARES, cell.squares);
            values.put(Sum.DISCOUNTS, cell.discounts);
            values.put(Sum.DISCOUNTED_LIST, cell.discountedList);
        }
        return new Sums(values);
    }

    /** Single deals of a channel or of the business in a span. */
    SaleSums.Cell deals(int span, Scope scope) {
        return sales.at(span, scope);
    }

    private boolean isKnown(Sum sum, Scope scope) {
        return scope.channel().map(name -> recorded.knows(sum, name)).orElse(true);
    }

    /** Whether the files are there that it is counted in, or their absence means zero. */
    static boolean isSupplied(Ledger ledger, Quantity quantity) {
        return (quantity.isZeroWhenAbsent() || quantity.needs().stream().allMatch(ledger::supplies))
                && ledger.supplies(quantity.aggregate());
    }
}
