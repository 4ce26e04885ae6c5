package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A way in which customers come, by name.
 *
 * <p>Facts name their channel by its name alone; a channel that is never described is {@link
 * ChannelKind#OTHER}.
 *
 * @param name 1 to 200 code points, not {@code *}
 * @param kind what sort of channel it is
 */
@JsonPropertyOrder({"name", "kind"})
public record Channel(String name, ChannelKind kind) {

    /** Checks the name. */
    public Channel {
        Ids.checkChannel(Ids.check("channel", name));
        Required.field("kind", kind);
    }
}
