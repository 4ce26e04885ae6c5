package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Bits;
import io.github.kpisdk.core.kernel.KeyIndex;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Sums;
import io.github.kpisdk.core.ledger.LedgerException.Fault;
import java.util.List;

/**
 * What refers to what: found by loops over the keys, which see that something is wrong but not what
 * they would say of it. That is left to {@link PartCheck}, which is slower.
 *
 * @param leadWon which leads a won deal points to
 * @param dealOfRefund the row of the deal of each refund
 */
record Links(Bits leadWon, int[] dealOfRefund) {

    /**
     * The links of a part.
     *
     * @throws LedgerException if there is anything wrong with them
     */
    static Links of(LedgerPart part) {
        Links links = new Links(new Bits(part.leads().size()), new int[part.refunds().size()]);
        if (!links.areSoundIn(part)) {
            List<Fault> faults = new PartCheck(part, new LedgerCheck()).faults();
            if (faults.isEmpty()) {
                throw new IllegalStateException("A fault in the rows was found but not named");
            }
            throw new LedgerException(faults);
        }
        return links;
    }

    private boolean areSoundIn(LedgerPart part) {
        KeyIndex deals = KeyIndex.of(part.deals().dealId);
        return leads(part)
                && !deals.repeats()
                && !KeyIndex.of(part.refunds().refundId).repeats()
                && refunds(part.refunds(), part.deals(), deals);
    }

    private boolean leads(LedgerPart part) {
        KeyIndex leads = KeyIndex.of(part.leads().leadId);
        boolean known = part.supplies(Table.LEADS);
        DealRows deals = part.deals();
        long[] leadIds = deals.leadId.array();
        for (int row = 0; row < deals.size(); row++) {
            if (leadIds[row] == KeySpace.NONE) {
                continue;
            }
            int lead = leads.row(leadIds[row]);
            if (lead == KeyIndex.NOWHERE) {
                if (known) {
                    return false;
                }
            } else if (deals.isWon(row)) {
                leadWon.set(lead);
            }
        }
        return !leads.repeats();
    }

    private boolean refunds(RefundRows refunds, DealRows deals, KeyIndex rows) {
        if (refunds.size() == 0) {
            return true;
        }
        Sums left = new Sums(deals.size(), refunds.amount.scale());
        for (int row = 0; row < refunds.size(); row++) {
            int deal = rows.row(refunds.dealId.get(row));
            if (deal == KeyIndex.NOWHERE
                    || !deals.isWon(deal)
                    || refunds.refundedOn.get(row) < deals.closedOn.get(deal)) {
                return false;
            }
            dealOfRefund[row] = deal;
            left.subtract(deal, refunds.amount, row);
        }
        for (int deal : dealOfRefund) {
            if (exceeds(left, deal, deals)) {
                return false;
            }
        }
        return true;
    }

    /** Whether more went back than was paid; what went back is held with a minus. */
    private static boolean exceeds(Sums back, int deal, DealRows deals) {
        Sums rest = new Sums(1, deals.amount.scale());
        rest.add(0, back.high(deal), back.low(deal));
        rest.add(0, deals.amount, deal);
        return rest.high(0) < 0;
    }
}
