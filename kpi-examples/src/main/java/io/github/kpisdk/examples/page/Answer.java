package io.github.kpisdk.examples.page;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first lines of the page: are we earning more, or do the charts only look busy? */
final class Answer {
    /** What fills charts. */
    private static final List<Formula> BUSY = List.of(CLICKS, LEADS, SALES, REVENUE);

    private final Ledger ledger;
    private final DateRange range;
    private final Language language;
    private final Figures figures;

    Answer(Ledger ledger, DateRange range, Language language) {
        this.ledger = ledger;
        this.range = range;
        this.language = language;
        figures = Figures.of(language);
    }

    List<String> lines(Optional<Period> period) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.QUESTION.in(language));
        period.ifPresentOrElse(
                p -> verdict(p, lines), () -> lines.add(Words.CANNOT_SAY.in(language)));
        Outcome whole = CHANNEL_PROFIT.evaluate(totals(range));
        lines.add(Words.PROFIT_ALL.in(language).formatted(money(whole)));
        return lines;
    }

    private void verdict(Period period, List<String> lines) {
        Totals now = totals(period.range());
        Totals before = totals(period.previous().range());
        Comparison profit =
                Comparison.withPrevious(
                        CHANNEL_PROFIT,
                        CHANNEL_PROFIT.evaluate(now),
                        CHANNEL_PROFIT.evaluate(before));
        String change = Shown.percent(profit, figures);
        lines.add(
                words(profit)
                        .in(language)
                        .formatted(
                                Shown.period(period),
                                money(profit.actual()),
                                Shown.period(period.previous()),
                                money(profit.reference()),
                                change.equals(Figures.NOTHING) ? "" : " (" + change + ")"));
        if (profit.trend() == Trend.WORSE) {
            busy(now, before).ifPresent(lines::add);
        }
    }

    private static Text words(Comparison profit) {
        boolean loses = profit.actual() instanceof Known known && known.signum() < 0;
        return switch (profit.trend()) {
            case BETTER -> loses ? Words.LOSING_LESS : Words.YES;
            case WORSE -> Words.NO;
            case SAME -> Words.SAME;
            case UNKNOWN -> Words.CANNOT_SAY;
        };
    }

    /** What grew while the profit fell. */
    private Optional<String> busy(Totals now, Totals before) {
        List<String> grown = new ArrayList<>();
        for (Formula formula : BUSY) {
            Outcome change = Changes.relative(formula.evaluate(now), formula.evaluate(before));
            if (change instanceof Known known && known.signum() > 0) {
                grown.add(formula.text(language) + " +" + figures.show(known, Display.PERCENT));
            }
        }
        return grown.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.BUSY.in(language).formatted(String.join(", ", grown)));
    }

    private Totals totals(DateRange span) {
        List<Formula> formulas = new ArrayList<>(BUSY);
        formulas.add(CHANNEL_PROFIT);
        return Totals.of(ledger, span, Scope.BUSINESS, formulas);
    }

    private String money(Outcome outcome) {
        return outcome.fold(
                known -> figures.round(known, 0) + " " + ledger.currency(),
                undefined -> Figures.NOTHING);
    }
}
