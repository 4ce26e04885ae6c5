package io.github.kpisdk.connect.folder;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a platform claims to have brought on a day. It is never counted as a result; it is set
 * against what the business counted itself.
 *
 * @param date the day that the platform counts it for
 * @param channel the channel that the platform stands for
 * @param event what it claims
 * @param conversions how many, not negative
 */
public record Claim(LocalDate date, String channel, ClaimedEvent event, long conversions) {
    /** Checks that all is there. */
    public Claim {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(event, "event");
        if (conversions < 0) {
            throw new IllegalArgumentException(
                    "conversions must not be negative, not " + conversions);
        }
    }
}
