package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.event.StepTimes;
import io.github.kpisdk.funnel.stats.CountRatio;
import io.github.kpisdk.funnel.stats.Proportion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of a pipeline. Rates of nothing are undefined, not zero. */
public final class PipelineResult {
    private static final String CLOSED = "deals-closed";
    private static final String SALES_CYCLE = "sales-cycle";

    private final Pipeline pipeline;
    private final StageIndex stages;
    private final Instant observedUntil;
    private final List<DealReader> readers = new ArrayList<>();
    private final List<DealPath> deals = new ArrayList<>();
    private final Rows rows;

    PipelineResult(
            Pipeline pipeline,
            Policies policies,
            Removals removals,
            Instant observedUntil,
            Collection<StageVisit> visits) {
        this.pipeline = pipeline;
        this.observedUntil = observedUntil;
        stages = new StageIndex(pipeline);
        rows = new Rows(stages, policies, removals, observedUntil, visits);
        rows.deals()
                .forEach(
                        (deal, ordered) -> {
                            DealReader reader =
                                    new DealReader(
                                            stages,
                                            policies,
                                            deal,
                                            ordered,
                                            removals.deletedAt(deal),
                                            observedUntil);
                            readers.add(reader);
                            deals.add(reader.path());
                        });
    }

    /** What became of every deal, in the order of their names. */
    public List<DealPath> deals() {
        return Collections.unmodifiableList(deals);
    }

    /** Rows that cannot be right, by what is wrong with them; every fault is a key. */
    public Map<RowFault, List<StageVisit>> faults() {
        return rows.faults();
    }

    /** How many rows cannot be right, by what is wrong with them; every fault is a key. */
    public Map<RowFault, Integer> faultCounts() {
        Map<RowFault, Integer> counts = new EnumMap<>(RowFault.class);
        faults().forEach((fault, faulty) -> counts.put(fault, faulty.size()));
        return Collections.unmodifiableMap(counts);
    }

    /** Deals that were left out because they were in another pipeline as well. */
    public Set<String> changedPipeline() {
        return rows.changed();
    }

    /** Deals with rows that were merged into others, counted with these or left out. */
    public Set<String> merged() {
        return rows.merged();
    }

    /** Deals with rows that were deleted, counted as lost or left out. */
    public Set<String> deleted() {
        return rows.deleted();
    }

