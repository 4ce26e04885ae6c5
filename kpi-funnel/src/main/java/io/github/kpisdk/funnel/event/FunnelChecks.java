package io.github.kpisdk.funnel.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a funnel must not be. */
final class FunnelChecks {
    private FunnelChecks() {}

    static void check(Funnel funnel) {
        checkSteps(funnel.steps());
        checkOptional(funnel);
        if (funnel.isStrictlyIncreasing() && funnel.order() == StepOrder.ANY) {
            throw new IllegalArgumentException(
                    "Steps in ANY order have no strictly increasing times");
        }
        for (Exclusion exclusion : funnel.exclusions()) {
            checkExclusion(funnel, exclusion);
        }
    }

    /** The index of a step. */
    static int indexOf(List<Step> steps, String name) {
        List<String> names = steps.stream().map(Step::name).toList();
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The funnel has no step %s, only %s".formatted(name, names));
        }
        return index;
    }

    private static void checkSteps(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A funnel needs at least one step");
        }
        Set<String> names = new HashSet<>();
        for (Step step : steps) {
            if (!names.add(step.name())) {
                throw new IllegalArgumentException(
                        "Two steps are called %s".formatted(step.name()));
            }
        }
        if (steps.get(0).optional()) {
            throw new IllegalArgumentException(
                    "The first step, %s, cannot be optional".formatted(steps.get(0).name()));
        }
    }

    private static void checkOptional(Funnel funnel) {
        Map<String, String> stepOf = new HashMap<>();
        for (Step step : funnel.steps()) {
            if (step.optional() && funnel.order() != StepOrder.ORDERED) {
                throw new IllegalArgumentException(
                        "Step %s is optional, and that needs ORDERED, not %s"
                                .formatted(step.name(), funnel.order()));
            }
            if (step.optional() && step.isAny()) {
                throw new IllegalArgumentException(
                        "Optional step %s needs events of its own".formatted(step.name()));
            }
        }
        for (Step step : funnel.steps()) {
            for (String event : step.events()) {
                String other = stepOf.putIfAbsent(event, step.name());
                if (other != null && isOptional(funnel, other, step)) {
                    throw new IllegalArgumentException(
                            "Event %s is that of steps %s and %s, but one of them is optional"
                                    .formatted(event, other, step.name()));
                }
            }
        }
        boolean hasAny = funnel.steps().stream().anyMatch(Step::isAny);
        boolean hasOptional = funnel.steps().stream().anyMatch(Step::optional);
        if (hasAny && hasOptional) {
            throw new IllegalArgumentException(
                    "A funnel with a step of any event cannot have optional steps");
        }
    }

    private static boolean isOptional(Funnel funnel, String name, Step step) {
        return step.optional() || funnel.steps().get(indexOf(funnel.steps(), name)).optional();
    }

    private static void checkExclusion(Funnel funnel, Exclusion exclusion) {
        List<Step> steps = funnel.steps();
        int from = indexOf(steps, exclusion.from());
        int to = indexOf(steps, exclusion.to());
        if (from >= to) {
            throw new IllegalArgumentException(
                    "Event %s cannot exclude from step %s to step %s, which is not later"
                            .formatted(exclusion.event(), exclusion.from(), exclusion.to()));
        }
        for (int index : List.of(from, to)) {
            if (steps.get(index).optional()) {
                throw new IllegalArgumentException(
                        "Event %s cannot exclude at step %s, which is optional"
                                .formatted(exclusion.event(), steps.get(index).name()));
            }
        }
        for (Step step : steps) {
            if (step.events().contains(exclusion.event())) {
                throw new IllegalArgumentException(
                        "Event %s is that of step %s and cannot exclude"
                                .formatted(exclusion.event(), step.name()));
            }
        }
        if (funnel.order() == StepOrder.ANY && (from > 0 || to < steps.size() - 1)) {
            throw new IllegalArgumentException(
                    "Steps in ANY order have nothing between %s and %s; exclude from %s to %s"
                            .formatted(
                                    exclusion.from(),
                                    exclusion.to(),
                                    steps.get(0).name(),
                                    steps.get(steps.size() - 1).name()));
        }
    }
}
