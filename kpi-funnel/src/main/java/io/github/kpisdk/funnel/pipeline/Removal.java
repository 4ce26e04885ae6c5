package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That a deal is no longer there: it was deleted, or merged into another because both were one.
 *
 * @param entity the deal that is gone; an id
 * @param into the deal it was merged into; empty if it was deleted
 * @param at when that was
 */
public record Removal(String entity, Optional<String> into, Instant at) {

    /**
     * Checks both deals.
     *
     * @throws IllegalArgumentException if one is no id, or a deal is merged into itself
     */
    public Removal {
        check(entity);
        into.ifPresent(Removal::check);
        Objects.requireNonNull(at, "at");
        if (into.filter(entity::equals).isPresent()) {
            throw new IllegalArgumentException("Deal %s is merged into itself".formatted(entity));
        }
    }

    private static void check(String deal) {
        Ids.problemWith(deal)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("A deal removed " + problem);
                        });
    }

    /**
     * A deal was deleted.
     *
     * @throws IllegalArgumentException if it is no id
     */
    public static Removal deleted(String entity, Instant at) {
        return new Removal(entity, Optional.empty(), at);
    }

    /**
     * A deal was merged into another.
     *
     * @throws IllegalArgumentException if one is no id, or both are the same
     */
    public static Removal merged(String entity, String into, Instant at) {
        return new Removal(entity, Optional.of(into), at);
    }
}
