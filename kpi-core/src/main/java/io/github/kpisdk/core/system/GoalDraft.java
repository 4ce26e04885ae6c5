package io.github.kpisdk.core.system;

import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal while it is written down. What is not said stays open. */
public final class GoalDraft {
    final String id;
    final Text title;
    @Nullable Level level;
    @Nullable String kpi;
    Aim aim = Aim.NONE;
    @Nullable String relevance;
    @Nullable String owner;
    List<KeyResult> keyResults = List.of();

    GoalDraft(String id, Text title) {
        this.id = id;
        this.title = title;
    }

    /** How near it is to money. */
    public GoalDraft level(Level nearness) {
        level = nearness;
        return this;
    }

    /** The id of the KPI that measures it. */
    public GoalDraft kpi(String measure) {
        kpi = measure;
        return this;
    }

    /** Where that KPI is to be. */
    public GoalDraft aim(Aim where) {
        aim = where;
        return this;
    }

    /** Why it matters to the business. */
    public GoalDraft relevance(String reason) {
        relevance = reason;
        return this;
    }

    /** The id of the role that answers for it. */
    public GoalDraft owner(String role) {
        owner = role;
        return this;
    }

    /** The figures by which one sees that it is reached. */
    public GoalDraft keyResults(KeyResult... results) {
        keyResults = List.of(results);
        return this;
    }

    /**
     * The goal, checked.
     *
     * @throws IllegalArgumentException if an id is malformed, two key results share one, or the
     *     relevance is blank
     */
    public Goal build() {
        return new Goal(this);
    }
}
