package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.funnel.attribution.Journey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The touches of each customer, cut at the days on which something was sold. What was sold to a
 * customer on one day is one journey.
 */
final class Paths {
    private final AttributionRules rules;
    private final DateRange range;
    private final Money nothing;
    private final Map<String, SortedMap<LocalDate, Sold>> sales = new HashMap<>();
    private final Set<String> withOpenDeal = new HashSet<>();
    private final List<Journey> journeys = new ArrayList<>();
    private Sold untouched;
    private long open;
    private long touchesUsed;

    /** Deals that were won, and what they are worth. */
    private record Sold(long deals, Money value) {
        Sold plus(Sold other) {
            return new Sold(deals + other.deals, value.plus(other.value));
        }
    }

    Paths(AttributionRules rules, List<CustomerTouch> touches, Ledger ledger, DateRange range) {
        this.rules = rules;
        this.range = range;
        nothing = new Money(ledger.currency(), BigDecimal.ZERO);
        untouched = new Sold(0, nothing);
        SortedMap<String, List<CustomerTouch>> byCustomer = new TreeMap<>();
        for (CustomerTouch touch : touches) {
            byCustomer.computeIfAbsent(touch.customerId(), id -> new ArrayList<>()).add(touch);
        }
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            enter(ledger.fact(Table.DEALS, row), byCustomer.keySet());
        }
        byCustomer.forEach(this::cut);
    }

    private void enter(Deal deal, Set<String> touched) {
        String customer = deal.customerId();
        if (deal.status() == DealStatus.OPEN && touched.contains(customer)) {
            withOpenDeal.add(customer);
        }
        LocalDate closed = deal.closedOn().orElse(range.end());
        if (deal.status() != DealStatus.WON || !closed.isBefore(range.end())) {
            return;
        }
        Sold sold = new Sold(1, deal.amount());
        if (touched.contains(customer)) {
            sales.computeIfAbsent(customer, id -> new TreeMap<>()).merge(closed, sold, Sold::plus);
        } else if (range.contains(closed)) {
            untouched = untouched.plus(sold);
        }
    }

    private void cut(String customer, List<CustomerTouch> touches) {
        SortedMap<LocalDate, Sold> sold = sales.get(customer);
        if (sold == null) {
            unsold(customer, touches);
            return;
        }
        LocalDate before = null;
        for (Map.Entry<LocalDate, Sold> sale : sold.entrySet()) {
            if (range.contains(sale.getKey())) {
                sold(between(before, sale.getKey(), touches), sale.getValue());
            }
            before = sale.getKey();
        }
    }

    private void sold(List<CustomerTouch> path, Sold sold) {
        if (path.isEmpty()) {
            untouched = untouched.plus(sold);
        } else {
            add(path, sold.deals(), sold.value(), 0);
        }
    }

    /** A customer who bought nothing so far, from the last touch back. */
    private void unsold(String customer, List<CustomerTouch> touches) {
        touches.stream()
                .map(CustomerTouch::day)
                .filter(range::contains)
                .max(LocalDate::compareTo)
                .ifPresent(
                        last -> {
                            add(between(null, last, touches), 0, nothing, 1);
                            open += withOpenDeal.contains(customer) ? 1 : 0;
                        });
    }

    /** The touches after a day and up to another, as far as the window reaches back. */
    private List<CustomerTouch> between(
            @Nullable LocalDate after, LocalDate upTo, List<CustomerTouch> touches) {
        return touches.stream()
                .filter(touch -> after == null || touch.day().isAfter(after))
                .filter(touch -> !touch.day().isAfter(upTo))
                .filter(
                        touch ->
                                rules.windowDays().isEmpty()
                                        || upTo.toEpochDay() - touch.day().toEpochDay()
                                                <= rules.windowDays().getAsLong())
                .toList();
    }

    private void add(List<CustomerTouch> path, long conversions, Money value, long nulls) {
        touchesUsed += path.size();
        journeys.add(
                Journey.of(
                        path.stream().map(CustomerTouch::touch).toList(),
                        conversions,
                        value,
                        nulls));
    }

    List<Journey> journeys() {
        return journeys;
    }

    long open() {
        return open;
    }

    long untouched() {
        return untouched.deals();
    }

    Money untouchedValue() {
        return untouched.value();
    }

    long touchesUsed() {
        return touchesUsed;
    }
}
