package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows every id that one part of a system uses of another. */
final class References {
    private static final Text GOAL = Text.of("goal", "цели");
    private static final Text ROLE = Text.of("role", "роли");
    private static final Text CARD = Text.of("card", "карточки");

    private final KpiSystem system;
    private final Set<String> goals;
    private final Set<String> roles;
    private final Map<String, KpiCard> cards = new LinkedHashMap<>();
    private final List<Text> problems = new ArrayList<>();

    References(KpiSystem system) {
        this.system = system;
        goals = system.goals().stream().map(Goal::id).collect(Collectors.toSet());
        roles = system.roles().stream().map(TeamRole::id).collect(Collectors.toSet());
        system.allCards().forEach(card -> cards.put(card.id(), card));
    }

    List<Text> problems() {
        system.goals().forEach(this::follow);
        cards.values().forEach(this::follow);
        cards.values().forEach(this::followParents);
        system.decisions().entries().stream()
                .map(LogEntry::card)
                .distinct()
                .forEach(id -> find(id, cards.keySet(), "The log", "Журнал", CARD));
        return List.copyOf(problems);
    }

    private void follow(Goal goal) {
        String id = goal.id();
        goal.owner().ifPresent(owner -> find(owner, roles, "Goal " + id, "Цель " + id, ROLE));
        for (KeyResult result : goal.keyResults()) {
            KpiCard card = cards.get(result.id());
            if (card != null && !card.goal().equals(Optional.of(id))) {
                add(
                        "Key result %s of goal %s is a card that does not serve this goal",
                        "Ключевой результат %s цели %s — карточка, которая этой цели не служит",
                        result.id(),
                        id);
            }
        }
    }

    private void follow(KpiCard card) {
        String en = "Card " + card.id();
        String ru = "Карточка " + card.id();
        card.goal().ifPresent(goal -> find(goal, goals, en, ru, GOAL));
        card.parent().ifPresent(parent -> find(parent, cards.keySet(), en, ru, CARD));
        Responsibility who = card.responsibility();
        who.owner().ifPresent(owner -> find(owner, roles, en, ru, ROLE));
        who.jointOwners().forEach(owner -> find(owner, roles, en, ru, ROLE));
        who.guardrails().forEach(guard -> find(guard, cards.keySet(), en, ru, CARD));
    }

    private void followParents(KpiCard card) {
        Set<String> seen = new HashSet<>();
        @Nullable KpiCard at = card;
        while (at != null && seen.add(at.id())) {
            at = at.parent().map(cards::get).orElse(null);
        }
        if (at != null && at.id().equals(card.id())) {
            add(
                    "The parents of card %s lead back to it",
                    "Родители карточки %s ведут обратно к ней", card.id());
        }
    }

    private void find(String id, Set<String> among, String en, String ru, Text kind) {
        if (!among.contains(id)) {
            problems.add(
                    Text.of(
                            "%s names %s %s, which is not there".formatted(en, kind.en(), id),
                            "%s: нет %s %s".formatted(ru, kind.ru(), id)));
        }
    }

    private void add(String en, String ru, Object... ids) {
        problems.add(Text.of(en.formatted(ids), ru.formatted(ids)));
    }
}