    /** Deals whose amount is not known, in the order of their names. */
    public Set<String> withoutAmount() {
        return deals.stream()
                .filter(deal -> deal.amount().isEmpty())
                .map(DealPath::entity)
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toCollection(LinkedHashSet::new),
                                Collections::unmodifiableSet));
    }

    /**
     * Won among those won or lost in a period, whenever they entered. Not the share of a cohort
     * that will be won: see {@link PipelineCohort#closeRate}.
     */
    public Proportion winRate(DateRange closed, ZoneId zone) {
        List<DealPath> ended = closedIn(closed, zone);
        return Proportion.of(ended.stream().filter(DealPath::isWon).count(), ended.size());
    }

    /**
     * The same of their amounts; undefined for lack of data ({@link Reason#NO_DATA}) if one is not
     * known. A share of money is no proportion of deals and has no interval.
     */
    public Outcome winRateByValue(DateRange closed, ZoneId zone) {
        return DealValues.won(closedIn(closed, zone), CLOSED);
    }

    /** The deals that entered in a period. */
    public PipelineCohort cohort(DateRange entered, ZoneId zone) {
        Span span = Span.of(entered, zone);
        return new PipelineCohort(
                pipeline,
                entered,
                deals.stream().filter(deal -> span.contains(deal.enteredAt())).toList());
    }

    /**
     * Deals won in a period by deals that entered in it: not a conversion rate, see {@link
     * CalendarRatio}. The rate is that of {@link #cohort}.
     */
    public CalendarRatio calendarRatio(DateRange period, ZoneId zone) {
        long won = closedIn(period, zone).stream().filter(DealPath::isWon).count();
        return new CalendarRatio(period, CountRatio.of(won, cohort(period, zone).deals().size()));
    }

    /**
     * How soon deals are won, those open and those lost included: a lost deal counts as not won up
     * to the last moment of which rows are known.
     *
     * @param outcomesObservedFrom the first day from which on every win was recorded
     */
    public CloseCurve closeCurve(LocalDate outcomesObservedFrom, ZoneId zone) {
        return new Curves(observedUntil, zone).closing(deals, outcomesObservedFrom);
    }

    /**
     * How long deals were in a stage. Those that are in it now are open, so that the mean and the
     * median of the others are too short while many are: see {@link #stageCurve}.
     *
     * @throws IllegalArgumentException if the pipeline has no such stage, or it is an end
     */
    public StepTimes timeInStage(String stage) {
        int place = open(stage);
        List<Duration> times = new ArrayList<>();
        long open = 0;
        for (DealReader reader : readers) {
            List<Stay> stays = reader.stays(place);
            if (!stays.stream().allMatch(Stay::isOver)) {
                open++;
            } else {
                stays.stream().map(Stay::length).reduce(Duration::plus).ifPresent(times::add);
            }
        }
        return StepTimes.of(stage, times, open);
    }

    /**
     * How soon deals leave a stage, in whole days, with those counted that are in it now: its
     * {@link CloseCurve#medianDays} is the median time in the stage. What the curve calls won is
     * left here, by whichever way.
     *
     * @param movesObservedFrom the first day from which on every move was recorded; stays that
     *     began before are set aside
     * @throws IllegalArgumentException if the pipeline has no such stage, or it is an end
     */
    public CloseCurve stageCurve(String stage, LocalDate movesObservedFrom, ZoneId zone) {
        return new Curves(observedUntil, zone).leaving(readers, open(stage), movesObservedFrom);
    }

    /** How long won deals took from their entry; deals still open are open. */
    public StepTimes salesCycle() {
        List<Duration> times = new ArrayList<>();
        long open = 0;
        for (int i = 0; i < deals.size(); i++) {
            DealPath deal = deals.get(i);
            open += deal.isOpen() ? 1 : 0;
            if (deal.isWon() && readers.get(i).isOpenedFirst()) {
                times.add(Duration.between(deal.enteredAt(), deal.closedAt().orElseThrow()));
            }
        }
        return StepTimes.of(SALES_CYCLE, times, open);
    }

    /**
     * How many deals were in an open stage at a moment.
     *
     * @throws IllegalArgumentException if nothing is known of that moment yet
     */
    public long workInProgress(Instant at) {
        return workInProgressByStage(at).values().stream().mapToLong(count -> count).sum();
    }

    /**
     * How many deals were in each open stage at a moment, by the last row of each till then; stages
     * in their order, those without deals too.
     *
     * @throws IllegalArgumentException if nothing is known of that moment yet
     */
    public Map<String, Long> workInProgressByStage(Instant at) {
        checkKnown("Moment " + at + " is", at);
        Map<String, Long> counts = new LinkedHashMap<>();
        pipeline.stages().stream()
                .filter(stage -> stage.kind() == StageKind.OPEN)
                .forEach(stage -> counts.put(stage.name(), 0L));
        readers.forEach(
                reader ->
                        reader.stageAt(at)
                                .ifPresent(s -> counts.merge(stages.name(s), 1L, Long::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * What arrived, departed and was in progress in a period.
     *
     * @throws IllegalArgumentException if the period ends later than rows are known
     */
    public Flow flow(DateRange period, ZoneId zone) {
        FlowMeter meter = new FlowMeter(period, zone);
        checkKnown("Period " + period + " ends", meter.end());
        for (int i = 0; i < deals.size(); i++) {
            meter.add(deals.get(i), readers.get(i));
        }
        return meter.flow();
    }

    private void checkKnown(String what, Instant at) {
        if (at.isAfter(observedUntil)) {
            throw new IllegalArgumentException(
                    "%s after %s, until when rows are known".formatted(what, observedUntil));
        }
    }

    private int open(String stage) {
        StageKind kind = pipeline.stage(stage).kind();
        if (kind != StageKind.OPEN) {
            throw new IllegalArgumentException(
                    "Stage %s is %s, and deals do not leave it".formatted(stage, kind));
        }
        return stages.of(stage);
    }

    private List<DealPath> closedIn(DateRange period, ZoneId zone) {
        Span span = Span.of(period, zone);
        return deals.stream()
                .filter(deal -> deal.closedAt().filter(span::contains).isPresent())
                .toList();
    }
}
