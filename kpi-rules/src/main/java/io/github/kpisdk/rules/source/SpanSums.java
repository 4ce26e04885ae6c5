package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Aggregate;
import io.github.kpisdk.core.ledger.Grid;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Traffic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All sums of several spans. What a file would supply that is not there is unknown; so is the cost
 * of a channel of which no cost was ever written down.
 */
final class SpanSums {
    private static final Set<Sum> COSTS = Set.of(Sum.MARKETING_COST, Sum.SALES_COST, Sum.PAID_COST);

    private final Map<Sum, Grid> grids = new EnumMap<>(Sum.class);
    private static final Set<Sum> TRAFFIC = Set.of(Sum.IMPRESSIONS, Sum.CLICKS, Sum.VISITS);

    private final Set<Scope> withCosts = new HashSet<>();
    private final Map<Sum, Set<Scope>> withTraffic = new EnumMap<>(Sum.class);
    private final SaleSums sales;
    private final boolean knowsDeals;

    /**
     * Adds up.
     *
     * @param ranges in order, without overlap
     */
    SpanSums(Ledger ledger, List<DateRange> ranges) {
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
        withCosts.add(Scope.BUSINESS);
        for (int row = 0; row < ledger.size(Table.COSTS); row++) {
            Cost cost = ledger.fact(Table.COSTS, row);
            cost.channel().ifPresent(name -> withCosts.add(Scope.channel(name)));
        }
        TRAFFIC.forEach(sum -> withTraffic.put(sum, new HashSet<>(Set.of(Scope.BUSINESS))));
        for (int row = 0; row < ledger.size(Table.TRAFFIC); row++) {
            count(ledger.fact(Table.TRAFFIC, row));
        }
    }

    /** The sums of a channel or of the business in a span. */
    Sums at(int span, Scope scope) {
        Map<Sum, BigDecimal> values = new EnumMap<>(Sum.class);
        grids.forEach(
                (sum, grid) -> {
                    if (isKnown(sum, scope)) {
                        values.put(sum, grid.at(span, scope));
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
        return (!COSTS.contains(sum) || withCosts.contains(scope))
                && (!TRAFFIC.contains(sum) || withTraffic.get(sum).contains(scope));
    }

    private void count(Traffic day) {
        day.channel()
                .map(Scope::channel)
                .ifPresent(
                        scope -> {
                            count(Sum.IMPRESSIONS, scope, day.impressions());
                            count(Sum.CLICKS, scope, day.clicks());
                            count(Sum.VISITS, scope, day.visits());
                        });
    }

    private void count(Sum sum, Scope scope, long number) {
        if (number > 0) {
            withTraffic.get(sum).add(scope);
        }
    }

    /** Whether the files are there that it is counted in, or their absence means zero. */
    static boolean isSupplied(Ledger ledger, Quantity quantity) {
        return (quantity.isZeroWhenAbsent() || quantity.needs().stream().allMatch(ledger::supplies))
                && ledger.supplies(quantity.aggregate());
    }
}
