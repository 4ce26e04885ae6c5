package io.github.kpisdk.funnel.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one entity.
 *
 * @param best the path that got furthest, at the first moment at which it did; null if the funnel
 *     was never entered, or if excluded
 * @param excludedEntry when the path was entered that an event excluded; null if none did
 */
record Found(@Nullable Chain best, @Nullable Instant excludedEntry) {
    static final Found NOTHING = new Found(null, null);
}
