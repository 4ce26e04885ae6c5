package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.CodePoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns that need a second look at the rows, computed once. */
record Derived(
        BitSet qualified,
        BitSet leadWon,
        BitSet firstOfCustomer,
        Numbers listValue,
        Numbers customerContribution,
        Ints refundChannel,
        int[] dealOfRefund) {

    static Derived of(LedgerPart part, LedgerCheck ids) {
        int[] dealOfRefund = dealOfRefund(part, ids);
        BitSet first = firstOfCustomer(part.deals());
        return new Derived(
                qualified(part.leads()),
                leadWon(part, ids),
                first,
                listValue(part.deals()),
                customerContribution(part, dealOfRefund, first),
                refundChannel(part.deals(), dealOfRefund),
                dealOfRefund);
    }

    /** All won deals, and their refunds, of the customers of some deals. */
    List<Object> customerFacts(LedgerPart part, int[] ofDeals) {
        DealRows deals = part.deals();
        BitSet customers = new BitSet();
        Arrays.stream(ofDeals).map(deals.customer::get).forEach(customers::set);
        List<Object> facts = new ArrayList<>();
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row) && customers.get(deals.customer.get(row))) {
                facts.add(deals.fact(row));
            }
        }
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            if (customers.get(deals.customer.get(dealOfRefund[refund]))) {
                facts.add(part.refunds().fact(refund));
            }
        }
        return List.copyOf(facts);
    }

    private static BitSet qualified(LeadRows leads) {
        BitSet flags = new BitSet(leads.size());
        for (int row = 0; row < leads.size(); row++) {
            flags.set(row, leads.qualifiedOn.get(row) != Ints.NO_DAY);
        }
        return flags;
    }

    private static BitSet leadWon(LedgerPart part, LedgerCheck ids) {
        BitSet flags = new BitSet(part.leads().size());
        DealRows deals = part.deals();
        for (int row = 0; row < deals.size(); row++) {
            String leadId = deals.leadId.get(row);
            Long lead = leadId == null || !deals.isWon(row) ? null : ids.leadRow(leadId);
            if (lead != null) {
                flags.set(Math.toIntExact(lead - 1));
            }
        }
        return flags;
    }

    private static BitSet firstOfCustomer(DealRows deals) {
        int[] first = new int[deals.customers.size()];
        Arrays.fill(first, -1);
        for (int row = 0; row < deals.size(); row++) {
            int customer = deals.customer.get(row);
            if (deals.isWon(row)
                    && (first[customer] < 0 || isBefore(deals, row, first[customer]))) {
                first[customer] = row;
            }
        }
        BitSet flags = new BitSet(deals.size());
        Arrays.stream(first).filter(row -> row >= 0).forEach(flags::set);
        return flags;
    }

    private static boolean isBefore(DealRows deals, int row, int other) {
        int byDay = Integer.compare(deals.closedOn.get(row), deals.closedOn.get(other));
        return byDay < 0
                || (byDay == 0
                        && CodePoints.ORDER.compare(deals.dealId.get(row), deals.dealId.get(other))
                                < 0);
    }

    private static Numbers listValue(DealRows deals) {
        Numbers values = Numbers.amounts();
        Sums sum = new Sums(1, values.scale());
        for (int row = 0; row < deals.size(); row++) {
            sum.clear();
            sum.add(0, deals.amount, row);
            sum.add(0, deals.discount, row);
            values.add(sum.high(0), sum.low(0));
        }
        return values;
    }

    private static Numbers customerContribution(LedgerPart part, int[] dealOfRefund, BitSet first) {
        DealRows deals = part.deals();
        Numbers values = Numbers.amounts();
        Sums byCustomer = new Sums(deals.customers.size(), values.scale());
        for (int row = 0; row < deals.size(); row++) {
            if (deals.isWon(row)) {
                byCustomer.add(deals.customer.get(row), deals.amount, row);
                byCustomer.subtract(deals.customer.get(row), deals.variableCost, row);
            }
        }
        for (int refund = 0; refund < dealOfRefund.length; refund++) {
            int customer = deals.customer.get(dealOfRefund[refund]);
            byCustomer.subtract(customer, part.refunds().amount, refund);
        }
        for (int row = 0; row < deals.size(); row++) {
            int customer = deals.customer.get(row);
            boolean counts = first.get(row);
            values.add(
                    counts ? byCustomer.high(customer) : 0, counts ? byCustomer.low(customer) : 0);
        }
        return values;
    }

    private static int[] dealOfRefund(LedgerPart part, LedgerCheck ids) {
        RefundRows refunds = part.refunds();
        int[] deals = new int[refunds.size()];
        for (int row = 0; row < deals.length; row++) {
            @Nullable Long deal = ids.dealRow(refunds.dealId.get(row));
            deals[row] = Math.toIntExact(Objects.requireNonNull(deal) - 1);
        }
        return deals;
    }

    private static Ints refundChannel(DealRows deals, int[] dealOfRefund) {
        Ints channels = new Ints();
        for (int deal : dealOfRefund) {
            channels.add(deals.channel.get(deal));
        }
        return channels;
    }
}
