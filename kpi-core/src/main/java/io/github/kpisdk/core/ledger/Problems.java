package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What may be wrong between rows, in words. */
final class Problems {
    private Problems() {}

    static String missing(Table<?> table, String id) {
        return "there is no %s %s".formatted(singular(table), Excerpt.of(id));
    }

    static String notWon(String dealId) {
        return "deal %s is not won".formatted(Excerpt.of(dealId));
    }

    static String refundedBeforeClosing(LocalDate refundedOn, LocalDate closedOn) {
        return "refunded on %s, before the deal closed on %s".formatted(refundedOn, closedOn);
    }

    static String refundedTooMuch(BigDecimal refunded, BigDecimal amount) {
        return "refunds of %s in all exceed the deal's amount of %s"
                .formatted(refunded.toPlainString(), amount.toPlainString());
    }

    private static String singular(Table<?> table) {
        return table.name().substring(0, table.name().length() - 1);
    }
}
