package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.funnel.stats.Proportion;
import java.util.List;

/** The deals that entered a pipeline in a period, and what became of them. */
public final class PipelineCohort {
    private static final String ENTERED = "deals-entered";

    private final Pipeline pipeline;
    private final DateRange entered;
    private final List<DealPath> deals;

    PipelineCohort(Pipeline pipeline, DateRange entered, List<DealPath> deals) {
        this.pipeline = pipeline;
        this.entered = entered;
        this.deals = deals;
    }

    /** When they entered. */
    public DateRange entered() {
        return entered;
    }

    /** The deals, in the order of their names. */
    public List<DealPath> deals() {
        return deals;
    }

    /**
     * Of those that reached a stage, those that reached another one as well. Deals still open that
     * have not reached it are undecided.
     *
     * @throws IllegalArgumentException if the pipeline has no such stages
     */
    public CohortRate conversion(String from, String to) {
        pipeline.stage(from);
        pipeline.stage(to);
        long started = 0;
        long reached = 0;
        long undecided = 0;
        for (DealPath deal : deals) {
            if (deal.reached().contains(from)) {
                boolean there = deal.reached().contains(to);
                started++;
                reached += there ? 1 : 0;
                undecided += !there && deal.isOpen() ? 1 : 0;
            }
        }
        return new CohortRate(Proportion.of(reached, started), undecided);
    }

    /**
     * Won among all that entered; open deals are undecided. For a share before all are decided see
     * {@link PipelineResult#closeCurve}.
     */
    public CohortRate closeRate() {
        long won = deals.stream().filter(DealPath::isWon).count();
        return new CohortRate(Proportion.of(won, deals.size()), open());
    }

    /**
     * The same of their amounts; undefined as {@link Reason#IMMATURE} while a deal is open, and for
     * lack of data if the amount of one is not known. A share of money is no proportion of deals
     * and has no interval.
     */
    public Outcome closeRateByValue() {
        return open() > 0
                ? Undefined.because(Reason.IMMATURE, "deals")
                : DealValues.won(deals, ENTERED);
    }

    private long open() {
        return deals.stream().filter(DealPath::isOpen).count();
    }
}
