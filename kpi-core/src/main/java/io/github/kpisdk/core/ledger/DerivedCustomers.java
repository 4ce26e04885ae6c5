package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Sums;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** What a look at all deals of a customer tells. */
final class DerivedCustomers {
    private static final int NOWHERE = -1;

    private final Derived derived;
    private final LedgerPart part;
    private final DealRows deals;

    DerivedCustomers(Derived derived, LedgerPart part) {
        this.derived = derived;
        this.part = part;
        deals = part.deals();
    }

    void addTo(Derived.Columns columns) {
        columns.put(Deals.CUSTOMER_CONTRIBUTION, this::contribution);
        columns.put(Deals.SECOND_OF_CUSTOMER, this::second);
        columns.put(Deals.CUSTOMER_REPEATS, this::repeats);
        columns.put(Deals.CUSTOMER_ALWAYS_DISCOUNTED, this::alwaysDiscounted);
        columns.put(Deals.CUSTOMER_KEPT, this::kept);
    }

    private Numbers contribution() {
        int[] customer = customers();
        Sums brought = new Sums(derived.customerCodes().bound(), deals.amount.scale());
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row)) {
                brought.add(customer[row], deals.amount, row);
                brought.subtract(customer[row], deals.variableCost, row);
            }
        }
        int[] dealOfRefund = derived.dealOfRefund();
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            brought.subtract(customer[dealOfRefund[refund]], part.refunds().amount, refund);
        }
        Numbers values = new Numbers(brought.scale());
        values.reserve(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            boolean counts = isFirst(row);
            values.add(
                    counts ? brought.high(customer[row]) : 0,
                    counts ? brought.low(customer[row]) : 0);
        }
        return values;
    }

    /** The earliest of the won deals that are not the first. */
    private Bits second() {
        int[] customer = customers();
        int[] best = new int[derived.customerCodes().bound()];
        Arrays.fill(best, NOWHERE);
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row) && !isFirst(row)) {
                int known = best[customer[row]];
                best[customer[row]] = known == NOWHERE || isBefore(row, known) ? row : known;
            }
        }
        Bits flags = new Bits(deals.size());
        Arrays.stream(best).filter(row -> row != NOWHERE).forEach(flags::set);
        return flags;
    }

    private boolean isBefore(int row, int other) {
        int byDay = Integer.compare(deals.closedOn.get(row), deals.closedOn.get(other));
        return byDay < 0 || byDay == 0 && deals.compareIds(row, other) < 0;
    }

    private Bits repeats() {
        int[] customer = customers();
        Bits repeating = customersWith(derived.firstDeals().again()::get);
        return won(row -> repeating.get(customer[row]));
    }

    private Bits alwaysDiscounted() {
        int[] customer = customers();
        Bits discounted = (Bits) derived.vector(Deals.DISCOUNTED);
        Bits paidInFull = customersWith(row -> !discounted.get(row));
        return won(row -> isFirst(row) && !paidInFull.get(customer[row]));
    }

    private Bits kept() {
        int[] customer = customers();
        Bits refunded = (Bits) derived.vector(Deals.FULLY_REFUNDED);
        Bits kept = customersWith(row -> !refunded.get(row));
        return won(row -> isFirst(row) && kept.get(customer[row]));
    }

    private int[] customers() {
        return derived.customerCodes().codes();
    }

    private boolean isFirst(int row) {
        return derived.firstDeals().first().get(row);
    }

    /** By its code, each customer of whom some won deal is so. */
    private Bits customersWith(IntPredicate deal) {
        int[] customer = customers();
        Bits found = new Bits(derived.customerCodes().bound());
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row) && deal.test(row)) {
                found.set(customer[row]);
            }
        }
        return found;
    }

    private Bits won(IntPredicate deal) {
        Bits flags = new Bits(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            flags.set(row, deals.isWon(row) && deal.test(row));
        }
        return flags;
    }
}
