package io.github.kpisdk.core.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a KPI shall reach in a period.
 *
 * @param kpi the id of the KPI, variant included
 * @param value the planned figure, in the unit of the KPI; a ratio as a ratio, 0.04 for 4 %
 */
@ExplicitJson
@JsonPropertyOrder({"kpi", "value"})
public record Plan(@JsonProperty("kpi") String kpi, BigDecimal value) {

    /** Checks the figure; see {@link Decimals#check}. */
    public Plan {
        Required.field("kpi", kpi);
        value = Decimals.check(value);
    }

    /** A plan such as {@code "0.04"} for a KPI; see {@link Decimals#parse}. */
    public static Plan of(Kpi kpi, String value) {
        return new Plan(kpi.id(), Decimals.parse(value));
    }

    @JsonCreator
    private static Plan read(
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("value") @Nullable String value) {
        return new Plan(Required.field("kpi", kpi), Required.amount("value", value));
    }

    @JsonProperty("value")
    private String valueText() {
        return value.toPlainString();
    }

    Known known() {
        return Known.of(value);
    }
}
