package io.github.kpisdk.connect.folder;

import io.github.kpisdk.core.ledger.LedgerCheck;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Refund;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A refund: above zero, of a won deal, and no more than was paid for it. */
final class RefundRows implements RowReader {
    private static final Column REFUND_ID = InputFile.REFUNDS.column("refund_id");
    private static final Column DEAL_ID = InputFile.REFUNDS.column("deal_id");
    private static final Column REFUNDED_ON = InputFile.REFUNDS.column("refunded_on");
    private static final Column AMOUNT = InputFile.REFUNDS.column("amount");

    private final Exchange exchange;
    private final LedgerPart.Builder facts;
    private final LedgerCheck check;

    RefundRows(Exchange exchange, LedgerPart.Builder facts, LedgerCheck check) {
        this.exchange = exchange;
        this.facts = facts;
        this.check = check;
    }

    @Override
    public InputFile file() {
        return InputFile.REFUNDS;
    }

    @Override
    public void row(Cells cells) {
        String refundId = cells.id(REFUND_ID);
        String dealId = cells.id(DEAL_ID);
        LocalDate refundedOn = cells.date(REFUNDED_ON);
        BigDecimal amount = aboveZero(cells);
        Money worth = exchange.refund(cells, AMOUNT, dealId, amount);
        cells.note(
                check.refund(cells.line(), cells.isSound(), refundId, dealId, refundedOn, amount));
        if (dealId != null && amount != null && worth != null && cells.isSound()) {
            exchange.refunded(dealId, amount);
            facts.add(
                    Refund.builder()
                            .refundId(refundId)
                            .dealId(dealId)
                            .refundedOn(refundedOn)
                            .amount(worth)
                            .build());
        }
    }

    private static @Nullable BigDecimal aboveZero(Cells cells) {
        BigDecimal amount = cells.amount(AMOUNT);
        if (amount != null && amount.signum() <= 0) {
            cells.fault(AMOUNT, "must be above zero: " + Excerpt.of(cells.text(AMOUNT)));
            return null;
        }
        return amount;
    }

    @Override
    public void damagedRow(long line, @Nullable String id) {
        check.refund(line, false, id, null, null, null);
    }
}
