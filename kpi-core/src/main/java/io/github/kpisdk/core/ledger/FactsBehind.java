package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Codes;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Filter;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the facts behind a figure: rows of a range, of the business or of one channel. */
final class FactsBehind {
    private final Ledger ledger;
    private final List<DateRange> range;
    private final Scope scope;

    FactsBehind(Ledger ledger, DateRange range, Scope scope) {
        this.ledger = ledger;
        this.range = List.of(range);
        this.scope = scope;
    }

    List<Object> of(Aggregate wanted) {
        int[] found = ledger.supplies(wanted) ? rows(wanted) : new int[0];
        int[] rows =
                wanted.measure() instanceof Measure.LatestOf
                        ? latest(found, wanted.rows().on())
                        : found;
        return wanted.measure() instanceof Measure.SumOf sum
                        && sum.column().equals(Deals.CUSTOMER_CONTRIBUTION)
                ? ofCustomers(rows)
                : Arrays.stream(rows)
                        .mapToObj(row -> (Object) ledger.fact(wanted.rows().table(), row))
                        .toList();
    }

    /** A customer who pays in a month stands for all rows that say so. */
    private int[] rows(Aggregate wanted) {
        int[] rows = rows(wanted.rows());
        boolean areOfCustomers =
                wanted.columns().stream()
                        .anyMatch(
                                c ->
                                        c.equals(Subscriptions.ACTIVE)
                                                || MonthPairs.of(c).isPresent());
        return areOfCustomers
                ? ledger.derived().subscriptions().behind(rows, wanted.rows().monthsBack())
                : rows;
    }

    private int[] rows(Selection wanted) {
        if (ledger.size(wanted.table()) == 0) {
            return new int[0];
        }
        Ints days = ledger.ints(wanted.on());
        Ints channels = ledger.channelCodes(wanted.on());
        Days period = Folding.days(range);
        List<Filter> filters = ledger.filters().of(wanted);
        int channel =
                scope.isBusiness()
                        ? Names.NONE
                        : ledger.part().channelNames().find(scope.toString());
        if (!scope.isBusiness() && channel == Names.NONE) {
            return new int[0];
        }
        return IntStream.range(0, days.size())
                .filter(row -> period.of(days.get(row)) != Days.OUTSIDE)
                .filter(row -> scope.isBusiness() || channels.get(row) == channel)
                .filter(row -> filters.stream().allMatch(filter -> filter.test(row)))
                .toArray();
    }

    /** Those of the latest day of their channel. */
    private int[] latest(int[] rows, DateColumn on) {
        Ints days = ledger.ints(on);
        Ints channels = ledger.channelCodes(on);
        Map<Integer, Integer> latest = new HashMap<>();
        Arrays.stream(rows)
                .forEach(row -> latest.merge(channels.get(row), days.get(row), Math::max));
        return Arrays.stream(rows)
                .filter(row -> latest.get(channels.get(row)) == days.get(row))
                .toArray();
    }

    /** All won deals, and their refunds, of the customers of some deals. */
    private List<Object> ofCustomers(int[] ofDeals) {
        DealRows deals = ledger.part().deals();
        Codes customer = ledger.derived().customerCodes();
        BitSet customers = new BitSet();
        Arrays.stream(ofDeals).map(row -> customer.codes()[row]).forEach(customers::set);
        List<Object> facts = new ArrayList<>();
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row) && customers.get(customer.codes()[row])) {
                facts.add(deals.fact(row));
            }
        }
        int[] dealOfRefund = ledger.derived().dealOfRefund();
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            if (customers.get(customer.codes()[dealOfRefund[refund]])) {
                facts.add(ledger.part().refunds().fact(refund));
            }
        }
        return List.copyOf(facts);
    }
}
