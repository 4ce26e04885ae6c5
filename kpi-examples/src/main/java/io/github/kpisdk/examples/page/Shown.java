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
import io.github.kpisdk.core.scorecard.Trend;
import java.math.BigDecimal;

/** Figures as an owner reads them: no kopecks, changes in percent or in points. */
final class Shown {
    /** Money below this is shown with its coins. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);

    /** Points below this are shown with another decimal. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** Points below this are not shown. */
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

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

    /** As a specialist reads it: prices of a few coins with their decimals. */
    static String exact(Known known, Kpi kpi, Figures figures) {
        boolean small = known.value().abs().compareTo(SMALL) < 0;
        return small ? figures.show(known, kpi.display()) : figure(known, kpi, figures);
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

    /** The change of a figure and whether that is good, with as many decimals as it takes. */
    static String moved(Comparison past, Kpi kpi, View view) {
        String trend = past.trend().words().in(view.language());
        if (past.trend() == Trend.SAME) {
            return trend;
        }
        boolean absolute = kpi.display() == Display.PERCENT || !past.relative().isKnown();
        String change =
                absolute
                        ? past.difference()
                                .fold(
                                        known -> signed(known, kpi, view),
                                        undefined -> Figures.NOTHING)
                        : percent(past, Figures.of(view.language()));
        return change + ", " + trend;
    }

    /** A difference of two figures: of percentages in points. */
    static String difference(Known known, Kpi kpi, View view) {
        if (kpi.display() != Display.PERCENT) {
            return view.amount(known, kpi);
        }
        BigDecimal size = known.value().abs();
        if (known.signum() != 0 && size.compareTo(HUNDREDTH) < 0) {
            String least = Figures.of(view.language()).round(Known.of(HUNDREDTH), 2);
            return view.say(CardWords.UNDER, least + view.say(Words.POINTS));
        }
        boolean small = size.compareTo(TENTH) < 0;
        return Figures.of(view.language()).round(known, small ? 2 : 1) + view.say(Words.POINTS);
    }

    private static String signed(Known known, Kpi kpi, View view) {
        String text = difference(known, kpi, view);
        return Character.isDigit(text.charAt(0)) ? sign(known) + text : text;
    }
}
