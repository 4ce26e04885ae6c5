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
 * What a channel showed on a day: impressions, clicks and visits. Diagnostics, not results.
 *
 * <p>Without a channel it is unattributed and counts for the business only.
 */
@ExplicitJson
@JsonPropertyOrder({"date", "channel", "impressions", "clicks", "visits"})
public final class Traffic {
    private final LocalDate date;
    private final @Nullable String channel;
    private final long impressions;
    private final long clicks;
    private final long visits;

    private Traffic(Builder b) {
        date = Required.field("date", b.date);
        channel = Ids.checkChannel(b.channel);
        impressions = Required.count("impressions", b.impressions);
        clicks = Required.count("clicks", b.clicks);
        visits = Required.count("visits", b.visits);
    }

    /** Starts a day of traffic. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Traffic read(
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("channel") @Nullable String channel,
            @JsonProperty("impressions") @Nullable String impressions,
            @JsonProperty("clicks") @Nullable String clicks,
            @JsonProperty("visits") @Nullable String visits) {
        return builder()
                .date(Dates.parse("date", date))
                .channel(channel)
                .impressions(count("impressions", impressions))
                .clicks(count("clicks", clicks))
                .visits(count("visits", visits))
                .build();
    }

    private static long count(String field, @Nullable String text) {
        return text == null ? 0 : Required.count(field, text);
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The channel it belongs to; empty if none. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** How often something was shown; not negative, at most 18 digits. */
    @JsonProperty("impressions")
    public long impressions() {
        return impressions;
    }

    /** How often it was clicked; not negative, at most 18 digits. */
    @JsonProperty("clicks")
    public long clicks() {
        return clicks;
    }

    /** How many visits came; not negative, at most 18 digits. */
    @JsonProperty("visits")
    public long visits() {
        return visits;
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
        return Arrays.asList(date, channel, impressions, clicks, visits);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Traffic other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Traffic" + fields();
    }

    /** Takes the fields of a day of traffic one by one, in any order. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable String channel;
        private long impressions;
        private long clicks;
        private long visits;

        private Builder() {}

        /** The day. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** The channel by name; left out if there is none. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** How often something was shown; not negative, at most 18 digits. */
        public Builder impressions(long impressions) {
            this.impressions = impressions;
            return this;
        }

        /** How often it was clicked; not negative, at most 18 digits. */
        public Builder clicks(long clicks) {
            this.clicks = clicks;
            return this;
        }

        /** How many visits came; not negative, at most 18 digits. */
        public Builder visits(long visits) {
            this.visits = visits;
            return this;
        }

        /**
         * A day of traffic, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Traffic build() {
            return new Traffic(this);
        }
    }
}
