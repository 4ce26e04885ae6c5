package io.github.kpisdk.rules.design;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.core.system.Goal;
import io.github.kpisdk.rules.subject.CardSubject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a card through its parents.
 *
 * @param cards the card, its parent, and so on, each once
 * @param isCircle whether the last leads back to one of them
 */
record Ladder(List<CardSubject> cards, boolean isCircle) {

    static Ladder from(CardSubject card) {
        Map<String, CardSubject> all = new HashMap<>();
        card.within().cards().forEach(one -> all.put(one.card().id(), one));
        List<CardSubject> way = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<CardSubject> at = Optional.of(card);
        while (at.isPresent() && seen.add(at.orElseThrow().card().id())) {
            way.add(at.orElseThrow());
            at = at.orElseThrow().card().parent().flatMap(id -> Optional.ofNullable(all.get(id)));
        }
        return new Ladder(List.copyOf(way), at.isPresent());
    }

    /** Whether the last of them leads back to the first. */
    boolean closes() {
        Optional<String> next = cards.get(cards.size() - 1).card().parent();
        return isCircle && next.equals(Optional.of(cards.get(0).card().id()));
    }

    /** Whether one of them is a figure of the business, or serves a goal of it. */
    boolean reachesBusiness() {
        return cards.stream()
                .anyMatch(
                        card ->
                                card.level().equals(Optional.of(Level.BUSINESS))
                                        || goal(card)
                                                .flatMap(goal -> level(card, goal))
                                                .equals(Optional.of(Level.BUSINESS)));
    }

    /** Goals of which nobody says how near to money they are. */
    List<Text> openGoals() {
        return cards.stream()
                .flatMap(
                        card ->
                                goal(card)
                                        .filter(goal -> level(card, goal).isEmpty())
                                        .map(Goal::title)
                                        .stream())
                .toList();
    }

    private static Optional<Goal> goal(CardSubject card) {
        return card.within().system().goals().stream()
                .filter(goal -> card.card().goal().equals(Optional.of(goal.id())))
                .findFirst();
    }

    private static Optional<Level> level(CardSubject card, Goal goal) {
        return goal.level().or(() -> goal.kpi().flatMap(card.within()::kpi).map(Kpi::level));
    }
}
