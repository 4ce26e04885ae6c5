package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.Required;
import org.jspecify.annotations.Nullable;

/**
 * By which figure one sees that a goal is reached. It becomes a card; see {@link Goal#cards}.
 *
 * @param id the id of that card
 * @param kpi the id of the KPI, variant included
 * @param aim where the figure is to be
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"id", "kpi", "aim"})
public record KeyResult(String id, String kpi, Aim aim) {

    /** Checks the ids. */
    public KeyResult {
        Names.check("id", id);
        Names.check("kpi", kpi);
        Required.field("aim", aim);
    }

    @JsonCreator
    private static KeyResult read(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kpi") @Nullable String kpi,
            @JsonProperty("aim") @Nullable Aim aim) {
        return new KeyResult(
                Required.field("id", id), Required.field("kpi", kpi), Required.field("aim", aim));
    }
}
