package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Required;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One contact of a customer with a channel. Its time may be unknown: then only the order counts.
 */
public final class Touch {
    private final String channel;
    private final @Nullable Instant time;

    private Touch(String channel, @Nullable Instant time) {
        Ids.problemWithChannel(Required.field("channel", channel))
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("channel " + problem);
                        });
        this.channel = channel;
        this.time = time;
    }

    /**
     * A touch of unknown time.
     *
     * @param channel a name of 1 to 200 code points, not {@code *}
     * @throws IllegalArgumentException if it is not such a name
     */
    public static Touch of(String channel) {
        return new Touch(channel, null);
    }

    /**
     * A touch at a time.
     *
     * @param channel a name of 1 to 200 code points, not {@code *}
     * @throws IllegalArgumentException if it is not such a name
     */
    public static Touch at(String channel, Instant time) {
        return new Touch(channel, Required.field("time", time));
    }

    /** The name of the channel; letter case counts. */
    public String channel() {
        return channel;
    }

    /** When it was; empty if that is unknown. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /** The same moment under another name. */
    Touch renamed(String name) {
        return new Touch(name, time);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Touch other
                && channel.equals(other.channel)
                && Objects.equals(time, other.time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel, time);
    }

    /** The channel, and the time if it is known: {@code Search@2026-05-01T10:00:00Z}. */
    @Override
    public String toString() {
        return time == null ? channel : channel + "@" + time;
    }
}
