package io.github.kpisdk.rules.subject;

import io.github.kpisdk.core.model.Required;
import io.github.kpisdk.core.system.Goal;
import java.util.List;
import java.util.Optional;

/**
 * One goal of a KPI system.
 *
 * @param within the system that it is part of
 * @param goal the goal
 */
public record GoalSubject(SystemSubject within, Goal goal) implements Subject {

    /** Checks that both are there. */
    public GoalSubject {
        Required.field("within", within);
        Required.field("goal", goal);
    }

    /** The cards that it is judged by. */
    public List<CardSubject> headlines() {
        return within.headlineCards().stream()
                .filter(one -> one.card().goal().equals(Optional.of(goal.id())))
                .toList();
    }

    @Override
    public SubjectKey key() {
        return SubjectKey.of("goal", goal.id());
    }
}
