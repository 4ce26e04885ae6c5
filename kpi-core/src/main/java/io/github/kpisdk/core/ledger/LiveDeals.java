package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Deal;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Deals that come and go, with their customers and what was given back of each. */
final class LiveDeals extends LiveIds<Deal> {
    final Customers customers;
    private final DealRows deals;
    private @Nullable Numbers refunded;
    private int naming;

    LiveDeals(DealRows deals, LiveTables tables) {
        super(Table.DEALS, deals, deals.dealId, tables);
        this.deals = deals;
        customers = new Customers(this, deals);
    }

    @Override
    Keys idsOf(Desk<Deal> desk) {
        return ((DealRows) desk.rows).dealId;
    }

    @Override
    void resizeLinks(int rows) {
        customers.resize(rows);
    }

    /** What was given back of each deal; nothing as long as there was no refund. */
    Optional<Numbers> refunded() {
        return Optional.ofNullable(refunded);
    }

    /** The lead of some deal that names one, but not this; or {@link KeySpace#NONE}. */
    long leadOtherThan(long leadId) {
        long[] found = {KeySpace.NONE};
        if (naming > 0) {
            forEach(
                    row -> {
                        long named = deals.leadId.get(row);
                        found[0] = named == KeySpace.NONE || named == leadId ? found[0] : named;
                    });
        }
        return found[0];
    }

    @Override
    long foreseeSlots(Desk<Deal> desk, int at) {
        DealRows given = (DealRows) desk.rows;
        return super.foreseeSlots(desk, at)
                + customers.foresee(given.customer.get(at))
                + tables.leads().foreseeId(given.leadId.get(at));
    }

    @Override
    long foreseeOthers(Desk<Deal> desk, int at) {
        return customers.foreseeFirst(((DealRows) desk.rows).customer.get(at));
    }

    @Override
    long foreseeLinks(int row) {
        return customers.foreseeLinks(row) + customers.foreseeFirst(deals.customer.get(row));
    }

    @Override
    void checkReferences(Desk<Deal> desk, int at, int row) {
        DealRows given = (DealRows) desk.rows;
        long lead = given.leadId.get(at);
        if (lead != KeySpace.NONE
                && tables.supplies(Table.LEADS)
                && tables.leads().row(lead) == NOWHERE) {
            throw refused(desk, at, Problems.missing(Table.LEADS, rows.ids.text(lead)));
        }
        int refund = row == NOWHERE ? NOWHERE : tables.refunds().firstOf(deals.dealId.get(row));
        if (refund != NOWHERE) {
            checkRefunds(desk, at, row, refund);
        }
    }

    private void checkRefunds(Desk<Deal> desk, int at, int row, int refund) {
        DealRows given = (DealRows) desk.rows;
        if (!given.isWon(at)) {
            throw refused(desk, at, Problems.notWon(id(row)) + ", but there are refunds of it");
        }
        int refundedOn = tables.refunds().day(refund);
        if (refundedOn < given.closedOn.get(at)) {
            throw refused(
                    desk,
                    at,
                    Problems.refundedBeforeClosing(
                            Rows.date(refundedOn), Rows.date(given.closedOn.get(at))));
        }
        BigDecimal back = refundedOf(row);
        if (back.compareTo(given.amount.get(at)) > 0) {
            throw refused(desk, at, Problems.refundedTooMuch(back, given.amount.get(at)));
        }
    }

    BigDecimal refundedOf(int row) {
        return refunded == null ? BigDecimal.ZERO : refunded.get(row);
    }

    @Override
    void checkLeaving(int row) {
        if (tables.refunds().firstOf(deals.dealId.get(row)) != NOWHERE) {
            throw refused(id(row), "there are refunds of it");
        }
    }

    /** Counts all deals that name a lead which has only just become known. */
    void countOn(long leadId) {
        if (naming > 0) {
            forEach(
                    row -> {
                        if (deals.leadId.get(row) == leadId) {
                            tables.leads().count(leadId, deals.isWon(row), 1);
                        }
                    });
        }
    }

    @Override
    void relate(int row) {
        naming += deals.leadId.get(row) == KeySpace.NONE ? 0 : 1;
        tables.leads().count(deals.leadId.get(row), deals.isWon(row), 1);
        if (deals.isWon(row)) {
            customers.enter(row);
        }
    }

    @Override
    void unrelate(int row) {
        naming -= deals.leadId.get(row) == KeySpace.NONE ? 0 : 1;
        tables.leads().count(deals.leadId.get(row), deals.isWon(row), -1);
        if (deals.isWon(row)) {
            customers.leave(row);
        }
    }

    /** Does not look for the first deal of a customer again where nothing can have changed it. */
    @Override
    void change(int row, Desk<Deal> desk, int at) {
        DealRows given = (DealRows) desk.rows;
        boolean keepsPlace =
                deals.isWon(row)
                        && given.isWon(at)
                        && deals.customer.get(row) == given.customer.get(at)
                        && deals.closedOn.get(row) == given.closedOn.get(at)
                        && deals.leadId.get(row) == given.leadId.get(at);
        if (keepsPlace) {
            touch(row);
            customers.takeBack(row);
            copy(row, desk, at);
            customers.bring(row);
        } else {
            super.change(row, desk, at);
        }
        tables.refunds().moveTo(deals.channel.get(row), deals.dealId.get(row));
    }

    /** Notes money that was given back. */
    void giveBack(int row, Numbers amounts, int refund) {
        if (refunded == null) {
            refunded = beside(new Numbers(amounts.scale()));
        }
        customers.takeBack(row);
        refunded.increase(row, amounts, refund);
        customers.bring(row);
    }

    /** Notes that money was not given back after all. */
    void keep(int row, Numbers amounts, int refund) {
        customers.takeBack(row);
        refunded().orElseThrow().decrease(row, amounts, refund);
        customers.bring(row);
    }
}
