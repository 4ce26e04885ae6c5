package io.github.kpisdk.core.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Builders refuse amounts below zero, and take what is left out as zero. */
final class Amounts {
    private Amounts() {}

    static Money notNegative(String field, Money value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(field + " must not be negative, got " + value);
        }
        return value;
    }

    /** An amount from zero up to another, of which it is a part. */
    static Money part(String field, Money value, String whole, Money most) {
        Money part = orZero(field, value, most);
        if (part.amount().compareTo(most.amount()) > 0) {
            throw new IllegalArgumentException(
                    "%s must not be above %s %s, got %s".formatted(field, whole, most, part));
        }
        return part;
    }

    /** Zero of the currency of another amount, unless there is a value in that currency. */
    static Money orZero(String field, @Nullable Money value, Money other) {
        if (value == null) {
            return new Money(other.currency(), BigDecimal.ZERO);
        }
        if (!value.currency().equals(other.currency())) {
            throw new IllegalArgumentException(
                    "%s is in %s, the amount in %s"
                            .formatted(field, value.currency(), other.currency()));
        }
        return notNegative(field, value);
    }
}
