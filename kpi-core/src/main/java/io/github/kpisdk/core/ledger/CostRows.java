package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Money;
import java.util.Objects;

final class CostRows extends Rows<Cost> {
    private static final CostKind[] KINDS = CostKind.values();

    private final String currency;
    final Ints date = new Ints();
    final Ints kind = new Ints();
    final Numbers amount = Numbers.amounts();

    CostRows(String currency, Dictionary channels) {
        super(channels);
        this.currency = currency;
    }

    @Override
    void add(Cost cost) {
        int day = Ints.day(cost.date());
        amount.add(cost.amount().in(currency).amount());
        date.add(day);
        channel.add(channels.code(cost.channel().orElse(null)));
        kind.add(cost.kind().ordinal());
    }

    @Override
    Cost fact(int row) {
        return Cost.builder()
                .date(Objects.requireNonNull(date.day(row)))
                .channel(channelOf(row))
                .kind(KINDS[kind.get(row)])
                .amount(new Money(currency, amount.get(row)))
                .build();
    }

    @Override
    int size() {
        return amount.size();
    }
}
