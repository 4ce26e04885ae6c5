package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import java.util.Optional;

/**
 * Compares a period with the one before, like for like: a month that is half over with the same
 * half of the month before, or of the same month a year ago.
 *
 * <p>What lies before the data begin is not guessed: the comparison is then undefined.
 */
public final class PreviousPeriod {
    private final Period before;
    private final TotalsTable now;
    private final Optional<TotalsTable> then;

    private PreviousPeriod(Period before, TotalsTable now, Optional<TotalsTable> then) {
        this.before = before;
        this.now = now;
        this.then = then;
    }

    /**
     * What is needed to compare some KPIs of one period with the period before.
     *
     * @param covered the days for which the ledger is complete
     * @param kpis all that will be compared
     */
    public static PreviousPeriod of(
            Ledger ledger, DateRange covered, Period period, List<Kpi> kpis) {
        return between(ledger, covered, period, period.previous(), kpis);
    }

    /**
     * What is needed to compare some KPIs of one period with the same period of the year before;
     * see {@link Period#yearBefore}.
     *
     * @param covered the days for which the ledger is complete
     * @param kpis all that will be compared
     */
    public static PreviousPeriod yearAgo(
            Ledger ledger, DateRange covered, Period period, List<Kpi> kpis) {
        return between(ledger, covered, period, period.yearBefore(), kpis);
    }

    private static PreviousPeriod between(
            Ledger ledger, DateRange covered, Period period, Period before, List<Kpi> kpis) {
        Optional<TotalsTable> then =
                covered.contains(before.range())
                        ? Optional.of(TotalsTable.of(ledger, covered, List.of(before), kpis))
                        : Optional.empty();
        return new PreviousPeriod(
                before, TotalsTable.of(ledger, covered, List.of(period), kpis), then);
    }

    /** How a KPI of the business or of a channel moved from the earlier period to this one. */
    public Comparison compare(Kpi kpi, Scope scope) {
        Outcome past =
                then.map(table -> kpi.evaluate(table.at(0, scope)))
                        .orElse(Undefined.because(Reason.BEFORE_DATA, before.toString()));
        return Comparison.withPrevious(kpi, kpi.evaluate(now.at(0, scope)), past);
    }
}
