package io.github.kpisdk.examples.page;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.COST_PER_SALE;
import static io.github.kpisdk.core.catalog.ReturnKpis.CHANNEL_PROFIT;

import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The channels in a table, the most profitable first, and the business below. */
final class ChannelHtml {
    private final View view;
    private final List<Kpi> kpis;
    private final List<Scope> channels;

    ChannelHtml(View view, List<Kpi> kpis) {
        this.view = view;
        this.kpis = kpis;
        var ranking = view.figures().rank(CHANNEL_PROFIT, view.period());
        channels = Stream.concat(ranking.ranked().stream(), ranking.unranked().stream()).toList();
    }

    Html table() {
        List<Html> heading = new ArrayList<>(List.of(Html.tag("th", view.html(Words.CHANNEL))));
        kpis.forEach(kpi -> heading.add(Html.tag("th", title(kpi))));
        List<Html> body = new ArrayList<>();
        channels.forEach(channel -> body.add(Html.tag("tr", row(channel))));
        body.add(Html.tag("tr.sum", row(Scope.BUSINESS)));
        return Html.tag(
                "table",
                Html.tag("thead", Html.tag("tr", Html.all(heading))),
                Html.tag("tbody", Html.all(body)));
    }

    /** What is left between the channels and the business, and what was spent in vain. */
    Html notes() {
        List<Html> notes = new ArrayList<>();
        Outcome rest = ChannelTable.rest(view.figures(), view.period(), channels);
        String amount = view.amount(rest, CHANNEL_PROFIT);
        notes.add(Html.tag("p.note", view.say(PageWords.REST, amount)));
        channels.stream()
                .filter(one -> ChannelTable.isSpentInVain(view.outcome(COST_PER_SALE, one)))
                .map(one -> view.say(Words.SPENT_IN_VAIN, view.scope(one)))
                .forEach(words -> notes.add(Html.tag("p.note", words)));
        return Html.all(notes);
    }

    private Html row(Scope scope) {
        List<Html> cells = new ArrayList<>();
        cells.add(Html.cell(view.say(Words.CHANNEL), Html.text(view.scope(scope))));
        kpis.forEach(kpi -> cells.add(Html.cell(title(kpi), figure(kpi, scope))));
        return Html.all(cells);
    }

    private String title(Kpi kpi) {
        return kpi.title().in(view.language());
    }

    private Html figure(Kpi kpi, Scope scope) {
        Outcome outcome = view.outcome(kpi, scope);
        String text =
                outcome.fold(
                        known -> Shown.exact(known, kpi, Figures.of(view.language())),
                        undefined -> view.amount(undefined, kpi));
        return Html.tag("span", Html.text(text), change(kpi, scope));
    }

    private Html change(Kpi kpi, Scope scope) {
        Comparison past = view.past(kpi, scope);
        boolean said = !View.growsWithTime(kpi) && past.difference().isKnown();
        return said
                ? Html.all(Html.text(" "), Html.tag("small", Shown.moved(past, kpi, view)))
                : Html.NOTHING;
    }
}
