package io.github.kpisdk.core.system;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A term that the business explained to its people once, so that cards may use it.
 *
 * @param term as it is written, such as {@code ROMI}; not blank
 * @param meaning in plain words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"term", "meaning"})
public record Term(String term, Text meaning) {

    /** Checks that both are there. */
    public Term {
        Required.field("term", Names.words("term", term));
        Required.field("meaning", meaning);
    }

    @JsonCreator
    private static Term read(
            @JsonProperty("term") @Nullable String term,
            @JsonProperty("meaning") @Nullable Text meaning) {
        return new Term(Required.field("term", term), Required.field("meaning", meaning));
    }
}
