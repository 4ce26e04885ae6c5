package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;

/** What a pipeline brings in, and how much is under way in it. */
public final class Velocity {
    private Velocity() {}

    /**
     * Money a day: opportunities × win rate × average deal / days of the sales cycle. Undefined if
     * the cycle takes no time.
     */
    public static Outcome perDay(
            Known opportunities, Known winRate, Known averageDeal, Known cycleDays) {
        Known won = opportunities.times(winRate).times(averageDeal);
        return cycleDays.signum() == 0
                ? Undefined.zeroDivisor("sales-cycle", won)
                : won.per(cycleDays);
    }

    /**
     * Work in progress where as much arrives as leaves: throughput × time, the law of Little
     * (1961).
     */
    public static Known workInProgress(Known perDay, Known days) {
        return perDay.times(days);
    }
}
