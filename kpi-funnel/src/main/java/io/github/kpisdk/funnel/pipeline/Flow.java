package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;

/**
 * How much came into a pipeline in a period, how much left it, and how much was under way: what the
 * law of Little (1961) is checked with.
 *
 * @param period whole days
 * @param arrived deals that entered in it
 * @param departed deals that were won or lost in it
 * @param departedPerDay the same by the days of the period
 * @param averageInProgress how many deals were in progress, on average over every moment of it
 * @param averageDays how long the departed had been in progress, in days; undefined if there are
 *     none
 */
public record Flow(
        DateRange period,
        long arrived,
        long departed,
        Known departedPerDay,
        Known averageInProgress,
        Outcome averageDays) {

    /** How many more there are in progress after it than before. */
    public long growth() {
        return arrived - departed;
    }

    /**
     * What would be in progress if as much arrived as departed: departed a day × days of each.
     * Undefined if nothing departed.
     *
     * <p>Where {@link #averageInProgress} is far above it, deals lie about that do not depart:
     * their time is not in the average of those that did.
     */
    public Outcome byLittle() {
        return averageDays.fold(
                days -> Velocity.workInProgress(departedPerDay, days), undefined -> undefined);
    }
}
