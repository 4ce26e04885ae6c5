package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.KpiCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a specialist sees: the own cards by channel, all channels step by step, what it decides. */
final class SpecialistBody {
    private final View view;

    SpecialistBody(View view) {
        this.view = view;
    }

    Html html() {
        Map<Scope, List<KpiCard>> byChannel = new LinkedHashMap<>();
        for (KpiCard card : view.system().cardsFor(Audience.SPECIALIST)) {
            byChannel.computeIfAbsent(card.channel(), scope -> new ArrayList<>()).add(card);
        }
        List<Html> pieces = new ArrayList<>();
        byChannel.forEach(
                (channel, cards) -> {
                    pieces.add(Html.tag("h2", view.scope(channel)));
                    pieces.add(new CardHtml(view, true).cards(cards));
                });
        pieces.add(Html.tag("h2", view.html(PageWords.DIAGNOSTICS)));
        pieces.add(new ChannelHtml(view, UsualCards.WORKSHOP).table());
        pieces.add(Html.tag("h2", view.html(PageWords.MEANING)));
        pieces.add(Html.tag("dl", Html.all(meanings())));
        return Html.all(pieces);
    }

    private List<Html> meanings() {
        return UsualCards.WORKSHOP.stream()
                .map(
                        kpi ->
                                Html.all(
                                        Html.tag(
                                                "dt",
                                                kpi.title().in(view.language())
                                                        + ": "
                                                        + kpi.question().in(view.language())),
                                        Html.tag("dd", kpi.decision().in(view.language()))))
                .toList();
    }
}
