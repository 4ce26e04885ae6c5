package io.github.kpisdk.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a deal stands. */
public enum DealStatus {
    /** Still under way; it has no closing date. */
    OPEN,
    /** The customer bought. */
    WON,
    /** The customer did not buy. */
    LOST;

    /**
     * What is wrong with the dates of a deal of this status, or nothing. A date that is not known
     * to be right or wrong is left out of the question.
     */
    public Optional<String> problemWithClosing(
            @Nullable LocalDate createdOn, @Nullable LocalDate closedOn) {
        if (this == OPEN) {
            return closedOn == null
                    ? Optional.empty()
                    : Optional.of("an OPEN deal has no closing date, got " + closedOn);
        }
        if (closedOn == null) {
            return Optional.of("a " + this + " deal needs its closing date");
        }
        return createdOn != null && closedOn.isBefore(createdOn)
                ? Optional.of(
                        "closed on %s, before it was created on %s".formatted(closedOn, createdOn))
                : Optional.empty();
    }
}
