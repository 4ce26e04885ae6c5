package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Sums;
import java.util.function.IntPredicate;

/** What a second look at a deal and its refunds tells. */
final class DerivedDeals {
    private final Derived derived;
    private final LedgerPart part;
    private final DealRows deals;

    DerivedDeals(Derived derived, LedgerPart part) {
        this.derived = derived;
        this.part = part;
        deals = part.deals();
    }

    void addTo(Derived.Columns columns) {
        columns.put(Deals.LIST_VALUE, this::listValue);
        columns.put(Deals.CYCLE_DAYS, this::cycleDays);
        columns.put(Deals.DISCOUNTED, () -> flags(deals.discount::isAboveZero));
        columns.put(Deals.REFUNDED, this::refunded);
        columns.put(Deals.FULLY_REFUNDED, this::fullyRefunded);
    }

    private Bits flags(IntPredicate flag) {
        Bits flags = new Bits(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            flags.set(row, flag.test(row));
        }
        return flags;
    }

    private Numbers listValue() {
        Numbers values = new Numbers(deals.amount.scale());
        values.reserve(deals.size());
        Sums sum = new Sums(1, values.scale());
        for (int row = 0; row < deals.size(); row++) {
            sum.clear();
            sum.add(0, deals.amount, row);
            sum.add(0, deals.discount, row);
            values.add(sum.high(0), sum.low(0));
        }
        return values;
    }

    /** In longs, because days may be farther apart than an int can say. */
    private Numbers cycleDays() {
        Numbers values = new Numbers(Deals.CYCLE_DAYS.scale());
        values.reserve(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            int closed = deals.closedOn.get(row);
            values.add(closed == Days.NONE ? 0 : (long) closed - deals.createdOn.get(row));
        }
        return values;
    }

    private Bits refunded() {
        Bits flags = new Bits(deals.size());
        for (int deal : derived.dealOfRefund()) {
            flags.set(deal);
        }
        return flags;
    }

    private Bits fullyRefunded() {
        Sums back = new Sums(deals.size(), deals.amount.scale());
        int[] dealOfRefund = derived.dealOfRefund();
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            back.add(dealOfRefund[refund], part.refunds().amount, refund);
        }
        return flags(
                row ->
                        deals.amount.isAboveZero(row)
                                && back.high(row) == deals.amount.high(row)
                                && back.low(row) == deals.amount.low(row));
    }
}
