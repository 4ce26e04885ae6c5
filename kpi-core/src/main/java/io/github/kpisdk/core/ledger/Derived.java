package io.github.kpisdk.core.ledger;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Codes;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Earliest;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.kernel.Sums;
import io.github.kpisdk.core.kernel.Vector;
import io.github.kpisdk.core.kernel.Workers;
import io.github.kpisdk.core.model.DealStatus;
import java.util.Map;

/** The columns that need a second look at the rows, each computed when it is first asked for. */
final class Derived {
    private final LedgerPart part;
    private final Links links;
    private final Workers workers;
    private final Supplier<Earliest> earliest = once(this::earliest);
    private final Supplier<Codes> customers = once(this::customers);
    private final Map<Column, Supplier<? extends Vector>> vectors =
            Map.of(
                    Leads.QUALIFIED, once(this::qualified),
                    Leads.WON, this::leadWon,
                    Refunds.CHANNEL, once(this::refundChannel),
                    Deals.LIST_VALUE, once(this::listValue),
                    Deals.FIRST_OF_CUSTOMER, () -> firstDeals().first(),
                    Deals.CUSTOMER_CAME_BACK, () -> firstDeals().again(),
                    Deals.CUSTOMER_CONTRIBUTION, once(this::customerContribution));

    Derived(LedgerPart part, Links links, Workers workers) {
        this.part = part;
        this.links = links;
        this.workers = workers;
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return Suppliers.memoize(supplier);
    }

    Vector vector(Column column) {
        Supplier<? extends Vector> supplier = vectors.get(column);
        if (supplier == null) {
            throw new IllegalStateException(column + " is derived, but nobody says how");
        }
        return supplier.get();
    }

    private Earliest firstDeals() {
        return earliest.get();
    }

    /** The customers of the deals as numbers. */
    Codes customerCodes() {
        return customers.get();
    }

    int[] dealOfRefund() {
        return links.dealOfRefund();
    }

    private Bits leadWon() {
        return links.leadWon();
    }

    private Bits qualified() {
        LeadRows leads = part.leads();
        Bits flags = new Bits(leads.size());
        for (int row = 0; row < leads.size(); row++) {
            flags.set(row, leads.qualifiedOn.get(row) != Days.NONE);
        }
        return flags;
    }

    private Earliest earliest() {
        DealRows deals = part.deals();
        byte[] won = new byte[DealStatus.values().length];
        won[DealStatus.WON.ordinal()] = 1;
        return Earliest.of(
                deals.customer, deals.status, won, deals.closedOn, deals::compareIds, workers);
    }

    private Codes customers() {
        return Codes.of(part.deals().customer, workers);
    }

    private Numbers listValue() {
        DealRows deals = part.deals();
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

    private Numbers customerContribution() {
        DealRows deals = part.deals();
        int[] customer = customerCodes().codes();
        Sums brought = new Sums(customerCodes().bound(), deals.amount.scale());
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row)) {
                brought.add(customer[row], deals.amount, row);
                brought.subtract(customer[row], deals.variableCost, row);
            }
        }
        int[] dealOfRefund = links.dealOfRefund();
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            brought.subtract(customer[dealOfRefund[refund]], part.refunds().amount, refund);
        }
        Bits first = firstDeals().first();
        Numbers values = new Numbers(brought.scale());
        values.reserve(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            boolean counts = first.get(row);
            values.add(
                    counts ? brought.high(customer[row]) : 0,
                    counts ? brought.low(customer[row]) : 0);
        }
        return values;
    }

    private Ints refundChannel() {
        Ints channels = new Ints();
        channels.reserve(part.refunds().size());
        for (int deal : links.dealOfRefund()) {
            channels.add(part.deals().channel.get(deal));
        }
        return channels;
    }
}
