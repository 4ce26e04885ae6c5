package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.model.Ids;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which touches count, and which of them are direct.
 *
 * @param windowDays how many days before the conversion a touch may be, the last included; without
 *     it all since the conversion before
 * @param direct the channel of visits without a source; without it no model sets it aside
 */
public record AttributionRules(OptionalLong windowDays, Optional<String> direct) {
    /** All touches count, and none is direct. */
    public static final AttributionRules NONE =
            new AttributionRules(OptionalLong.empty(), Optional.empty());

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the window is below 0, or the channel no name of one
     */
    public AttributionRules {
        if (windowDays.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "A window is 0 days or more, not %s".formatted(windowDays.getAsLong()));
        }
        direct.flatMap(Ids::problemWithChannel)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("direct " + problem);
                        });
    }
}
