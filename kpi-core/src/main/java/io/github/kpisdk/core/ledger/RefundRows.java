package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Keys;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Refund;

/** The channel of a refund is that of its deal and is filled in by the ledger. */
final class RefundRows extends Rows<Refund> {
    final Keys refundId = keys(Refunds.REFUND_ID);
    final Keys dealId = keys(Refunds.DEAL_ID);
    final Ints refundedOn = ints(Refunds.REFUNDED_ON);
    final Numbers amount = numbers(Refunds.AMOUNT);

    RefundRows(String currency, Names channels, KeySpace ids) {
        super(Refund[]::new, currency, channels, ids);
    }

    @Override
    void addNumbers(Refund[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            refundedOn.add(Dates.number(facts[i].refundedOn()));
        }
        for (int i = from; i < to; i++) {
            addMoney(amount, facts[i].amount());
        }
    }

    @Override
    void addTexts(Refund[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            refundId.add(ids.key(facts[i].refundId()));
        }
        for (int i = from; i < to; i++) {
            dealId.add(ids.key(facts[i].dealId()));
        }
    }

    @Override
    Refund fact(int row) {
        return Refund.builder()
                .refundId(ids.textOrNull(refundId.get(row)))
                .dealId(ids.textOrNull(dealId.get(row)))
                .refundedOn(date(refundedOn.get(row)))
                .amount(money(amount, row))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (refundId.get(row) == KeySpace.NONE
                    || dealId.get(row) == KeySpace.NONE
                    || refundedOn.get(row) == Days.NONE
                    || !amount.isAboveZero(row)) {
                return row;
            }
        }
        return -1;
    }

    @Override
    int size() {
        return refundId.size();
    }
}
