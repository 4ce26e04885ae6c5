package io.github.kpisdk.rules.source;

import io.github.kpisdk.core.catalog.CohortQuantities;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Refund;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What single customers brought in their first year, of those whose first year is over: revenue
 * less variable cost and refunds, as the KPI {@code ltv/observed-365d} counts it. A customer counts
 * for the channel of the first purchase.
 */
final class CustomerValues {
    /** A customer's value is what is left of all purchases of so many days. */
    static final int DAYS = 365;

    private static final Comparator<Deal> EARLIEST =
            Comparator.comparing((Deal deal) -> deal.closedOn().orElseThrow())
                    .thenComparing(Deal::dealId);
    private static final ValueSums NOBODY = new ValueSums(0, BigDecimal.ZERO, BigDecimal.ZERO);

    private final Map<String, ValueSums> byChannel = new HashMap<>();
    private ValueSums named = NOBODY;
    private ValueSums all = NOBODY;

    private CustomerValues() {}

    /** How many customers, the sum of their values, and the sum of the squares. */
    private record ValueSums(long count, BigDecimal sum, BigDecimal squares) {
        ValueSums and(BigDecimal value) {
            return new ValueSums(count + 1, sum.add(value), squares.add(value.multiply(value)));
        }

        ValueSums without(ValueSums others) {
            return new ValueSums(
                    count - others.count,
                    sum.subtract(others.sum),
                    squares.subtract(others.squares));
        }

        Figures in(Figures figures) {
            if (count == 0) {
                return figures;
            }
            Figures valued =
                    figures.with(Figure.LTV, Known.of(sum, BigDecimal.valueOf(count)))
                            .with(Figure.VALUED_CUSTOMERS, count);
            return count == 1 ? valued : valued.with(Figure.LTV_DEVIATION, deviation());
        }

        /** The square root of (Σx² − (Σx)² ÷ n) ÷ (n − 1). */
        private Known deviation() {
            BigDecimal n = BigDecimal.valueOf(count);
            Known variance =
                    Known.of(
                            squares.multiply(n).subtract(sum.multiply(sum)),
                            n.multiply(BigDecimal.valueOf(count - 1)));
            return Known.of(
                    BigDecimal.valueOf(Math.sqrt(Math.max(0, variance.value().doubleValue()))));
        }
    }

    /**
     * The customers who were won in a range and whose first year is over.
     *
     * @param asOf the day after the last one that is known
     */
    static CustomerValues of(Ledger ledger, DateRange covered, LocalDate asOf) {
        CustomerValues values = new CustomerValues();
        LocalDate end = asOf.minusDays(DAYS);
        if (ledger.supplies(Table.DEALS)
                && ledger.supplies(CohortQuantities.COHORT_VARIABLE_COST.aggregate())) {
            Map<String, Deal> first = firstDeals(ledger);
            first.values()
                    .removeIf(
                            deal ->
                                    !covered.contains(deal.closedOn().orElseThrow())
                                            || !deal.closedOn().orElseThrow().isBefore(end));
            Map<String, BigDecimal> brought = brought(ledger, first);
            first.forEach((customer, deal) -> values.add(deal.channel(), brought.get(customer)));
        }
        return values;
    }

    /**
     * These figures, with what the customers of the business brought; unchanged if there is none.
     */
    Figures ofBusiness(Figures figures) {
        return all.in(figures);
    }

    /** The same of one channel. */
    Figures ofChannel(String channel, Figures figures) {
        return byChannel.getOrDefault(channel, NOBODY).in(figures);
    }

    /** The same of all other channels that have a name. */
    Figures ofOthers(String channel, Figures figures) {
        return named.without(byChannel.getOrDefault(channel, NOBODY)).in(figures);
    }

    private void add(Optional<String> channel, BigDecimal value) {
        all = all.and(value);
        if (channel.isPresent()) {
            named = named.and(value);
            byChannel.merge(channel.get(), NOBODY.and(value), (before, one) -> before.and(value));
        }
    }

    /** The first purchase of each customer. */
    static Map<String, Deal> firstDeals(Ledger ledger) {
        Map<String, Deal> first = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            if (deal.status() == DealStatus.WON) {
                first.merge(
                        deal.customerId(),
                        deal,
                        (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return first;
    }

    /** By customer; money that went back counts on the day it did. */
    private static Map<String, BigDecimal> brought(Ledger ledger, Map<String, Deal> first) {
        Map<String, BigDecimal> brought = new HashMap<>();
        Map<String, String> customers = new HashMap<>();
        for (int row = 0; row < ledger.size(Table.DEALS); row++) {
            Deal deal = ledger.fact(Table.DEALS, row);
            Deal start = first.get(deal.customerId());
            if (deal.status() == DealStatus.WON && start != null) {
                customers.put(deal.dealId(), deal.customerId());
                BigDecimal left = deal.amount().amount().subtract(deal.variableCost().amount());
                boolean counts = isInTime(start, deal.closedOn().orElseThrow());
                brought.merge(deal.customerId(), counts ? left : BigDecimal.ZERO, BigDecimal::add);
            }
        }
        for (int row = 0; row < ledger.size(Table.REFUNDS); row++) {
            Refund refund = ledger.fact(Table.REFUNDS, row);
            String customer = customers.get(refund.dealId());
            if (customer != null && isInTime(first.get(customer), refund.refundedOn())) {
                brought.merge(customer, refund.amount().amount().negate(), BigDecimal::add);
            }
        }
        return brought;
    }

    private static boolean isInTime(Deal start, LocalDate day) {
        return ChronoUnit.DAYS.between(start.closedOn().orElseThrow(), day) <= DAYS;
    }
}
