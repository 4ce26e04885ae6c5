package io.github.kpisdk.connect.lint;

import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.core.system.KpiSystem;
import io.github.kpisdk.funnel.report.FunnelReport;
import io.github.kpisdk.rules.lint.LintContext;
import io.github.kpisdk.rules.source.ForecastSubjects;
import io.github.kpisdk.rules.source.FunnelSubjects;
import io.github.kpisdk.rules.source.LedgerSubjects;
import io.github.kpisdk.rules.source.StatementSubjects;
import io.github.kpisdk.rules.source.SystemSubjects;
import io.github.kpisdk.rules.subject.Subject;
import io.github.kpisdk.rules.subject.SystemSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything in a folder that rules can look at. This is the one place where what was read becomes
 * subjects: a kind that is not made here is not judged, and the report says so.
 */
public final class FolderSubjects {
    private FolderSubjects() {}

    /**
     * The subjects of a folder, as they were known at the end of the range that is reported.
     *
     * @param read what was read of the folder
     * @param system what {@code system.json} says, if it is there
     * @param figures the scorecard of the folder, with all KPIs that cards and forecasts name
     * @param funnel what was counted of its pipelines and touches
     */
    public static LintContext of(
            Reading.Accepted read,
            Optional<KpiSystem> system,
            Scorecard figures,
            FunnelReport funnel) {
        DateRange range = read.business().range();
        LedgerSubjects facts = LedgerSubjects.of(read.ledger(), range, range.end());
        List<Subject> all =
                new ArrayList<>(
                        system.map(SystemSubject::of)
                                .map(written -> SystemSubjects.of(written, figures, facts))
                                .map(cards -> cards.forecasts(read.forecasts()).all())
                                .orElseGet(facts::all));
        facts.whole()
                .ifPresent(
                        whole -> all.addAll(ClaimSubjects.of(read.claims(), read.ledger(), whole)));
        all.addAll(FunnelSubjects.experiments(read.funnel()));
        funnel.attribution().ifPresent(report -> all.addAll(FunnelSubjects.paths(report, range)));
        all.addAll(ForecastSubjects.of(read.forecasts(), Kpis.ALL, figures, system));
        all.addAll(
                StatementSubjects.of(read.statements(), Kpis.ALL, read.business().grain(), facts));
        return LintContext.of(read.business().currency(), all);
    }
}
