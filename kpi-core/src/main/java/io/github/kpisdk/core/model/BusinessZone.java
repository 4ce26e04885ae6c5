package io.github.kpisdk.core.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time zone in which a business counts its days.
 *
 * <p>Facts have days, not instants: whoever has instants turns them into days once, with one zone
 * for all sources. Half past ten in the evening of 31 January in UTC is 1 February in Moscow. Which
 * zone it is moves figures between neighbouring days only; totals over all days are the same.
 *
 * <p>Figures that somebody else added up by the days of another zone cannot be cut anew.
 *
 * @param zone such as Europe/Moscow
 */
public record BusinessZone(ZoneId zone) {

    /**
     * Reads the name of a zone, such as {@code Europe/Moscow} or {@code +03:00}.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public static BusinessZone parse(String name) {
        try {
            return new BusinessZone(ZoneId.of(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no time zone " + Excerpt.of(name), e);
        }
    }

    /** The day on which an instant falls in this zone, summer time included. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The name of the zone; the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return zone.getId();
    }
}
