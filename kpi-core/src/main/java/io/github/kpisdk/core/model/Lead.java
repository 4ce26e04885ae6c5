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
 * A person who asked. Not yet money.
 *
 * <p>Without a channel it is unattributed and counts for the business only.
 */
@ExplicitJson
@JsonPropertyOrder({"lead_id", "created_on", "channel", "qualified_on"})
public final class Lead {
    private final String leadId;
    private final LocalDate createdOn;
    private final @Nullable String channel;
    private final @Nullable LocalDate qualifiedOn;

    private Lead(Builder b) {
        leadId = Ids.check("lead_id", b.leadId);
        createdOn = Required.field("created_on", b.createdOn);
        channel = Ids.checkChannel(b.channel);
        qualifiedOn = b.qualifiedOn;
    }

    /** Starts a lead. */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator
    private static Lead read(
            @JsonProperty("lead_id") @Nullable String leadId,
            @JsonProperty("created_on") @Nullable String createdOn,
            @JsonProperty("channel") @Nullable String channel,
            @JsonProperty("qualified_on") @Nullable String qualifiedOn) {
        return builder()
                .leadId(leadId)
                .createdOn(Dates.parse("created_on", createdOn))
                .channel(channel)
                .qualifiedOn(Dates.parse("qualified_on", qualifiedOn))
                .build();
    }

    /** Its id, unique among leads. */
    @JsonProperty("lead_id")
    public String leadId() {
        return leadId;
    }

    /** The day the person asked. */
    public LocalDate createdOn() {
        return createdOn;
    }

    /** The channel it belongs to; empty if none. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** The day sales found it worth working on, if any. */
    public Optional<LocalDate> qualifiedOn() {
        return Optional.ofNullable(qualifiedOn);
    }

    @JsonProperty("created_on")
    private String createdOnText() {
        return createdOn.toString();
    }

    @JsonProperty("channel")
    private @Nullable String channelText() {
        return channel;
    }

    @JsonProperty("qualified_on")
    private @Nullable String qualifiedOnText() {
        return Dates.text(qualifiedOn);
    }

    private List<@Nullable Object> fields() {
        return Arrays.asList(leadId, createdOn, channel, qualifiedOn);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Lead other && fields().equals(other.fields());
    }

    @Override
    public int hashCode() {
        return fields().hashCode();
    }

    /** The name of the type and its fields in order. */
    @Override
    public String toString() {
        return "Lead" + fields();
    }

    /** Takes the fields of a lead one by one, in any order. */
    public static final class Builder {
        private @Nullable String leadId;
        private @Nullable LocalDate createdOn;
        private @Nullable String channel;
        private @Nullable LocalDate qualifiedOn;

        private Builder() {}

        /** Its id, unique among leads. */
        public Builder leadId(@Nullable String leadId) {
            this.leadId = leadId;
            return this;
        }

        /** The day the person asked. */
        public Builder createdOn(@Nullable LocalDate createdOn) {
            this.createdOn = createdOn;
            return this;
        }

        /** The channel by name; left out if there is none. */
        public Builder channel(@Nullable String channel) {
            this.channel = channel;
            return this;
        }

        /** The day sales found it worth working on; left out if it was not. */
        public Builder qualifiedOn(@Nullable LocalDate qualifiedOn) {
            this.qualifiedOn = qualifiedOn;
            return this;
        }

        /**
         * A lead, checked.
         *
         * @throws IllegalArgumentException naming the field that is missing or wrong
         */
        public Lead build() {
            return new Lead(this);
        }
    }
}
