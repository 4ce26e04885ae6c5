package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.FirstRows;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.model.Refund;
import java.math.BigDecimal;

/** Refunds that come and go, by their deals. */
final class LiveRefunds extends LiveIds<Refund> {
    private final RefundRows refunds;
    private final FirstRows byDeal;

    LiveRefunds(RefundRows refunds, LiveTables tables) {
        super(Table.REFUNDS, refunds, refunds.refundId, tables);
        this.refunds = refunds;
        byDeal = new FirstRows(refunds.dealId, this::order);
        beside(refunds.channel);
    }

    private int order(int row, int other) {
        int byDay = Integer.compare(day(row), day(other));
        return byDay != 0 ? byDay : Integer.compare(row, other);
    }

    int day(int row) {
        return refunds.refundedOn.get(row);
    }

    /** The earliest refund of a deal, or {@link #NOWHERE}. */
    int firstOf(long dealId) {
        return byDeal.first(dealId);
    }

    @Override
    Keys idsOf(Desk<Refund> desk) {
        return ((RefundRows) desk.rows).refundId;
    }

    @Override
    void resizeLinks(int rows) {
        byDeal.resize(rows);
    }

    @Override
    long foreseeSlots(Desk<Refund> desk, int at) {
        return super.foreseeSlots(desk, at)
                + tables.deals().foreseeId(((RefundRows) desk.rows).dealId.get(at));
    }

    @Override
    void checkReferences(Desk<Refund> desk, int at, int row) {
        RefundRows given = (RefundRows) desk.rows;
        String dealId = rows.ids.text(given.dealId.get(at));
        int deal = tables.deals().row(given.dealId.get(at));
        if (deal == NOWHERE) {
            throw refused(desk, at, Problems.missing(Table.DEALS, dealId));
        }
        DealRows deals = (DealRows) tables.deals().rows;
        if (!deals.isWon(deal)) {
            throw refused(desk, at, Problems.notWon(dealId));
        }
        if (given.refundedOn.get(at) < deals.closedOn.get(deal)) {
            throw refused(
                    desk,
                    at,
                    Problems.refundedBeforeClosing(
                            Rows.date(given.refundedOn.get(at)),
                            Rows.date(deals.closedOn.get(deal))));
        }
        boolean sameDeal = row != NOWHERE && refunds.dealId.get(row) == given.dealId.get(at);
        BigDecimal others =
                tables.deals()
                        .refundedOf(deal)
                        .subtract(sameDeal ? refunds.amount.get(row) : BigDecimal.ZERO);
        BigDecimal all = others.add(given.amount.get(at));
        if (all.compareTo(deals.amount.get(deal)) > 0) {
            throw refused(desk, at, Problems.refundedTooMuch(all, deals.amount.get(deal)));
        }
    }

    @Override
    void checkLeaving(int row) {
        // nothing refers to it
    }

    @Override
    void relate(int row) {
        int deal = tables.deals().row(refunds.dealId.get(row));
        refunds.channel.set(row, tables.deals().rows.channel.get(deal));
        byDeal.add(row);
        tables.deals().giveBack(deal, refunds.amount, row);
    }

    @Override
    void unrelate(int row) {
        byDeal.remove(row);
        tables.deals().keep(tables.deals().row(refunds.dealId.get(row)), refunds.amount, row);
    }

    /** Lets all refunds of a deal belong to a channel. */
    void moveTo(int channel, long dealId) {
        int row = byDeal.first(dealId);
        while (row != NOWHERE && refunds.channel.get(row) != channel) {
            touch(row);
            refunds.channel.set(row, channel);
            row = byDeal.after(row);
        }
    }
}
