package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * How much a cohort had brought after some months.
 *
 * @param month how many months of 30 days after the first purchase, from 1
 * @param contribution what its customers had paid until then less variable cost and refunds, per
 *     new customer; an amount of money, or {@code IMMATURE} where some are not that old
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"month", "contribution"})
public record PaybackMonth(int month, Outcome contribution) {

    /** Checks the month. */
    public PaybackMonth {
        if (month < 1 || month > ObservedPayback.FARTHEST) {
            throw new IllegalArgumentException(
                    "month must be 1 to %s, not %s".formatted(ObservedPayback.FARTHEST, month));
        }
        Required.field("contribution", contribution);
    }

    @JsonCreator
    private static PaybackMonth read(
            @JsonProperty("month") @Nullable String month,
            @JsonProperty("contribution") @Nullable Outcome contribution) {
        return new PaybackMonth(
                (int) Math.min(Required.count("month", month), Integer.MAX_VALUE),
                Required.field("contribution", contribution));
    }
}
