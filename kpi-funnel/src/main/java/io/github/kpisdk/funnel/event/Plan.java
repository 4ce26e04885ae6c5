package io.github.kpisdk.funnel.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A funnel made ready for matching: steps that must be taken as bits, by the name of an event. */
final class Plan {
    private final StepOrder order;
    private final Reentry reentry;
    private final @Nullable ClosedWindow window;
    private final boolean increasing;
    private final int steps;
    private final long any;
    private final Map<String, Long> masks = new HashMap<>();
    private final Map<String, List<Span>> exclusions = new HashMap<>();
    private final Map<String, Integer> optional = new HashMap<>();

    /** An exclusion by the indices of its steps among those that must be taken. */
    record Span(int from, int to) {}

    Plan(Funnel funnel) {
        order = funnel.order();
        reentry = funnel.reentry();
        window = funnel.window().orElse(null);
        increasing = funnel.isStrictlyIncreasing();
        List<String> mandatory = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < funnel.steps().size(); i++) {
            Step step = funnel.steps().get(i);
            if (step.optional()) {
                for (String event : step.events()) {
                    optional.put(event, i);
                }
            } else {
                long bit = 1L << mandatory.size();
                mandatory.add(step.name());
                all |= step.isAny() ? bit : 0;
                step.events().forEach(event -> masks.merge(event, bit, (a, b) -> a | b));
            }
        }
        any = all;
        steps = mandatory.size();
        for (Exclusion x : funnel.exclusions()) {
            exclusions
                    .computeIfAbsent(x.event(), key -> new ArrayList<>())
                    .add(new Span(mandatory.indexOf(x.from()), mandatory.indexOf(x.to())));
        }
    }

    StepOrder order() {
        return order;
    }

    boolean isFirstOnly() {
        return reentry == Reentry.FIRST;
    }

    /** Whether each step must be later than the one before. */
    boolean isIncreasing() {
        return increasing;
    }

    /** How many steps must be taken. */
    int steps() {
        return steps;
    }

    /** Which steps an event can be, a bit for each. */
    long mask(Event event) {
        return exclusions.containsKey(event.name())
                ? 0
                : any | masks.getOrDefault(event.name(), 0L);
    }

    /** Between which steps an event excludes; empty if it does not. */
    List<Span> exclusions(Event event) {
        return exclusions.getOrDefault(event.name(), List.of());
    }

    /** Whether an event can be the optional step of this index among all steps. */
    boolean isOptional(Event event, int index) {
        return Integer.valueOf(index).equals(optional.get(event.name()));
    }

    /** Whether an event can change anything. */
    boolean isRelevant(Event event) {
        return order == StepOrder.STRICT
                || mask(event) != 0
                || exclusions.containsKey(event.name())
                || optional.containsKey(event.name());
    }

    /** Whether an event can be the step of this index; with steps in any order, any of them. */
    boolean isStep(Event event, int index) {
        long mask = mask(event);
        return order == StepOrder.ANY ? mask != 0 : (mask >>> index & 1) == 1;
    }

    /** Whether an event can be the entry. */
    boolean isEntry(Event event) {
        return isStep(event, 0);
    }

    /** Whether a moment at or after an entry still counts. */
    boolean isOpen(Instant entry, Instant at) {
        return window == null || window.contains(entry, at);
    }
}
