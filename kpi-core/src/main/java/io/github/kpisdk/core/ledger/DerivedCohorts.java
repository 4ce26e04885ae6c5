package io.github.kpisdk.core.ledger;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.Codes;
import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeyIndex;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Names;
import java.util.function.IntUnaryOperator;

/** When and where what a row is about began: its customer, its deal, its lead. */
final class DerivedCohorts {
    private final Derived derived;
    private final LedgerPart part;
    private final DealRows deals;
    private final Supplier<Starts> starts = Suppliers.memoize(this::starts);

    DerivedCohorts(Derived derived, LedgerPart part) {
        this.derived = derived;
        this.part = part;
        deals = part.deals();
    }

    void addTo(Derived.Columns columns) {
        columns.put(Deals.CUSTOMER_SINCE, () -> ofDeals(this::since, Days.NONE));
        columns.put(Deals.CUSTOMER_CHANNEL, () -> ofDeals(this::channel, Names.NONE));
        columns.put(Refunds.CUSTOMER_SINCE, () -> ofRefunds(this::since));
        columns.put(Refunds.CUSTOMER_CHANNEL, () -> ofRefunds(this::channel));
        columns.put(Refunds.SOLD_ON, () -> ofRefunds(deals.closedOn::get));
        columns.put(Leads.WON_ON, this::leadWonOn);
        columns.put(Leads.WON_CUSTOMER, this::leadWonCustomer);
    }

    /** The day and the channel of the first won deal of each customer, by its code. */
    private record Starts(int[] customer, int[] days, int[] channels) {}

    private Starts starts() {
        Codes customers = derived.customerCodes();
        int bound = customers.bound();
        Starts starts = new Starts(customers.codes(), new int[bound], new int[bound]);
        Bits first = derived.firstDeals().first();
        for (int row = 0; row < deals.size(); row++) {
            if (first.get(row)) {
                starts.days[starts.customer[row]] = deals.closedOn.get(row);
                starts.channels[starts.customer[row]] = deals.channel.get(row);
            }
        }
        return starts;
    }

    private int since(int deal) {
        return starts.get().days[starts.get().customer[deal]];
    }

    private int channel(int deal) {
        return starts.get().channels[starts.get().customer[deal]];
    }

    private Ints ofDeals(IntUnaryOperator ofWonDeal, int otherwise) {
        Ints cells = new Ints();
        cells.reserve(deals.size());
        for (int row = 0; row < deals.size(); row++) {
            cells.add(deals.isWon(row) ? ofWonDeal.applyAsInt(row) : otherwise);
        }
        return cells;
    }

    private Ints ofRefunds(IntUnaryOperator ofDeal) {
        Ints cells = new Ints();
        cells.reserve(part.refunds().size());
        for (int deal : derived.dealOfRefund()) {
            cells.add(ofDeal.applyAsInt(deal));
        }
        return cells;
    }

    private Ints leadWonOn() {
        Ints days = new Ints();
        days.fill(Days.NONE, part.leads().size());
        forEachWonLead(
                (lead, deal) -> {
                    int closed = deals.closedOn.get(deal);
                    if (days.get(lead) == Days.NONE || closed < days.get(lead)) {
                        days.set(lead, closed);
                    }
                });
        return days;
    }

    private Bits leadWonCustomer() {
        Bits flags = new Bits(part.leads().size());
        Bits first = derived.firstDeals().first();
        forEachWonLead(
                (lead, deal) -> {
                    if (first.get(deal)) {
                        flags.set(lead);
                    }
                });
        return flags;
    }

    private interface WonLead {
        void take(int lead, int deal);
    }

    private void forEachWonLead(WonLead action) {
        KeyIndex leads = KeyIndex.of(part.leads().leadId);
        for (int deal = 0; deal < deals.size(); deal++) {
            long id = deals.leadId.get(deal);
            int lead = id == KeySpace.NONE || !deals.isWon(deal) ? KeyIndex.NOWHERE : leads.row(id);
            if (lead != KeyIndex.NOWHERE) {
                action.take(lead, deal);
            }
        }
    }
}
