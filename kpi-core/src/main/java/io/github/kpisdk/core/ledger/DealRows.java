package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class DealRows extends Rows<Deal> {
    private static final DealStatus[] STATUSES = DealStatus.values();

    private final String currency;
    final List<String> dealId = new ArrayList<>();
    final List<@Nullable String> leadId = new ArrayList<>();
    final Dictionary customers = new Dictionary();
    final Ints customer = new Ints();
    final Ints createdOn = new Ints();
    final Ints closedOn = new Ints();
    final Ints status = new Ints();
    final Numbers amount = Numbers.amounts();
    final Numbers discount = Numbers.amounts();
    final Numbers variableCost = Numbers.amounts();

    DealRows(String currency, Dictionary channels) {
        super(channels);
        this.currency = currency;
    }

    @Override
    void add(Deal deal) {
        int created = Ints.day(deal.createdOn());
        int closed = Ints.day(deal.closedOn().orElse(null));
        amount.add(deal.amount().in(currency).amount());
        discount.add(deal.discount().amount());
        variableCost.add(deal.variableCost().amount());
        dealId.add(deal.dealId());
        leadId.add(deal.leadId().orElse(null));
        customer.add(customers.code(deal.customerId()));
        channel.add(channels.code(deal.channel().orElse(null)));
        createdOn.add(created);
        closedOn.add(closed);
        status.add(deal.status().ordinal());
    }

    boolean isWon(int row) {
        return status.get(row) == DealStatus.WON.ordinal();
    }

    DealStatus statusOf(int row) {
        return STATUSES[status.get(row)];
    }

    @Override
    Deal fact(int row) {
        return Deal.builder()
                .dealId(dealId.get(row))
                .leadId(leadId.get(row))
                .customerId(Objects.requireNonNull(customers.value(customer.get(row))))
                .channel(channelOf(row))
                .createdOn(Objects.requireNonNull(createdOn.day(row)))
                .closedOn(closedOn.day(row))
                .status(statusOf(row))
                .amount(new Money(currency, amount.get(row)))
                .discount(new Money(currency, discount.get(row)))
                .variableCost(new Money(currency, variableCost.get(row)))
                .build();
    }

    @Override
    int size() {
        return dealId.size();
    }
}
