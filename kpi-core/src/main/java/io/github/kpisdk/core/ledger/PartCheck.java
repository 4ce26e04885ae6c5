package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.ledger.LedgerCheck.Judgement;
import io.github.kpisdk.core.ledger.LedgerException.Fault;
import java.util.ArrayList;
import java.util.List;

/** Shows the rows of a part to the check, in the order that it asks for. */
final class PartCheck {
    private final LedgerPart part;
    private final LedgerCheck check;
    private final List<Fault> faults = new ArrayList<>();

    PartCheck(LedgerPart part, LedgerCheck check) {
        this.part = part;
        this.check = check;
    }

    List<Fault> faults() {
        if (!part.supplies(Table.LEADS)) {
            check.leadsUnknown();
        }
        leads(part.leads());
        deals(part.deals());
        refunds(part.refunds());
        return faults;
    }

    private void leads(LeadRows leads) {
        for (int row = 0; row < leads.size(); row++) {
            note(Table.LEADS, row, check.lead(row + 1L, true, part.id(leads.leadId, row)));
        }
    }

    private void deals(DealRows deals) {
        for (int row = 0; row < deals.size(); row++) {
            note(
                    Table.DEALS,
                    row,
                    check.deal(
                            row + 1L,
                            true,
                            part.id(deals.dealId, row),
                            part.idOrNull(deals.leadId, row),
                            deals.statusOf(row),
                            Rows.date(deals.closedOn.get(row)),
                            deals.amount.get(row)));
        }
    }

    private void refunds(RefundRows refunds) {
        for (int row = 0; row < refunds.size(); row++) {
            note(
                    Table.REFUNDS,
                    row,
                    check.refund(
                            row + 1L,
                            true,
                            part.id(refunds.refundId, row),
                            part.id(refunds.dealId, row),
                            Rows.date(refunds.refundedOn.get(row)),
                            refunds.amount.get(row)));
        }
    }

    private void note(Table<?> table, long row, Judgement judgement) {
        judgement
                .findings()
                .forEach(
                        f ->
                                faults.add(
                                        new Fault(
                                                table,
                                                row + 1L,
                                                f.column(),
                                                f.value(),
                                                f.problem())));
    }
}
