package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.funnel.event.StepTimes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The figures of a pipeline. Rates of nothing are undefined, not zero. */
public final class PipelineResult {
    private static final String ENTERED = "deals-entered";
    private static final String CLOSED = "deals-closed";
    private static final String SALES_CYCLE = "sales-cycle";

    private final Pipeline pipeline;
    private final List<DealReader> readers = new ArrayList<>();
    private final List<DealPath> deals = new ArrayList<>();
    private final Rows rows;

    PipelineResult(
            Pipeline pipeline,
            Policies policies,
            Instant observedUntil,
            Collection<StageVisit> visits) {
        this.pipeline = pipeline;
        rows = new Rows(pipeline, policies, observedUntil, visits);
        for (List<StageVisit> deal : rows.deals()) {
            DealReader reader = new DealReader(pipeline, policies, deal);
            readers.add(reader);
            deals.add(reader.path());
        }
    }

    /** What became of every deal, in the order of their names. */
    public List<DealPath> deals() {
        return List.copyOf(deals);
    }

    /** Rows that cannot be right, by what is wrong with them; every fault is a key. */
    public Map<RowFault, List<StageVisit>> faults() {
        return rows.faults();
    }

    /** Deals that were left out because they were in another pipeline as well. */
    public Set<String> changedPipeline() {
        return rows.changed();
    }

    /**
     * Of the deals that entered in a period and reached a stage, the share that by now reached
     * another one as well. Deals still open may reach it later.
     *
     * @throws IllegalArgumentException if the pipeline has no such stages
     */
    public Outcome conversion(String from, String to, DateRange entered, ZoneId zone) {
        pipeline.stage(from);
        pipeline.stage(to);
        List<DealPath> started =
                enteredIn(entered, zone).stream()
                        .filter(deal -> deal.reached().contains(from))
                        .toList();
        return rate(from, count(started, deal -> deal.reached().contains(to)), started.size());
    }

    /**
     * Won among those won or lost in a period, whenever they entered. Not the share of a cohort
     * that will be won: see {@link #closeRate}.
     */
    public Outcome winRate(DateRange closed, ZoneId zone) {
        List<DealPath> ended =
                deals.stream()
                        .filter(
                                deal ->
                                        deal.closedAt()
                                                .filter(at -> closed.contains(day(at, zone)))
                                                .isPresent())
                        .toList();
        return rate(CLOSED, count(ended, deal -> deal.state() == StageKind.WON), ended.size());
    }

    /**
     * Won among all that entered in a period; undefined as {@link Reason#IMMATURE} while one of
     * them is open, since an open deal is not a lost one.
     */
    public Outcome closeRate(DateRange entered, ZoneId zone) {
        List<DealPath> cohort = enteredIn(entered, zone);
        if (cohort.stream().anyMatch(deal -> deal.state() == StageKind.OPEN)) {
            return Undefined.because(Reason.IMMATURE, ENTERED);
        }
        return rate(ENTERED, count(cohort, deal -> deal.state() == StageKind.WON), cohort.size());
    }

    /**
     * How long deals were in a stage. Those that are in it now are open, so that the mean and the
     * median of the others are too short while many are.
     *
     * @throws IllegalArgumentException if the pipeline has no such stage, or it is an end
     */
    public StepTimes timeInStage(String stage) {
        StageKind kind = pipeline.stage(stage).kind();
        if (kind != StageKind.OPEN) {
            throw new IllegalArgumentException(
                    "Stage %s is %s, and deals do not leave it".formatted(stage, kind));
        }
        List<Duration> times = new ArrayList<>();
        long open = 0;
        for (DealReader reader : readers) {
            reader.timeIn(stage).ifPresent(times::add);
            open += reader.isIn(stage) ? 1 : 0;
        }
        return StepTimes.of(stage, times, open);
    }

    /** How long won deals took from their entry; deals still open are open. */
    public StepTimes salesCycle() {
        List<Duration> times =
                deals.stream()
                        .filter(deal -> deal.state() == StageKind.WON)
                        .map(d -> Duration.between(d.enteredAt(), d.closedAt().orElseThrow()))
                        .filter(time -> !time.isNegative())
                        .toList();
        return StepTimes.of(
                SALES_CYCLE, times, count(deals, deal -> deal.state() == StageKind.OPEN));
    }

    /** How many deals had entered by a moment and were not closed by then. */
    public long workInProgress(Instant at) {
        return count(
                deals,
                deal ->
                        !deal.enteredAt().isAfter(at)
                                && deal.closedAt().filter(end -> !end.isAfter(at)).isEmpty());
    }

    private List<DealPath> enteredIn(DateRange period, ZoneId zone) {
        return deals.stream().filter(deal -> period.contains(day(deal.enteredAt(), zone))).toList();
    }

    private static long count(List<DealPath> deals, Predicate<DealPath> which) {
        return deals.stream().filter(which).count();
    }

    private static Outcome rate(String divisor, long part, long whole) {
        Known top = Known.of(BigDecimal.valueOf(part));
        return whole == 0
                ? Undefined.zeroDivisor(divisor, top)
                : Known.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
