package io.github.kpisdk.core.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number, or the reason why there is none. Never zero for something divided by zero, never NaN,
 * null or an exception.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Outcome permits Known, Undefined {

    /** What one of two functions makes of it. */
    <T> T fold(
            Function<? super Known, ? extends T> known,
            Function<? super Undefined, ? extends T> undefined);

    /** Whether there is a number. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Reads the JSON form.
     *
     * @throws IllegalArgumentException naming the property that is missing or wrong
     */
    @JsonCreator
    static Outcome read(
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("numerator") @Nullable String numerator,
            @JsonProperty("denominator") @Nullable String denominator,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("subject") @Nullable String subject,
            @JsonProperty("dividend") @Nullable Known dividend) {
        return switch (Status.parse(status)) {
            case KNOWN -> Known.read(status, numerator, denominator);
            case UNDEFINED -> Undefined.read(status, reason, subject, dividend);
        };
    }
}
