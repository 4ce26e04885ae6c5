package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.metric.Known;
import java.util.Optional;

/**
 * Two channels in one period, set against each other. The key names the first and the second.
 *
 * @param first one channel
 * @param second another, of the same period
 */
public record ChannelPair(ChannelSubject first, ChannelSubject second) implements Subject {

    /** Checks that they are two, of one period. */
    public ChannelPair {
        if (first.channel().equals(second.channel()) || !first.period().equals(second.period())) {
            throw new IllegalArgumentException(
                    "A pair needs two channels of one period, not %s and %s"
                            .formatted(first, second));
        }
    }

    @Override
    public SubjectKey key() {
        return first.key().and("against", second.channel());
    }

    /** The smaller of the two weights: both have to matter. */
    @Override
    public Optional<Known> weight() {
        return first.weight()
                .flatMap(
                        one ->
                                second.weight()
                                        .map(other -> one.compareTo(other) < 0 ? one : other));
    }
}
