package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody read off or asked for on a day: followers, letters opened, people who know
 * the brand.
 *
 * <p>Nothing else shows whether it is true, so it says who measured and how. Without a channel it
 * counts for the business only.
 */
@ExplicitJson
@JsonPropertyOrder({"date", "channel", "metric", "value", "measured_by", "method"})
public final class Measurement {
    private final LocalDate date;
    private final @Nullable String channel;
    private final String metric;
    private final BigDecimal value;
    private final String measuredBy;
    private final String method;

    private Measurement(Builder b) {
        date = Required.field("date", b.date);
        channel = Ids.checkChannel(b.channel);
        metric = Ids.checkMetric("metric", b.metric);
        value = Decimals.check(Required.field("value", b.value));
        measuredBy = Ids.check("measured_by", b.measuredBy);
        method = Ids.check("method", b.method);
    }

    /** Starts a measurement. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Measurement read(
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("channel") @Nullable String channel,
            @JsonProperty("metric") @Nullable String metric,
            @JsonProperty("value") @Nullable String value,
            @JsonProperty("measured_by") @Nullable String measuredBy,
            @JsonProperty("method") @Nullable String method) {
        return builder()
                .date(Dates.parse("date", date))
                .channel(channel)
                .metric(metric)
                .value(Required.amount("value", value))
                .measuredBy(measuredBy)
                .method(method)
                .build();
    }

    /** The day it was measured, or the day that it is about. */
    public LocalDate date() {
        return date;
    }

    /** The channel it belongs to; empty if none. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** What was measured, such as {@code emails-sent}. */
    @JsonProperty("metric")
    public String metric() {
        return metric;
    }

    /** The number; its unit is said by the quantity that reads it. Negative for a correction. */
    public BigDecimal value() {
        return value;
    }

    /** Who measured: a person, a team or a system. */
    @JsonProperty("measured_by")
    public String measuredBy() {
        return measuredBy;
    }

    /** How: the report that was read, or whom one asked and what. */
    @JsonProperty("method")
    public String method() {
        return method;
    }

    @JsonProperty("date")
    private String dateText() {
        return date.toString();
    }

    @JsonProperty("channel")
    private @Nullable String channelText() {
        return channel;
    }

    @JsonProperty("value")
    private String valueText() {
        return value.toPlainString();
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(date, channel, metric, value, measuredBy, method);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Measurement other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Measurement" + fields();
    }

    /** Takes the fields of a measurement one by one, in any order. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable String channel;
        private @Nullable String metric;
        private @Nullable BigDecimal value;
        private @Nullable String measuredBy;
        private @Nullable String method;

        private Builder() {}

        /** The day it was measured, or the day that it is about. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** The channel by name; left out if there is none. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** What was measured: lower-case words with hyphens, as {@link Ids#problemWithMetric}. */
        public Builder metric(@Nullable String metric) {
            this.metric = metric;
            return this;
        }

        /** The number, of any sign; see {@link Decimals}. */
        public Builder value(@Nullable BigDecimal value) {
            this.value = value;
            return this;
        }

        /** Who measured; 1 to 200 code points. */
        public Builder measuredBy(@Nullable String measuredBy) {
            this.measuredBy = measuredBy;
            return this;
        }

        /** How it was measured; 1 to 200 code points. */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /**
         * A measurement, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Measurement build() {
            return new Measurement(this);
        }
    }
}
