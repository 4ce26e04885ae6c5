package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money spent on marketing or sales.
 *
 * <p>Without a channel it is a shared cost: it counts for the business and for no channel. A
 * negative amount is a credit.
 */
@ExplicitJson
@JsonPropertyOrder({"date", "channel", "kind", "amount"})
public final class Cost {
    private final LocalDate date;
    private final @Nullable String channel;
    private final CostKind kind;
    private final Money amount;

    private Cost(Builder b) {
        date = Required.field("date", b.date);
        channel = Ids.checkChannel(b.channel);
        kind = Required.field("kind", b.kind);
        amount = Required.field("amount", b.amount);
    }

    /** Starts a cost. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Cost read(
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("channel") @Nullable String channel,
            @JsonProperty("kind") @Nullable String kind,
            @JsonProperty("amount") @Nullable Money amount) {
        return builder()
                .date(Dates.parse("date", date))
                .channel(channel)
                .kind(Required.constant("kind", CostKind.class, kind))
                .amount(amount)
                .build();
    }

    /** The day it belongs to. */
    public LocalDate date() {
        return date;
    }

    /** The channel it belongs to; empty if none. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** What it was spent on. */
    @JsonProperty("kind")
    public CostKind kind() {
        return kind;
    }

    /** How much; negative for a credit. */
    @JsonProperty("amount")
    public Money amount() {
        return amount;
    }

    @JsonProperty("date")
    private String dateText() {
        return date.toString();
    }

    @JsonProperty("channel")
    private @Nullable String channelText() {
        return channel;
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(date, channel, kind, amount);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Cost other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Cost" + fields();
    }

    /** Takes the fields of a cost one by one, in any order. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable String channel;
        private @Nullable CostKind kind;
        private @Nullable Money amount;

        private Builder() {}

        /** The day it belongs to. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** The channel by name; left out if there is none. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** What it was spent on. */
        public Builder kind(@Nullable CostKind kind) {
            this.kind = kind;
            return this;
        }

        /** How much; negative for a credit. */
        public Builder amount(@Nullable Money amount) {
            this.amount = amount;
            return this;
        }

        /**
         * A cost, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Cost build() {
            return new Cost(this);
        }
    }
}
