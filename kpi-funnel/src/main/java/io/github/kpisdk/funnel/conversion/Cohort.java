package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The leads that came in a span of days: how many were won, and whether it is too early to say. */
public final class Cohort {
    private final DateRange came;
    private final long horizon;
    private final boolean beforeOutcomes;
    private final List<FollowedLead> leads;
    private final @Nullable KaplanMeier estimate;

    Cohort(
            DateRange came,
            long horizon,
            boolean beforeOutcomes,
            List<FollowedLead> leads,
            @Nullable KaplanMeier estimate) {
        this.came = came;
        this.horizon = horizon;
        this.beforeOutcomes = beforeOutcomes;
        this.leads = leads;
        this.estimate = estimate;
    }

    /** When they came. */
    public DateRange came() {
        return came;
    }

    /** Days that a lead is given, the last included. */
    public long horizon() {
        return horizon;
    }

    /** How many came. */
    public long leads() {
        return leads.size();
    }

    /** How many of them were won within the horizon so far. */
    public long wonWithin() {
        return leads.stream().filter(lead -> lead.isWonWithin(horizon)).count();
    }

    /** How many of them were looked at for the whole horizon. */
    public long mature() {
        return leads.stream().filter(lead -> lead.age() >= horizon).count();
    }

    /** Whether they have had the time; empty if there are none. */
    public Optional<Maturity> maturity() {
        if (leads.isEmpty()) {
            return Optional.empty();
        }
        if (mature() == 0) {
            return Optional.of(Maturity.IMMATURE);
        }
        return Optional.of(mature() == leads() ? Maturity.MATURE : Maturity.PARTIAL);
    }

    /**
     * Which part of the wins within the horizon can be expected to have happened by now: the mean
     * of the close share at the age of each lead, divided by the close share at the horizon. From 0
     * to 1; empty if the latter is not known or 0, or there are no leads.
     */
    public OptionalDouble maturityShare() {
        if (estimate == null || leads.isEmpty() || estimate.open(horizon) == 1) {
            return OptionalDouble.empty();
        }
        double full = 1 - estimate.open(horizon);
        return OptionalDouble.of(
                leads.stream().mapToDouble(l -> 1 - estimate.open(Math.min(l.age(), horizon))).sum()
                        / full
                        / leads.size());
    }

    /**
     * Won within the horizon per lead. Undefined as long as not every lead has had the time: a
     * young cohort did not fail. Undefined too if the span begins before outcomes were recorded.
     */
    public Outcome rate() {
        if (beforeOutcomes) {
            return Undefined.because(Reason.BEFORE_DATA, "outcomes");
        }
        if (leads.isEmpty()) {
            return Undefined.because(Reason.NO_DATA, "leads");
        }
        return mature() == leads()
                ? Known.of(BigDecimal.valueOf(wonWithin()), BigDecimal.valueOf(leads()))
                : Undefined.because(Reason.IMMATURE, "close-rate");
    }

    /** Span, counts and state. */
    @Override
    public String toString() {
        return "%s: %d of %d won within %d days%s"
                .formatted(
                        came,
                        wonWithin(),
                        leads(),
                        horizon,
                        maturity().map(state -> ", " + state).orElse(""));
    }
}
