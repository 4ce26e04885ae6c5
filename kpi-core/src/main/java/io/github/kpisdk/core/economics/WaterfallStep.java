package io.github.kpisdk.core.economics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.ExplicitJson;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a waterfall as it is written: what its layer takes off, and what is left of whom.
 *
 * @param layer what is taken off; null for the first step
 */
@ExplicitJson
@JsonPropertyOrder({"id", "title", "taken", "channels", "unallocated", "business"})
record WaterfallStep(@JsonProperty("id") String id, @Nullable CostLayer layer, Shares left) {

    /** What is left of a channel. */
    @ExplicitJson
    @JsonPropertyOrder({"channel", "left"})
    record ChannelLeft(
            @JsonProperty("channel") Scope channel, @JsonProperty("left") Outcome left) {}

    @JsonProperty("title")
    private @Nullable Text title() {
        return layer == null ? null : layer.title();
    }

    @JsonProperty("taken")
    private List<String> taken() {
        return layer == null ? List.of() : layer.taken().stream().map(Object::toString).toList();
    }

    @JsonProperty("channels")
    private List<ChannelLeft> channels() {
        return left.channels().entrySet().stream()
                .map(entry -> new ChannelLeft(entry.getKey(), entry.getValue()))
                .toList();
    }

    @JsonProperty("unallocated")
    private Outcome unallocated() {
        return left.unallocated();
    }

    @JsonProperty("business")
    private Outcome business() {
        return left.business();
    }
}
