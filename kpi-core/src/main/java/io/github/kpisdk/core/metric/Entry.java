package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.CodePoints;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What totals know of a quantity: an amount, or why there is none. */
sealed interface Entry {
    /** Of two reasons the one to keep; of two periods before the data the first by name. */
    Comparator<Undefined> ORDER =
            Comparator.comparing(Undefined::reason)
                    .thenComparing(Undefined::subject, CodePoints.ORDER);

    static Entry missing(Reason reason, Quantity quantity) {
        return new Missing(Undefined.because(reason, quantity.id()));
    }

    Optional<Undefined> missing();

    BigDecimal amount();

    /**
     * Not additive swallows all, missing swallows amounts: missing is not zero. Neither order nor
     * brackets matter.
     */
    default Entry plus(Entry other, Quantity quantity) {
        if (!quantity.isAdditive()) {
            return missing().isPresent() && equals(other)
                    ? this
                    : missing(Reason.NOT_ADDITIVE, quantity);
        }
        return Stream.of(this, other)
                .flatMap(entry -> entry.missing().stream())
                .min(ORDER)
                .<Entry>map(Missing::new)
                .orElseGet(() -> new Amount(amount().add(other.amount())));
    }

    record Amount(BigDecimal amount) implements Entry {
        public Amount {
            amount = PlainNumber.shortest(amount);
        }

        @Override
        public Optional<Undefined> missing() {
            return Optional.empty();
        }
    }

    record Missing(Undefined why) implements Entry {
        @Override
        public Optional<Undefined> missing() {
            return Optional.of(why);
        }

        @Override
        public BigDecimal amount() {
            throw new IllegalStateException("There is no amount: " + why);
        }
    }
}
