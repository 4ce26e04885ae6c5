package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.conversion.Maturity;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.Optional;

/**
 * How many deals of a cohort got there, where some may still. An open deal has not failed, so there
 * is no rate while there is one; the true one will lie between {@link #soFar} and {@link #atMost}.
 *
 * @param soFar those who got there, of all who could; not a rate while deals are undecided
 * @param undecided how many of the others are still open
 */
public record CohortRate(Proportion soFar, long undecided) {

    /** Checks that no more are undecided than have not got there. */
    public CohortRate {
        if (undecided < 0 || undecided > soFar.failures()) {
            throw new IllegalArgumentException(
                    "%s of %s cannot be undecided".formatted(undecided, soFar.failures()));
        }
    }

    /** The share that results if all undecided deals get there. */
    public Proportion atMost() {
        return Proportion.of(soFar.successes() + undecided, soFar.trials());
    }

    /** Whether all, some or none of its deals are decided; empty if there are none. */
    public Optional<Maturity> maturity() {
        if (soFar.trials() == 0) {
            return Optional.empty();
        }
        if (undecided == 0) {
            return Optional.of(Maturity.MATURE);
        }
        return Optional.of(undecided == soFar.trials() ? Maturity.IMMATURE : Maturity.PARTIAL);
    }

    /** The rate, once all are decided; undefined as {@link Reason#IMMATURE} before. */
    public Outcome rate() {
        return undecided == 0 ? soFar.rate() : Undefined.because(Reason.IMMATURE, "deals");
    }

    /** The Wilson interval of the rate at 95 %, once all are decided. */
    public Statistic<Interval> interval() {
        return undecided == 0
                ? soFar.interval()
                : Statistic.notComputable(maturity().orElseThrow().words());
    }
}
