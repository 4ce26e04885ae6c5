package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.Money;
import java.time.LocalDate;

/** A cost: of a channel or shared, of any sign. */
final class CostRows implements RowReader {
    private static final Choice<CostKind> KINDS = Choice.of(CostKind.values(), CostKind::name);

    private static final Column DATE = InputFile.COSTS.column("date");
    private static final Column CHANNEL = InputFile.COSTS.column("channel");
    private static final Column KIND = InputFile.COSTS.column("kind");
    private static final Column AMOUNT = InputFile.COSTS.column("amount");
    private static final Column CURRENCY = InputFile.COSTS.column(InputFile.CURRENCY);

    private final Exchange exchange;
    private final LedgerPart.Builder facts;

    CostRows(Exchange exchange, LedgerPart.Builder facts) {
        this.exchange = exchange;
        this.facts = facts;
    }

    @Override
    public InputFile file() {
        return InputFile.COSTS;
    }

    @Override
    public void row(Cells cells) {
        LocalDate date = cells.date(DATE);
        String channel = cells.channelOrBlank(CHANNEL);
        CostKind kind = cells.choice(KIND, KINDS);
        String currency = exchange.currency(cells, CURRENCY, date);
        Money amount = exchange.money(cells, AMOUNT, cells.amount(AMOUNT), currency, date);
        if (date != null && kind != null && amount != null && cells.isSound()) {
            facts.add(Cost.builder().date(date).channel(channel).kind(kind).amount(amount).build());
        }
    }
}
