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
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.PreviousPeriod;
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

    List<String> lines(Optional<Period> quarter) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.QUESTION.in(language));
        lines.add(quarter.map(this::verdict).orElse(Words.CANNOT_SAY.in(language)));
        quarter.filter(this::isWorse).flatMap(this::busy).ifPresent(lines::add);
        Outcome whole = CHANNEL_PROFIT.evaluate(totals(range));
        lines.add(Words.PROFIT_ALL.in(language).formatted(money(whole)));
        return lines;
    }

    private String verdict(Period quarter) {
        Comparison profit = profit(quarter);
        Text words =
                switch (profit.trend()) {
                    case BETTER -> Words.YES;
                    case WORSE -> Words.NO;
                    case SAME -> Words.SAME;
                    case UNKNOWN -> Words.CANNOT_SAY;
                };
        String change = Shown.percent(profit, figures);
        return words.in(language)
                        .formatted(
                                Shown.period(quarter),
                                money(profit.actual()),
                                Shown.period(quarter.previous()),
                                money(profit.reference()))
                + (change.equals(Figures.NOTHING) ? "" : " (" + change + ")");
    }

    private boolean isWorse(Period quarter) {
        return profit(quarter).trend() == Trend.WORSE;
    }

    /** What grew while the profit fell. */
    private Optional<String> busy(Period quarter) {
        List<String> grown = new ArrayList<>();
        for (Formula formula : BUSY) {
            Outcome change =
                    Changes.relative(
                            formula.evaluate(totals(quarter.range())),
                            formula.evaluate(totals(quarter.previous().range())));
            change.fold(
                    known ->
                            known.signum() > 0
                                    && grown.add(
                                            "%s +%s"
                                                    .formatted(
                                                            formula.text(language),
                                                            figures.show(known, Display.PERCENT))),
                    undefined -> false);
        }
        return grown.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.BUSY.in(language).formatted(String.join(", ", grown)));
    }

    private Comparison profit(Period quarter) {
        return PreviousPeriod.of(ledger, range, quarter, List.of(CHANNEL_PROFIT))
                .compare(CHANNEL_PROFIT, Scope.BUSINESS);
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
