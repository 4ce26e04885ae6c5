package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What single won deals add up to, per span and channel: squares, discounts, the largest. */
final class SaleSums {

    /** Of one channel or of the business in one span. */
    static final class Cell {
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal discounts = BigDecimal.ZERO;
        BigDecimal discountedList = BigDecimal.ZERO;
        BigDecimal largest = BigDecimal.ZERO;
        final Map<String, BigDecimal> customers = new HashMap<>();

        private void add(Deal deal, boolean perCustomer) {
            BigDecimal amount = deal.amount().amount();
            BigDecimal discount = deal.discount().amount();
            squares = squares.add(amount.multiply(amount));
            largest = largest.max(amount);
            if (discount.signum() > 0) {
                discounts = discounts.add(discount);
                discountedList = discountedList.add(amount).add(discount);
            }
            if (perCustomer) {
                customers.merge(deal.customerId(), amount, BigDecimal::add);
            }
        }
    }

    private static final Cell NONE = new Cell();

    private final List<Map<Scope, Cell>> spans;

    private SaleSums(List<Map<Scope, Cell>> spans) {
        this.spans = spans;
    }

    static SaleSums of(Ledger ledger, List<DateRange> ranges) {
        List<Map<Scope, Cell>> spans =
                ranges.stream()
                        .map(range -> (Map<Scope, Cell>) new HashMap<Scope, Cell>())
                        .toList();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            if (deal.status() == DealStatus.WON) {
                for (int i = 0; i < ranges.size(); i++) {
                    if (ranges.get(i).contains(deal.closedOn().orElseThrow())) {
                        add(spans.get(i), deal);
                    }
                }
            }
        }
        return new SaleSums(spans);
    }

    Cell at(int span, Scope scope) {
        return spans.get(span).getOrDefault(scope, NONE);
    }

    private static void add(Map<Scope, Cell> span, Deal deal) {
        span.computeIfAbsent(Scope.BUSINESS, scope -> new Cell()).add(deal, true);
        Optional<String> channel = deal.channel();
        channel.ifPresent(
                name ->
                        span.computeIfAbsent(Scope.channel(name), scope -> new Cell())
                                .add(deal, false));
    }
}
