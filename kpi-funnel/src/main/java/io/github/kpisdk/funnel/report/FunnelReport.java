package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where deals leak, which channel is credited, which variant is better.
 *
 * @param pipelines in the order declared; none where there are no visits
 * @param attribution empty where there are no touches
 * @param experiments in the order given
 */
public record FunnelReport(
        List<PipelineReport> pipelines,
        Optional<AttributionReport> attribution,
        List<ExperimentReport> experiments) {
    /** Says nothing. */
    public static final FunnelReport NONE =
            new FunnelReport(List.of(), Optional.empty(), List.of());

    /** Keeps copies of the lists. */
    public FunnelReport {
        pipelines = List.copyOf(pipelines);
        experiments = List.copyOf(experiments);
    }

    /**
     * The figures of some days.
     *
     * @param input rows, and how to read them
     * @param ledger has the deals, whose won ones are the conversions
     * @param range the days that are reported; conversions are those of deals won in them
     * @param grain how the range is cut into cohorts of entry
     * @throws IllegalArgumentException naming a row that contradicts what was declared
     */
    public static FunnelReport of(FunnelInput input, Ledger ledger, DateRange range, Grain grain) {
        List<Period> cohorts = grain.split(range);
        return new FunnelReport(
                input.pipelines().stream()
                        .filter(rules -> !input.visits().isEmpty())
                        .map(rules -> PipelineReport.of(rules, input.visits(), cohorts))
                        .toList(),
                input.touches().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                AttributionReport.of(
                                        input.attribution(), input.touches(), ledger, range)),
                input.experiments().stream().map(ExperimentReport::of).toList());
    }
}
