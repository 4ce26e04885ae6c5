package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer pays regularly, for one month: the recurring revenue of that month, before
 * anything that is sold once.
 *
 * <p>A yearly plan of 1200 is 100 in each of its twelve months. Several subscriptions of a customer
 * in one month are added up. An amount of zero says that the customer is known and does not pay in
 * that month; a customer of whom there is no row does not pay either.
 */
@ExplicitJson
@JsonPropertyOrder({"customer_id", "month", "amount"})
public final class Subscription {
    private final String customerId;
    private final LocalDate month;
    private final Money amount;

    private Subscription(Builder b) {
        customerId = Ids.check("customer_id", b.customerId);
        month = Required.field("month", b.month);
        amount = Amounts.notNegative("amount", Required.field("amount", b.amount));
        if (month.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(
                    "month must be the first day of a month, not " + month);
        }
    }

    /** Starts a subscription. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Subscription read(
            @JsonProperty("customer_id") @Nullable String customerId,
            @JsonProperty("month") @Nullable String month,
            @JsonProperty("amount") @Nullable Money amount) {
        return builder()
                .customerId(customerId)
                .month(Dates.parse("month", month))
                .amount(amount)
                .build();
    }

    /** Who pays. */
    @JsonProperty("customer_id")
    public String customerId() {
        return customerId;
    }

    /** The month, by its first day: {@code 2026-01-01}. */
    public LocalDate month() {
        return month;
    }

    /** How much of it recurs; zero for a customer who does not pay in that month. */
    @JsonProperty("amount")
    public Money amount() {
        return amount;
    }

    @JsonProperty("month")
    private String monthText() {
        return month.toString();
    }

    private List<Object> fields() {
        return List.of(customerId, month, amount);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Subscription other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Subscription" + fields();
    }

    /** Takes the fields of a subscription one by one, in any order. */
    public static final class Builder {
        private @Nullable String customerId;
        private @Nullable LocalDate month;
        private @Nullable Money amount;

        private Builder() {}

        /** Who pays. */
        public Builder customerId(@Nullable String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** The month, by its first day. */
        public Builder month(@Nullable LocalDate month) {
            this.month = month;
            return this;
        }

        /** How much of it recurs; not negative. */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * A subscription, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Subscription build() {
            return new Subscription(this);
        }
    }
}
