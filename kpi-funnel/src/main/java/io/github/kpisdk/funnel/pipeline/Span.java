package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Whole days as moments.
 *
 * @param from the first
 * @param to the one after the last
 */
record Span(Instant from, Instant to) {

    static Span of(DateRange days, ZoneId zone) {
        return new Span(
                days.start().atStartOfDay(zone).toInstant(),
                days.end().atStartOfDay(zone).toInstant());
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
