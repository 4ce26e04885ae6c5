package io.github.kpisdk.examples.page;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.CustomerKpis.LTV_CAC;
import static io.github.kpisdk.core.catalog.CustomerKpis.REFUND_RATE;
import static io.github.kpisdk.core.catalog.CustomerKpis.REPEAT_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.AD_SPEND_SHARE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;
import static io.github.kpisdk.core.catalog.TrafficKpis.CPL;

import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Changes;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The channels, the most profitable first, and what is left between them and the business. */
final class ChannelTable {
    static final List<Kpi> KPIS =
            List.of(
                    CHANNEL_PROFIT,
                    CPL,
                    COST_PER_SALE,
                    LTV_CAC,
                    AD_SPEND_SHARE,
                    REPEAT_SHARE,
                    REFUND_RATE);

    private final Scorecard card;
    private final Period span;
    private final Language language;
    private final Figures figures;

    ChannelTable(Scorecard card, Period span, Language language) {
        this.card = card;
        this.span = span;
        this.language = language;
        figures = Figures.of(language);
    }

    List<String> lines() {
        List<Scope> channels = card.rank(CHANNEL_PROFIT, span).ranked();
        TextTable table = new TextTable().row(heading());
        channels.forEach(channel -> table.row(row(Safe.text(channel.toString()), channel)));
        table.row(rest(channels));
        table.row(row(Words.BUSINESS.in(language), Scope.BUSINESS));
        List<String> lines = new ArrayList<>(table.lines());
        channels.stream()
                .filter(channel -> isSpentInVain(outcome(COST_PER_SALE, channel)))
                .forEach(channel -> lines.add("  " + inVain(channel)));
        return lines;
    }

    private List<String> heading() {
        List<String> cells = new ArrayList<>(List.of(Words.CHANNEL.in(language)));
        KPIS.forEach(kpi -> cells.add(kpi.title().in(language)));
        return cells;
    }

    private List<String> row(String name, Scope scope) {
        List<String> cells = new ArrayList<>(List.of(name));
        KPIS.forEach(kpi -> cells.add(Shown.figure(outcome(kpi, scope), kpi, figures)));
        return cells;
    }

    /** Shared costs and rows without a channel: the business less all its channels. */
    private List<String> rest(List<Scope> channels) {
        List<String> cells = new ArrayList<>(List.of(Words.UNASSIGNED.in(language)));
        cells.add(Shown.figure(rest(card, span, channels), CHANNEL_PROFIT, figures));
        KPIS.stream().skip(1).forEach(kpi -> cells.add(""));
        return cells;
    }

    static Outcome rest(Scorecard card, Period span, List<Scope> channels) {
        Outcome rest = card.result(CHANNEL_PROFIT, span, Scope.BUSINESS).outcome();
        for (Scope channel : channels) {
            Outcome part = card.result(CHANNEL_PROFIT, span, channel).outcome();
            rest = Changes.difference(rest, part, false);
        }
        return rest;
    }

    private Outcome outcome(Kpi kpi, Scope scope) {
        return card.result(kpi, span, scope).outcome();
    }

    /** Money spent and nothing sold. */
    static boolean isSpentInVain(Outcome outcome) {
        Outcome nothing = Known.of(BigDecimal.ZERO);
        return !outcome.isKnown() && Changes.compare(Better.LOWER, outcome, nothing).isPresent();
    }

    private String inVain(Scope channel) {
        return Words.SPENT_IN_VAIN.in(language).formatted(Safe.text(channel.toString()));
    }
}
