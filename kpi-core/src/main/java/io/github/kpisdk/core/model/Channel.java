package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A way in which customers come, by name.
 *
 * <p>Facts name their channel by its name alone; a channel that is never described is {@link
 * ChannelKind#OTHER}.
 *
 * @param name 1 to 200 code points, not {@code *}
 * @param kind what sort of channel it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"name", "kind"})
public record Channel(String name, ChannelKind kind) {

    /** Checks the name. */
    public Channel {
        Ids.checkChannel(Ids.check("channel", name));
        Required.field("kind", kind);
    }

    @JsonCreator
    private static Channel read(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("kind") @Nullable String kind) {
        return new Channel(
                Required.field("name", name), Required.constant("kind", ChannelKind.class, kind));
    }
}
