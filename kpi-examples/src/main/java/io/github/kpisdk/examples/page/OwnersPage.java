package io.github.kpisdk.examples.page;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REFUND_RATE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REPEAT_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.AD_SPEND_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.ReturnKpis.ROMI;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.PreviousPeriod;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page that an owner reads first: the answer, the channels by profit, the few numbers that
 * matter against the period before, and two of them worked out.
 */
public final class OwnersPage {
    /**
     * The figures of the business that are compared with the quarter before. LTV is not among them:
     * the younger customers have had less time to buy again.
     */
    private static final List<Kpi> NUMBERS =
            List.of(
                    CHANNEL_PROFIT,
                    COST_PER_SALE,
                    CAC,
                    ROMI,
                    AD_SPEND_SHARE,
                    REPEAT_SHARE,
                    REFUND_RATE);

    private static final List<Kpi> WORKED_OUT = List.of(CHANNEL_PROFIT, AD_SPEND_SHARE);

    private final Ledger ledger;
    private final DateRange range;
    private final Language language;
    private final Figures figures;
    private final List<String> lines = new ArrayList<>();

    private OwnersPage(Ledger ledger, DateRange range, Language language) {
        this.ledger = ledger;
        this.range = range;
        this.language = language;
        figures = Figures.of(language);
    }

    /** The lines of the page of a business over a range. */
    public static List<String> of(Ledger ledger, DateRange range, Language language) {
        OwnersPage page = new OwnersPage(ledger, range, language);
        Optional<Period> latest = latestComparable(range);
        page.lines.addAll(new Answer(ledger, range, language).lines(latest));
        page.channels();
        latest.ifPresentOrElse(page::comparedNumbers, page::numbers);
        page.workedOut(latest.orElse(Period.total(range)));
        return List.copyOf(page.lines);
    }

    /** The last quarter, or else month, whose predecessor is in the data as well. */
    static Optional<Period> latestComparable(DateRange range) {
        return latestComparable(range, Grain.QUARTER)
                .or(() -> latestComparable(range, Grain.MONTH));
    }

    /** A whole one if there is any. */
    private static Optional<Period> latestComparable(DateRange range, Grain grain) {
        List<Period> comparable =
                grain.split(range).stream()
                        .filter(period -> range.contains(period.previous().range()))
                        .toList();
        List<Period> whole = comparable.stream().filter(period -> !period.isCut()).toList();
        List<Period> best = whole.isEmpty() ? comparable : whole;
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() - 1));
    }

    private void channels() {
        Period span = Period.total(range);
        Scorecard card = Scorecard.of(ledger, range, Grain.TOTAL, ChannelTable.KPIS);
        title(Words.CHANNELS, Shown.days(range), ledger.currency());
        lines.addAll(new ChannelTable(card, span, language).lines());
    }

    private void comparedNumbers(Period period) {
        PreviousPeriod past = PreviousPeriod.of(ledger, range, period, NUMBERS);
        String now = Shown.period(period);
        String before = Shown.period(period.previous());
        title(Words.COMPARED, now, before, ledger.currency());
        TextTable table = new TextTable();
        table.row(List.of("", before, now, Words.CHANGE.in(language), ""));
        for (Kpi kpi : NUMBERS) {
            Comparison comparison = past.compare(kpi, Scope.BUSINESS);
            table.row(
                    List.of(
                            kpi.title().in(language),
                            Shown.figure(comparison.reference(), kpi, figures),
                            Shown.figure(comparison.actual(), kpi, figures),
                            Shown.change(comparison, language),
                            comparison.trend().words().in(language)));
        }
        lines.addAll(table.lines());
    }

    private void numbers() {
        Totals totals = Totals.of(ledger, range, Scope.BUSINESS, NUMBERS);
        title(Words.NUMBERS, Shown.days(range), ledger.currency());
        TextTable table = new TextTable();
        for (Kpi kpi : NUMBERS) {
            table.row(
                    List.of(
                            kpi.title().in(language),
                            Shown.figure(kpi.evaluate(totals), kpi, figures)));
        }
        lines.addAll(table.lines());
    }

    private void workedOut(Period period) {
        Totals totals = Totals.of(ledger, period.range(), Scope.BUSINESS, WORKED_OUT);
        title(Words.WORKED_OUT, Shown.period(period));
        for (Kpi kpi : WORKED_OUT) {
            String text = kpi.result(totals).explain(language).orElseThrow();
            text.lines().forEach(line -> lines.add("  " + line));
            lines.add("  → " + kpi.decision().in(language));
            lines.add("");
        }
    }

    private void title(Text text, Object... values) {
        lines.add("");
        lines.add(text.in(language).formatted(values));
    }
}
