package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.util.List;
import java.util.function.Supplier;

/**
 * The scorecard of a live ledger, after every step the same as one made anew of the facts that are
 * there. As the ledger, it is not thread-safe; the scorecards that it gives are.
 */
public final class LiveScorecard {
    private final LiveLedger ledger;
    private final DateRange range;
    private final Grain grain;
    private final List<Kpi> kpis;
    private final LiveTotals totals;
    private final Supplier<List<String>> channels;

    private LiveScorecard(
            LiveLedger ledger, DateRange covered, DateRange range, Grain grain, List<Kpi> kpis) {
        this.ledger = ledger;
        this.range = range;
        this.grain = grain;
        this.kpis = kpis;
        totals = LiveTotals.of(ledger, covered, grain.split(range), kpis);
        channels = ledger.followChannels(range);
    }

    /** The whole catalogue over a range, cut by a grain. */
    public static LiveScorecard of(LiveLedger ledger, DateRange range, Grain grain) {
        return of(ledger, range, grain, Kpis.ALL);
    }

    /**
     * Some KPIs, in this order, over a range, cut by a grain. The ledger counts as complete for
     * these days.
     *
     * @throws IllegalArgumentException if two KPIs, or two quantities in them, share an id
     */
    public static LiveScorecard of(
            LiveLedger ledger, DateRange range, Grain grain, List<Kpi> kpis) {
        return of(ledger, range, range, grain, kpis);
    }

    /**
     * Some KPIs, in this order, over a range, cut by a grain.
     *
     * @param covered the days for which the ledger is complete, often more than the range; a KPI
     *     that looks at a period before them is undefined there
     * @throws IllegalArgumentException if two KPIs, or two quantities in them, share an id
     */
    public static LiveScorecard of(
            LiveLedger ledger, DateRange covered, DateRange range, Grain grain, List<Kpi> kpis) {
        Scorecard.checkIds(kpis);
        return new LiveScorecard(ledger, covered, range, grain, List.copyOf(kpis));
    }

    /** The scorecard of the facts that are there now. */
    public Scorecard now() {
        return Scorecard.of(ledger.currency(), range, grain, kpis, channels.get(), totals::at);
    }
}
