package io.github.kpisdk.funnel.report;

import io.github.kpisdk.funnel.attribution.Touch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One contact of a customer with a channel, at a time of the clock by which deals are dated.
 *
 * @param customerId the customer, as in deals
 * @param touch the channel and the time; the clock is written as if it were UTC
 */
public record CustomerTouch(String customerId, Touch touch) {

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is unknown
     */
    public CustomerTouch {
        if (touch.time().isEmpty()) {
            throw new IllegalArgumentException("Touch %s has no time".formatted(touch));
        }
    }

    /** A contact at a time. */
    public static CustomerTouch of(String customerId, Instant at, String channel) {
        return new CustomerTouch(customerId, Touch.at(channel, at));
    }

    LocalDate day() {
        return LocalDate.ofInstant(touch.time().orElseThrow(), ZoneOffset.UTC);
    }
}
