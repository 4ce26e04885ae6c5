package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Ids;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One lead: the day it came, the day it was won if it was, and the last day on which that was
 * looked at.
 *
 * <p>The last day looked at is what tells a lead that did not buy from one that has not bought yet.
 * It is usually the same for all leads: the day of the export. Dates that contradict each other are
 * accepted here, and counted by {@link CloseCurve#issues}.
 */
public final class FollowedLead {
    private final String entity;
    private final LocalDate start;
    private final @Nullable LocalDate won;
    private final @Nullable LocalDate lost;
    private final LocalDate observedUntil;

    private FollowedLead(
            String entity,
            LocalDate start,
            @Nullable LocalDate won,
            @Nullable LocalDate lost,
            LocalDate observedUntil) {
        Ids.problemWith(entity)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("entity " + problem);
                        });
        this.entity = entity;
        this.start = Objects.requireNonNull(start, "start");
        this.won = won;
        this.lost = lost;
        this.observedUntil = Objects.requireNonNull(observedUntil, "observedUntil");
    }

    /**
     * A lead that is neither won nor lost.
     *
     * @param observedUntil the last day on which it was looked at, inclusive
     * @throws IllegalArgumentException if the entity is not an id
     */
    public static FollowedLead open(String entity, LocalDate start, LocalDate observedUntil) {
        return new FollowedLead(entity, start, null, null, observedUntil);
    }

    /**
     * A lead that was won; the day it came counts as well as any later.
     *
     * @param observedUntil the last day on which it was looked at, inclusive
     * @throws IllegalArgumentException if the entity is not an id
     */
    public static FollowedLead won(
            String entity, LocalDate start, LocalDate won, LocalDate observedUntil) {
        return new FollowedLead(
                entity, start, Objects.requireNonNull(won, "won"), null, observedUntil);
    }

    /**
     * A lead that was lost. It counts as not won up to the last day looked at, not only up to its
     * loss: the share that is ever won would come out too high if the lost ones left.
     *
     * @param observedUntil the last day on which it was looked at, inclusive
     * @throws IllegalArgumentException if the entity is not an id
     */
    public static FollowedLead lost(
            String entity, LocalDate start, LocalDate lost, LocalDate observedUntil) {
        return new FollowedLead(
                entity, start, null, Objects.requireNonNull(lost, "lost"), observedUntil);
    }

    /** The id of the lead. */
    public String entity() {
        return entity;
    }

    /** The day it came. */
    public LocalDate start() {
        return start;
    }

    /** The day it was won; empty if it was not. */
    public Optional<LocalDate> won() {
        return Optional.ofNullable(won);
    }

    /** The day it was lost; empty if it was not. */
    public Optional<LocalDate> lost() {
        return Optional.ofNullable(lost);
    }

    /** The last day on which it was looked at, inclusive. */
    public LocalDate observedUntil() {
        return observedUntil;
    }

    /** The days it was looked at after the day it came. */
    long age() {
        return observedUntil.toEpochDay() - start.toEpochDay();
    }

    /** The days until it was won, or else as long as it was looked at. */
    long followed() {
        return won == null ? age() : won.toEpochDay() - start.toEpochDay();
    }

    boolean isWonWithin(long days) {
        return won != null && followed() <= days;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof FollowedLead other
                && entity.equals(other.entity)
                && start.equals(other.start)
                && Objects.equals(won, other.won)
                && Objects.equals(lost, other.lost)
                && observedUntil.equals(other.observedUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entity, start, won, lost, observedUntil);
    }

    /** The id and the dates. */
    @Override
    public String toString() {
        String end = won != null ? ", won " + won : lost != null ? ", lost " + lost : "";
        return "%s[start %s%s, observed until %s]".formatted(entity, start, end, observedUntil);
    }
}
