package io.github.kpisdk.funnel.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A stay in a stage.
 *
 * @param from when it began
 * @param to when it ended; empty if it goes on
 */
record Stay(Instant from, Optional<Instant> to) {

    boolean isNegative() {
        return to.filter(from::isAfter).isPresent();
    }

    boolean isOver() {
        return to.isPresent();
    }

    /** How long it was, once it is over. */
    Duration length() {
        return Duration.between(from, to.orElseThrow());
    }

    /** The nights of it so far. */
    long days(LocalDate today, ZoneId zone) {
        LocalDate end = to.map(at -> LocalDate.ofInstant(at, zone)).orElse(today);
        return end.toEpochDay() - LocalDate.ofInstant(from, zone).toEpochDay();
    }
}
