package io.github.kpisdk.core.metric;

import java.math.BigDecimal;
import java.util.Optional;

/** What totals know of a quantity: an amount, no data, or a count that does not add up. */
sealed interface Entry {
    Entry NO_DATA = new Missing(Reason.NO_DATA);
    Entry NOT_ADDITIVE = new Missing(Reason.NOT_ADDITIVE);

    Optional<Reason> missing();

    BigDecimal amount();

    /** Not additive swallows all, no data swallows amounts: missing is not zero. */
    default Entry plus(Entry other, Quantity quantity) {
        if (this == NO_DATA && other == NO_DATA) {
            return NO_DATA;
        }
        if (!quantity.isAdditive() || this == NOT_ADDITIVE || other == NOT_ADDITIVE) {
            return NOT_ADDITIVE;
        }
        return this == NO_DATA || other == NO_DATA
                ? NO_DATA
                : new Amount(amount().add(other.amount()));
    }

    record Amount(BigDecimal amount) implements Entry {
        public Amount {
            amount = PlainNumber.shortest(amount);
        }

        @Override
        public Optional<Reason> missing() {
            return Optional.empty();
        }
    }

    record Missing(Reason reason) implements Entry {
        @Override
        public Optional<Reason> missing() {
            return Optional.of(reason);
        }

        @Override
        public BigDecimal amount() {
            throw new IllegalStateException("There is no amount: " + reason);
        }
    }
}
