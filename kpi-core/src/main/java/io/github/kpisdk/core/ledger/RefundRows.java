package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The channel of a refund is that of its deal and is filled in by the ledger. */
final class RefundRows extends Rows<Refund> {
    private final String currency;
    final List<String> refundId = new ArrayList<>();
    final List<String> dealId = new ArrayList<>();
    final Ints refundedOn = new Ints();
    final Numbers amount = Numbers.amounts();

    RefundRows(String currency, Dictionary channels) {
        super(channels);
        this.currency = currency;
    }

    @Override
    void add(Refund refund) {
        int day = Ints.day(refund.refundedOn());
        amount.add(refund.amount().in(currency).amount());
        refundId.add(refund.refundId());
        dealId.add(refund.dealId());
        refundedOn.add(day);
    }

    @Override
    Refund fact(int row) {
        return Refund.builder()
                .refundId(refundId.get(row))
                .dealId(dealId.get(row))
                .refundedOn(Objects.requireNonNull(refundedOn.day(row)))
                .amount(new Money(currency, amount.get(row)))
                .build();
    }

    @Override
    int size() {
        return refundId.size();
    }
}
