package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Required;

/**
 * How often a channel was touched on the way to a sale, and how often it was touched last.
 *
 * @param channel the name of the channel
 * @param period the period of the sales
 * @param paths all paths that ended in a sale, whatever channels they passed
 * @param anyTouch how many of them touched the channel at all
 * @param lastTouch how many of them touched it last
 */
public record PathSubject(String channel, Period period, long paths, long anyTouch, long lastTouch)
        implements Subject {

    /** Checks that each is a part of the one before. */
    public PathSubject {
        Required.field("channel", channel);
        Required.field("period", period);
        if (lastTouch < 0 || lastTouch > anyTouch || anyTouch > paths) {
            throw new IllegalArgumentException(
                    "Of %s paths %s touched %s and %s touched it last: each must be a part of the one before"
                            .formatted(paths, anyTouch, channel, lastTouch));
        }
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("channel", channel).and("period", period.toString());
    }
}
