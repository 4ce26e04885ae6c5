package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Money;
import org.jspecify.annotations.Nullable;

/** Amounts of two currencies cannot be added up. */
final class CurrencyCheck {
    private @Nullable String currency;

    void check(StageVisit visit) {
        if (visit.amount().isPresent()) {
            Money amount = visit.amount().get();
            if (currency == null) {
                currency = amount.currency();
            } else if (!currency.equals(amount.currency())) {
                throw new IllegalArgumentException(
                        "Deal %s in stage %s is worth %s, but others are in %s"
                                .formatted(visit.entity(), visit.stage(), amount, currency));
            }
        }
    }
}
