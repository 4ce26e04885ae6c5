package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Audience;
import io.github.kpisdk.core.system.DecisionLog;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a head of marketing sees: cards by goal, the channels, rituals, and whether targets fit. */
final class HeadBody {
    private final View view;
    private final List<Html> pieces = new ArrayList<>();

    HeadBody(View view) {
        this.view = view;
    }

    Html html() {
        pieces.add(OwnerBody.answer(view));
        goals();
        channels();
        if (view.isWritten()) {
            rituals();
            pieces.add(new PlanHtml(view).section());
        }
        list(PageWords.PROBLEMS, view.system().problems().stream().map(view::say).toList());
        return Html.all(pieces);
    }

    private void goals() {
        List<KpiCard> cards = view.system().cardsFor(Audience.HEAD);
        List<Goal> goals = view.system().goals();
        if (!goals.isEmpty()) {
            title(PageWords.GOALS);
        }
        for (Goal goal : goals) {
            pieces.add(new GoalHtml(view).of(goal, serving(goal, cards)));
        }
        Set<String> ids = goals.stream().map(Goal::id).collect(Collectors.toSet());
        List<KpiCard> loose =
                cards.stream().filter(card -> card.goal().filter(ids::contains).isEmpty()).toList();
        if (!loose.isEmpty()) {
            title(view.isWritten() ? PageWords.NO_GOAL : PageWords.FIGURES);
            pieces.add(new CardHtml(view, true).cards(loose));
        }
    }

    private static List<KpiCard> serving(Goal goal, List<KpiCard> cards) {
        return cards.stream().filter(card -> card.goal().equals(Optional.of(goal.id()))).toList();
    }

    private void channels() {
        ChannelHtml channels = new ChannelHtml(view, ChannelTable.KPIS);
        title(PageWords.CHANNELS);
        pieces.add(channels.table());
        pieces.add(channels.notes());
    }

    /** Of all cards, whoever they are shown to: whoever leads can end a ritual. */
    private void rituals() {
        DecisionLog log = view.system().decisions();
        List<String> rituals =
                log.rituals(Decided.RITUAL).stream()
                        .map(
                                id ->
                                        view.say(
                                                PageWords.RITUAL_LINE,
                                                view.card(id),
                                                log.looksWithoutDecision(id)))
                        .toList();
        if (rituals.isEmpty()) {
            title(PageWords.RITUALS);
            pieces.add(Html.tag("p", view.say(PageWords.NO_RITUALS, Decided.RITUAL)));
        }
        list(PageWords.RITUALS, rituals);
    }

    private void list(Text title, List<String> lines) {
        if (!lines.isEmpty()) {
            title(title);
            pieces.add(
                    Html.tag(
                            "ul",
                            Html.all(lines.stream().map(line -> Html.tag("li", line)).toList())));
        }
    }

    private void title(Text words) {
        pieces.add(Html.tag("h2", view.html(words)));
    }
}
