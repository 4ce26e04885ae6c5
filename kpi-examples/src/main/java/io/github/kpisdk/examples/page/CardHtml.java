package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.CardVerdict;
import io.github.kpisdk.core.system.KpiCard;
import java.util.List;
import java.util.Optional;

/** A card: the question, the figure, the verdict, and what belongs to them. */
final class CardHtml {
    private final View view;
    private final boolean whole;

    /**
     * How cards are shown.
     *
     * @param whole whether levers, guards and sources are shown, too
     */
    CardHtml(View view, boolean whole) {
        this.view = view;
        this.whole = whole;
    }

    /** Cards side by side; nothing if there are none. */
    Html cards(List<KpiCard> cards) {
        return cards.isEmpty()
                ? Html.NOTHING
                : Html.tag("div.cards", Html.all(cards.stream().map(this::card).toList()));
    }

    private Html card(KpiCard card) {
        Optional<CardReview> review = view.review().card(card.id());
        return review.isPresent() ? judged(review.get()) : unknown(card);
    }

    private Html judged(CardReview review) {
        KpiCard card = review.card();
        Kpi kpi = Kpis.find(card.kpi()).orElseThrow();
        CardRows rows = new CardRows(view, card);
        rows.target(review, kpi);
        rows.past(kpi);
        rows.start(kpi);
        rows.benchmark(kpi);
        rows.people();
        rows.decision(review.verdict(), Optional.of(kpi));
        if (whole) {
            rows.details();
        }
        return Html.tag(
                "article.card " + review.verdict(),
                Html.tag("h3", view.title(card)),
                Html.tag("p.question", kpi.question().in(view.language())),
                explanation(card),
                figure(review.plan().actual(), kpi),
                Html.tag("p.verdict", verdict(review, kpi)),
                rows.list());
    }

    private Html explanation(KpiCard card) {
        return card.explanation()
                .map(words -> Html.tag("p.note", words.in(view.language())))
                .orElse(Html.NOTHING);
    }

    private Html figure(Outcome outcome, Kpi kpi) {
        Figures figures = Figures.of(view.language());
        return outcome.fold(
                known ->
                        Html.tag(
                                "p.figure",
                                Html.text(Shown.exact(known, kpi, figures) + " "),
                                Html.tag("span.unit", unit(kpi))),
                undefined -> Html.tag("p.figure none", view.amount(undefined, kpi)));
    }

    private String unit(Kpi kpi) {
        return kpi.unit().words(view.language(), view.figures().currency());
    }

    private String verdict(CardReview review, Kpi kpi) {
        String words = review.verdict().words().in(view.language());
        return review.reason()
                .map(
                        why ->
                                review.plan().actual().isKnown() && !review.card().aim().isStated()
                                        ? view.say(CardWords.NOT_SET)
                                        : view.why(why, kpi))
                .map(why -> view.say(CardWords.NOT_JUDGED, words, why))
                .orElse(view.say(CardWords.VERDICT, words));
    }

    /** A card of a KPI that nobody declared: what people wrote down is all there is. */
    private Html unknown(KpiCard card) {
        CardRows rows = new CardRows(view, card);
        rows.seen();
        rows.plainTarget();
        rows.people();
        rows.decision(CardVerdict.NOT_JUDGED, Optional.empty());
        if (whole) {
            rows.details();
        }
        String title = view.title(card);
        String name = card.explanation().map(text -> text.in(view.language())).orElse(title);
        String verdict = view.say(CardVerdict.NOT_JUDGED.words());
        return Html.tag(
                "article.card " + CardVerdict.NOT_JUDGED,
                Html.tag("h3", name),
                Html.tag("p.figure none", view.say(CardWords.UNKNOWN, title)),
                Html.tag("p.verdict", view.say(CardWords.VERDICT, verdict)),
                rows.list());
    }
}
