package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import io.github.kpisdk.core.kernel.Ints;
import io.github.kpisdk.core.kernel.KeySpace;
import io.github.kpisdk.core.kernel.Names;
import io.github.kpisdk.core.kernel.Numbers;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;

final class CostRows extends Rows<Cost> {
    private static final CostKind[] KINDS = CostKind.values();

    final Ints date = ints(Costs.DATE);
    final Ints kind = ints(Costs.KIND);
    final Numbers amount = numbers(Costs.AMOUNT);

    CostRows(String currency, Names channels, KeySpace ids) {
        super(Cost[]::new, currency, channels, ids);
        enter(Costs.CHANNEL, channel);
    }

    @Override
    void addNumbers(Cost[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            date.add(Dates.number(facts[i].date()));
        }
        for (int i = from; i < to; i++) {
            kind.add(facts[i].kind().ordinal());
        }
        for (int i = from; i < to; i++) {
            addMoney(amount, facts[i].amount());
        }
    }

    @Override
    void addTexts(Cost[] facts, int from, int to) {
        for (int i = from; i < to; i++) {
            channel.add(channels.code(facts[i].channel().orElse(null)));
        }
    }

    @Override
    Cost fact(int row) {
        return Cost.builder()
                .date(date(date.get(row)))
                .channel(channelOf(row))
                .kind(KINDS[kind.get(row)])
                .amount(money(amount, row))
                .build();
    }

    @Override
    int firstBad() {
        for (int row = 0; row < size(); row++) {
            if (date.get(row) == Days.NONE) {
                return row;
            }
        }
        return -1;
    }

    @Override
    int size() {
        return date.size();
    }
}
