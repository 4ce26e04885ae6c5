package io.github.kpisdk.funnel.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an entry may lie.
 *
 * @param from the first moment; null for no limit
 * @param to the moment after the last; null for no limit
 */
record EntrySpan(@Nullable Instant from, @Nullable Instant to) {
    static final EntrySpan ALWAYS = new EntrySpan(null, null);

    boolean contains(Instant at) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
