package io.github.kpisdk.funnel.report;

import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.CloseRate;
import io.github.kpisdk.funnel.conversion.FollowedLead;
import io.github.kpisdk.funnel.pipeline.DealPath;
import io.github.kpisdk.funnel.pipeline.PipelineResult;
import io.github.kpisdk.funnel.pipeline.RowFault;
import io.github.kpisdk.funnel.pipeline.StageVisit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The figures of one pipeline by cohorts of entry.
 *
 * @param rules how its rows were read
 * @param rows of each cohort the whole pipeline first, then its open stages in their order
 * @param closeRate the share of all deals since changes were recorded that is won within the
 *     horizon, the young ones counted as far as they were followed
 * @param outside deals that entered outside of the cohorts
 * @param changedPipeline deals left out because they were in another pipeline as well
 * @param faults how many rows cannot be right, by what is wrong; every fault is a key
 */
public record PipelineReport(
        PipelineRules rules,
        List<StageFigures> rows,
        CloseRate closeRate,
        long outside,
        long changedPipeline,
        Map<RowFault, Integer> faults) {

    /** Keeps copies of the rows and counts. */
    public PipelineReport {
        rows = List.copyOf(rows);
        faults = Collections.unmodifiableMap(new EnumMap<>(faults));
    }

    /** The figures of the deals that entered in some periods, which are in order. */
    static PipelineReport of(PipelineRules rules, List<StageVisit> visits, List<Period> periods) {
        PipelineResult all = CohortFigures.result(rules, visits);
        Map<String, Integer> cohorts = new HashMap<>();
        for (DealPath deal : all.deals()) {
            LocalDate entered = CohortFigures.day(deal.enteredAt());
            cohort(periods, entered).ifPresent(i -> cohorts.put(deal.entity(), i));
        }
        List<List<StageVisit>> ofCohorts = new ArrayList<>();
        periods.forEach(period -> ofCohorts.add(new ArrayList<>()));
        for (StageVisit visit : visits) {
            Integer cohort = cohorts.get(visit.entity());
            if (cohort != null) {
                ofCohorts.get(cohort).add(visit);
            }
        }
        CloseCurve curve =
                CloseCurve.of(
                        all.deals().stream().map(deal -> followed(deal, rules)).toList(),
                        rules.recordedFrom());
        List<StageFigures> rows = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            rows.addAll(new CohortFigures(rules, curve, periods.get(i), ofCohorts.get(i)).rows());
        }
        Map<RowFault, Integer> faults = new EnumMap<>(RowFault.class);
        all.faults().forEach((fault, faulty) -> faults.put(fault, faulty.size()));
        return new PipelineReport(
                rules,
                rows,
                curve.rateAt(rules.horizonDays()),
                all.deals().size() - cohorts.size(),
                all.changedPipeline().size(),
                faults);
    }

    private static OptionalInt cohort(List<Period> periods, LocalDate day) {
        return IntStream.range(0, periods.size())
                .filter(i -> periods.get(i).range().contains(day))
                .findFirst();
    }

    private static FollowedLead followed(DealPath deal, PipelineRules rules) {
        LocalDate start = CohortFigures.day(deal.enteredAt());
        LocalDate until = rules.observedUntil();
        return switch (deal.state()) {
            case OPEN -> FollowedLead.open(deal.entity(), start, until);
            case WON -> FollowedLead.won(deal.entity(), start, closed(deal), until);
            case LOST -> FollowedLead.lost(deal.entity(), start, closed(deal), until);
        };
    }

    private static LocalDate closed(DealPath deal) {
        return CohortFigures.day(deal.closedAt().orElseThrow());
    }
}
