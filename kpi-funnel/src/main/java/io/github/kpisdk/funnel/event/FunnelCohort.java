package io.github.kpisdk.funnel.event;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.funnel.conversion.Maturity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who entered a funnel in one period, and how far they got by now.
 *
 * @param start the first day of the period
 * @param end the first day after the period
 * @param result who got how far, those included whose window is still open
 * @param observedUntil the last moment of which events are known
 */
public record FunnelCohort(
        LocalDate start, LocalDate end, FunnelResult result, Instant observedUntil) {

    /** Whether its members have had the whole window; never, where the funnel has none. */
    public Maturity maturity() {
        int mature = mature().paths().size();
        if (mature == result.paths().size()) {
            return Maturity.MATURE;
        }
        return mature == 0 ? Maturity.IMMATURE : Maturity.PARTIAL;
    }

    /**
     * The result of those whose window is over: entered at least a window before the last moment of
     * which events are known.
     */
    public FunnelResult mature() {
        List<FunnelPath> paths =
                result.paths().stream().filter(path -> isMature(path.entry().at())).toList();
        return new FunnelResult(result.funnel(), paths);
    }

    /**
     * The share that converted of those whose window is over; counts and interval are in the result
     * of {@link #mature}. Undefined as {@link Reason#IMMATURE} while there are none: too early is
     * not zero.
     */
    public Outcome conversion() {
        return maturity() == Maturity.IMMATURE
                ? Undefined.because(Reason.IMMATURE, result.funnel().steps().get(0).name())
                : mature().conversion().rate();
    }

    private boolean isMature(Instant entry) {
        return result.funnel()
                .window()
                .map(window -> !entry.plus(window.length()).isAfter(observedUntil))
                .orElse(false);
    }
}
