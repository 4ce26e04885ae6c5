package io.github.kpisdk.funnel.report;

import io.github.kpisdk.funnel.pipeline.Pipeline;
import io.github.kpisdk.funnel.pipeline.Policies;
import java.time.LocalDate;

/**
 * A pipeline and how its rows are to be read. None of this can be told from the rows.
 *
 * @param pipeline its stages in order, and which of them are ends
 * @param policies how to read what rows leave open
 * @param recordedFrom the first day since which every change of stage was recorded
 * @param observedUntil the last day of which changes are known, inclusive
 * @param horizonDays how many days a deal is given to be won, the last included
 */
public record PipelineRules(
        Pipeline pipeline,
        Policies policies,
        LocalDate recordedFrom,
        LocalDate observedUntil,
        long horizonDays) {

    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the horizon is below 0, or changes are known until a day
     *     before they were recorded
     */
    public PipelineRules {
        if (horizonDays < 0) {
            throw new IllegalArgumentException(
                    "A horizon is 0 days or more, not %s".formatted(horizonDays));
        }
        if (observedUntil.isBefore(recordedFrom)) {
            throw new IllegalArgumentException(
                    "Observed until %s is before recorded from %s"
                            .formatted(observedUntil, recordedFrom));
        }
    }
}
