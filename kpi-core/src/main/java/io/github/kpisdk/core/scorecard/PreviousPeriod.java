package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.List;

/**
 * Compares a period with the one before, like for like: a month that is half over with the same
 * half of the month before.
 *
 * <p>What lies before the data begin is not guessed: the comparison is then undefined.
 */
public final class PreviousPeriod {
    private final Ledger ledger;
    private final DateRange covered;

    private PreviousPeriod(Ledger ledger, DateRange covered) {
        this.ledger = ledger;
        this.covered = covered;
    }

    /**
     * Comparisons within a ledger.
     *
     * @param covered the days for which the ledger is complete
     */
    public static PreviousPeriod in(Ledger ledger, DateRange covered) {
        return new PreviousPeriod(ledger, covered);
    }

    /** How a KPI moved from the period before to this one. */
    public Comparison compare(Kpi kpi, Period period, Scope scope) {
        Outcome now = outcome(kpi, period.range(), scope);
        Period before = period.previous();
        Outcome then =
                covered.contains(before.range())
                        ? outcome(kpi, before.range(), scope)
                        : Undefined.because(Reason.BEFORE_DATA, before.toString());
        return Comparison.withPrevious(kpi, now, then);
    }

    private Outcome outcome(Kpi kpi, DateRange range, Scope scope) {
        return kpi.evaluate(Totals.of(ledger, range, scope, List.of(kpi)));
    }
}
