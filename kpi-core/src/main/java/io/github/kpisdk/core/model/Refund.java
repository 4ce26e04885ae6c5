package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money given back for a won deal. It is booked on its own day, to the channel of the deal. */
@ExplicitJson
@JsonPropertyOrder({"refund_id", "deal_id", "refunded_on", "amount"})
public final class Refund {
    private final String refundId;
    private final String dealId;
    private final LocalDate refundedOn;
    private final Money amount;

    private Refund(Builder b) {
        refundId = Ids.check("refund_id", b.refundId);
        dealId = Ids.check("deal_id", b.dealId);
        refundedOn = Required.field("refunded_on", b.refundedOn);
        amount = Required.field("amount", b.amount);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("amount must be above zero, not " + amount);
        }
    }

    /** Starts a refund. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Refund read(
            @JsonProperty("refund_id") @Nullable String refundId,
            @JsonProperty("deal_id") @Nullable String dealId,
            @JsonProperty("refunded_on") @Nullable String refundedOn,
            @JsonProperty("amount") @Nullable Money amount) {
        return builder()
                .refundId(refundId)
                .dealId(dealId)
                .refundedOn(Dates.parse("refunded_on", refundedOn))
                .amount(amount)
                .build();
    }

    /** Its id, unique among refunds. */
    @JsonProperty("refund_id")
    public String refundId() {
        return refundId;
    }

    /** The won deal it belongs to. */
    @JsonProperty("deal_id")
    public String dealId() {
        return dealId;
    }

    /** The day the money went back, not before the deal closed. */
    public LocalDate refundedOn() {
        return refundedOn;
    }

    /** How much; above zero. */
    @JsonProperty("amount")
    public Money amount() {
        return amount;
    }

    @JsonProperty("refunded_on")
    private String refundedOnText() {
        return refundedOn.toString();
    }

    private List<Object> fields() {
        return List.of(refundId, dealId, refundedOn, amount);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Refund other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Refund" + fields();
    }

    /** Takes the fields of a refund one by one, in any order. */
    public static final class Builder {
        private @Nullable String refundId;
        private @Nullable String dealId;
        private @Nullable LocalDate refundedOn;
        private @Nullable Money amount;

        private Builder() {}

        /** Its id, unique among refunds. */
        public Builder refundId(@Nullable String refundId) {
            this.refundId = refundId;
            return this;
        }

        /** The won deal it belongs to. */
        public Builder dealId(@Nullable String dealId) {
            this.dealId = dealId;
            return this;
        }

        /** The day the money went back, not before the deal closed. */
        public Builder refundedOn(@Nullable LocalDate refundedOn) {
            this.refundedOn = refundedOn;
            return this;
        }

        /** How much; above zero. */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * A refund, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Refund build() {
            return new Refund(this);
        }
    }
}
