package io.github.kpisdk.core.system;

import com.google.common.collect.ImmutableMap;
import io.github.kpisdk.core.metric.Known;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What came of checking a plan. */
public final class PlanCheck {
    private final ImmutableMap<String, Known> values;
    private final List<String> open;
    private final List<Contradiction> contradictions;

    PlanCheck(
            ImmutableMap<String, Known> values,
            Collection<String> names,
            List<Contradiction> contradictions) {
        this.values = values;
        this.contradictions = contradictions;
        open = names.stream().filter(name -> !values.containsKey(name)).toList();
    }

    /** Whether the figures can all hold. */
    public PlanVerdict verdict() {
        if (!contradictions.isEmpty()) {
            return PlanVerdict.CONTRADICTION;
        }
        return open.isEmpty() ? PlanVerdict.CONSISTENT : PlanVerdict.OPEN;
    }

    /**
     * The figures that were given and those that follow, by name, in the order of the model;
     * without any figure that takes part in a contradiction, or follows only from such.
     */
    public Map<String, Known> values() {
        return values;
    }

    /** The names of all other figures. */
    public List<String> open() {
        return open;
    }

    /**
     * What contradicts what; empty if nothing does. No given figure is in two of them, so a figure
     * that is put right may bring another contradiction to light.
     */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** The verdict, and what contradicts. */
    @Override
    public String toString() {
        return contradictions.isEmpty() ? verdict().toString() : verdict() + " " + contradictions;
    }
}
