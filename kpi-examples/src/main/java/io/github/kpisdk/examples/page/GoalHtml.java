package io.github.kpisdk.examples.page;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.system.CardReview;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.core.system.KpiCard;
import java.util.ArrayList;
import java.util.List;

/** A goal: what it is judged by, why it matters, and the cards that serve it. */
final class GoalHtml {
    private final View view;

    GoalHtml(View view) {
        this.view = view;
    }

    Html of(Goal goal, List<KpiCard> cards) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(Html.tag("h3", goal.title().in(view.language())));
        judgedBy(goal).forEach(card -> pieces.add(line(card)));
        String owner = goal.owner().map(view::role).orElse(view.say(CardWords.NOBODY));
        pieces.add(Html.tag("p.note", view.say(PageWords.GOAL_OWNER, owner)));
        goal.relevance()
                .map(why -> Html.tag("p.note", view.say(PageWords.WHY, why)))
                .ifPresent(pieces::add);
        pieces.add(
                cards.isEmpty()
                        ? Html.tag("p.note", view.html(PageWords.NO_CARD_HERE))
                        : new CardHtml(view, true).cards(cards));
        return Html.tag("section.goal", Html.all(pieces));
    }

    /** Its own figure, then those of its key results, unless a card says more of them. */
    private List<KpiCard> judgedBy(Goal goal) {
        List<KpiCard> judged = new ArrayList<>();
        goal.kpi()
                .map(kpi -> KpiCard.of(goal.id(), kpi).aim(goal.aim()).build())
                .ifPresent(judged::add);
        List<KpiCard> all = view.system().allCards();
        goal.cards().stream().filter(all::contains).forEach(judged::add);
        return judged;
    }

    private Html line(KpiCard card) {
        return Kpis.find(card.kpi())
                .map(kpi -> line(card, kpi))
                .orElseGet(() -> Html.tag("p", view.say(CardWords.UNKNOWN, card.kpi())));
    }

    private Html line(KpiCard card, Kpi kpi) {
        Outcome actual = view.outcome(kpi, Scope.BUSINESS);
        CardReview review = CardReview.of(card, kpi, actual, view.period().range(), view.today());
        String figure =
                view.say(
                        PageWords.GOAL_FIGURE,
                        kpi.title().in(view.language()),
                        view.amount(actual, kpi),
                        review.verdict().words().in(view.language()));
        String target = String.join("; ", new TargetWords(view).of(review, kpi));
        return Html.tag(
                "p",
                Html.tag("strong", figure),
                Html.text(" " + view.say(PageWords.GOAL_TARGET, target)));
    }
}
