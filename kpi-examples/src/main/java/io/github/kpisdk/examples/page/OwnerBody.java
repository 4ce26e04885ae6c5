package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.CardVerdict;
import io.github.kpisdk.core.system.KpiCard;
import io.github.kpisdk.core.system.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an owner sees: the answer, the few figures that matter, the decisions asked, the channels.
 */
final class OwnerBody {
    /** More figures than this and none of them matters. */
    private static final int FEW = 5;

    private final View view;

    OwnerBody(View view) {
        this.view = view;
    }

    Html html() {
        List<KpiCard> cards = view.system().cardsFor(Audience.OWNER);
        List<KpiCard> main = cards.stream().filter(OwnerBody::isMain).toList();
        List<KpiCard> other = cards.stream().filter(card -> !isMain(card)).toList();
        CardHtml html = new CardHtml(view, false);
        List<Html> pieces = new ArrayList<>(List.of(answer(view)));
        if (!main.isEmpty()) {
            pieces.add(Html.tag("h2", view.html(PageWords.FIGURES)));
            if (view.isWritten()) {
                pieces.add(Html.tag("p", counted(main)));
            }
            if (main.size() > FEW) {
                pieces.add(Html.tag("p.note", view.say(PageWords.TOO_MANY, main.size())));
            }
            pieces.add(html.cards(main));
        }
        if (!other.isEmpty()) {
            pieces.add(Html.tag("h2", view.html(PageWords.ALSO)));
            pieces.add(html.cards(other));
        }
        ChannelHtml channels = new ChannelHtml(view, List.of(ReturnKpis.CHANNEL_PROFIT));
        pieces.add(Html.tag("h2", view.html(PageWords.PROFIT_BY_CHANNEL)));
        pieces.add(channels.table());
        pieces.add(channels.notes());
        return Html.all(pieces);
    }

    /** Are we earning more? The same answer as on the page in plain text. */
    static Html answer(View view) {
        Optional<Period> period =
                view.comparable().or(() -> OwnersPage.latestComparable(view.figures().range()));
        Answer answer = new Answer(view.ledger(), view.figures().range(), view.language());
        List<Html> lines = answer.lines(period).stream().map(line -> Html.tag("p", line)).toList();
        return Html.tag("section.answer", Html.all(lines));
    }

    private static boolean isMain(KpiCard card) {
        return card.standing().equals(Optional.of(Standing.HEADLINE));
    }

    private String counted(List<KpiCard> cards) {
        return view.say(
                PageWords.COUNTED,
                count(cards, CardVerdict.REACHED),
                count(cards, CardVerdict.MISSED),
                count(cards, CardVerdict.OPEN),
                count(cards, CardVerdict.NOT_JUDGED));
    }

    private long count(List<KpiCard> cards, CardVerdict verdict) {
        return cards.stream()
                .map(card -> view.review().card(card.id()).map(CardReview::verdict))
                .filter(found -> found.orElse(CardVerdict.NOT_JUDGED) == verdict)
                .count();
    }
}
