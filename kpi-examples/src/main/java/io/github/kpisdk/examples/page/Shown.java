package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.scorecard.Comparison;

/** Figures as an owner reads them: no kopecks, changes in percent or in points. */
final class Shown {
    private Shown() {}

    /** A span by its first and its last day. */
    static String days(DateRange range) {
        return range.start() + " – " + range.end().minusDays(1);
    }

    static String period(Period period) {
        return period.isCut() ? days(period.range()) : period.toString();
    }

    static String figure(Outcome outcome, Kpi kpi, Figures figures) {
        return kpi.display() == Display.MONEY
                ? outcome.fold(known -> figures.round(known, 0), undefined -> Figures.NOTHING)
                : figures.show(outcome, kpi.display());
    }

    /** The difference of a percentage in points, of anything else in percent. */
    static String change(Comparison comparison, Language language) {
        Figures figures = Figures.of(language);
        if (comparison.display() == Display.PERCENT) {
            return comparison
                    .difference()
                    .fold(
                            known ->
                                    sign(known)
                                            + figures.round(known, 1)
                                            + Words.POINTS.in(language),
                            undefined -> Figures.NOTHING);
        }
        return percent(comparison, figures);
    }

    static String percent(Comparison comparison, Figures figures) {
        return comparison
                .relative()
                .fold(
                        known -> sign(known) + figures.show(known, Display.PERCENT),
                        undefined -> Figures.NOTHING);
    }

    private static String sign(Known known) {
        return known.signum() > 0 ? "+" : "";
    }
}
