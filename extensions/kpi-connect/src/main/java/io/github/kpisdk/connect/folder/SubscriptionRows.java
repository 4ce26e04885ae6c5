package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Subscription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a customer pays regularly, by months; the months of a customer may repeat. */
final class SubscriptionRows implements RowReader {
    private static final Column CUSTOMER_ID = InputFile.SUBSCRIPTIONS.column("customer_id");
    private static final Column MONTH = InputFile.SUBSCRIPTIONS.column("month");
    private static final Column AMOUNT = InputFile.SUBSCRIPTIONS.column("amount");
    private static final Column CURRENCY = InputFile.SUBSCRIPTIONS.column(InputFile.CURRENCY);

    private final Exchange exchange;
    private final LedgerPart.Builder facts;

    SubscriptionRows(Exchange exchange, LedgerPart.Builder facts) {
        this.exchange = exchange;
        this.facts = facts;
    }

    @Override
    public InputFile file() {
        return InputFile.SUBSCRIPTIONS;
    }

    @Override
    public void row(Cells cells) {
        String customerId = cells.id(CUSTOMER_ID);
        LocalDate month = month(cells);
        String currency = exchange.currency(cells, CURRENCY, month);
        Money amount = exchange.money(cells, AMOUNT, cells.price(AMOUNT), currency, month);
        if (amount != null && cells.isSound()) {
            facts.add(
                    Table.SUBSCRIPTIONS,
                    Subscription.builder()
                            .customerId(customerId)
                            .month(month)
                            .amount(amount)
                            .build());
        }
    }

    private static @Nullable LocalDate month(Cells cells) {
        LocalDate day = cells.date(MONTH);
        if (day != null && day.getDayOfMonth() != 1) {
            cells.fault(MONTH, "not the first day of a month: " + Excerpt.of(cells.text(MONTH)));
        }
        return day;
    }
}
