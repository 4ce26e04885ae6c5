package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.Cohort;
import io.github.kpisdk.funnel.event.StepTimes;
import io.github.kpisdk.funnel.pipeline.DealPath;
import io.github.kpisdk.funnel.pipeline.PipelineResult;
import io.github.kpisdk.funnel.pipeline.Stage;
import io.github.kpisdk.funnel.pipeline.StageKind;
import io.github.kpisdk.funnel.pipeline.StageVisit;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The figures of the deals that entered a pipeline in one period. */
final class CohortFigures {
    private static final String ENTERED = "deals-entered";
    private static final Known SECONDS_OF_DAY =
            Known.of(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()));

    private final PipelineRules rules;
    private final Period period;
    private final Cohort cohort;
    private final PipelineResult result;

    CohortFigures(PipelineRules rules, CloseCurve curve, Period period, List<StageVisit> visits) {
        this.rules = rules;
        this.period = period;
        this.cohort = curve.cohort(period.range(), rules.horizonDays());
        this.result = result(rules, visits);
    }

    static PipelineResult result(PipelineRules rules, List<StageVisit> visits) {
        Instant end = rules.observedUntil().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return rules.pipeline().over(visits, rules.policies(), end.minusNanos(1));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    List<StageFigures> rows() {
        List<StageFigures> rows = new ArrayList<>();
        rows.add(whole());
        rules.pipeline().stages().stream()
                .filter(stage -> stage.kind() == StageKind.OPEN)
                .forEach(stage -> rows.add(stage(stage)));
        return rows;
    }

    private StageFigures whole() {
        return figures(
                Optional.empty(),
                result.deals().size(),
                count(result.deals(), this::isWonInTime),
                result.salesCycle());
    }

    private boolean isWonInTime(DealPath deal) {
        return deal.state() == StageKind.WON
                && ChronoUnit.DAYS.between(
                                day(deal.enteredAt()), day(deal.closedAt().orElseThrow()))
                        <= rules.horizonDays();
    }

    private StageFigures stage(Stage stage) {
        Set<String> later = later(stage);
        List<DealPath> entered =
                result.deals().stream()
                        .filter(deal -> deal.reached().contains(stage.name()))
                        .toList();
        return figures(
                Optional.of(stage.name()),
                entered.size(),
                count(entered, deal -> deal.reached().stream().anyMatch(later::contains)),
                result.timeInStage(stage.name()));
    }

    /** The open stages after one, and those that are won. */
    private Set<String> later(Stage stage) {
        List<Stage> all = rules.pipeline().stages();
        return all.stream()
                .filter(
                        other ->
                                other.kind() == StageKind.WON
                                        || (other.kind() == StageKind.OPEN
                                                && all.indexOf(other) > all.indexOf(stage)))
                .map(Stage::name)
                .collect(Collectors.toSet());
    }

    private StageFigures figures(
            Optional<String> stage, long entered, long passed, StepTimes times) {
        Outcome rate =
                cohort.rate().<Outcome>fold(known -> rate(passed, entered), undefined -> undefined);
        return new StageFigures(
                period,
                stage,
                entered,
                passed,
                rate,
                rate.fold(
                        known -> Optional.of(interval(passed, entered)),
                        undefined -> Optional.empty()),
                times.median().<Outcome>fold(known -> known.per(SECONDS_OF_DAY), why -> why),
                times.count(),
                times.open(),
                cohort.maturity());
    }

    private static Outcome rate(long passed, long entered) {
        Known part = Known.of(BigDecimal.valueOf(passed));
        return entered == 0
                ? Undefined.zeroDivisor(ENTERED, part)
                : Known.of(BigDecimal.valueOf(passed), BigDecimal.valueOf(entered));
    }

    private static Interval interval(long passed, long entered) {
        return Proportion.of(passed, entered).interval().orElseThrow();
    }

    private static long count(List<DealPath> deals, Predicate<DealPath> which) {
        return deals.stream().filter(which).count();
    }
}
