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
    void addNumbers(Cost[] facts, int from, int count, Block block) {
        for (int i = 0; i < count; i++) {
            block.dates[i] = facts[from + i].date();
        }
        block.addDatesTo(date, count);
        for (int i = 0; i < count; i++) {
            kind.add(facts[from + i].kind().ordinal());
        }
        for (int i = 0; i < count; i++) {
            block.money[i] = facts[from + i].amount();
        }
        block.addMoneyTo(amount, count);
    }

    @Override
    void addTexts(Cost[] facts, int from, int count, Block block) {
        for (int i = 0; i < count; i++) {
            block.texts[i] = facts[from + i].channel().orElse(null);
        }
        block.addChannelsTo(channel, count);
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
