package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path through the steps so far.
 *
 * @param before the path one step shorter; null at the entry
 * @param entry when the funnel was entered
 * @param at when the last step was taken
 * @param step index of the last step
 */
record Chain(@Nullable Chain before, Instant entry, Instant at, int step) {

    static Chain enter(Instant at) {
        return new Chain(null, at, at, 0);
    }

    Chain then(Instant next) {
        return new Chain(this, entry, next, step + 1);
    }

    /** When each step was taken, the entry first. */
    List<Instant> times() {
        List<Instant> times = new ArrayList<>(step + 1);
        for (Chain chain = this; chain != null; chain = chain.before) {
            times.add(chain.at);
        }
        Collections.reverse(times);
        return times;
    }
}
