package io.github.kpisdk.funnel.event;

import io.github.kpisdk.funnel.stats.Proportion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who got how far in a funnel.
 *
 * <p>Counts are of entities, so that a rate is a proportion: numerator, denominator, rate and its
 * Wilson interval. A rate of nothing is undefined, not zero. Nobody here is known to have failed:
 * some may still have time, which {@link FunnelCohort} tells apart.
 */
public final class FunnelResult {
    /** Stands for those whose entry does not have the property of a breakdown. */
    public static final String WITHOUT = "";

    private final Funnel funnel;
    private final List<FunnelPath> paths;
    private final List<FunnelPath> counted;

    FunnelResult(Funnel funnel, List<FunnelPath> paths) {
        this.funnel = funnel;
        this.paths = List.copyOf(paths);
        this.counted = paths.stream().filter(path -> !path.excluded()).toList();
    }

    /** One path of each entity that entered, in the order of entities, excluded ones too. */
    public List<FunnelPath> paths() {
        return paths;
    }

    /** How many entered, those excluded left out. */
    public long entered() {
        return count(0);
    }

    /** How many took the last step that is not optional. */
    public long converted() {
        return count(goal());
    }

    /** How many an event excluded; they are in no step. */
    public long excluded() {
        return (long) paths.size() - counted.size();
    }

    /** Of those who entered, those who took the last step that is not optional. */
    public Proportion conversion() {
        return Proportion.of(converted(), entered());
    }

    /**
     * Of those who took a step, those who took a later one as well.
     *
     * @throws IllegalArgumentException if the funnel has no such steps, or the second is not later
     */
    public Proportion conversion(String from, String to) {
        int first = FunnelChecks.indexOf(funnel.steps(), from);
        int last = FunnelChecks.indexOf(funnel.steps(), to);
        if (first >= last) {
            throw new IllegalArgumentException(
                    "Step %s is not later than step %s".formatted(to, from));
        }
        long both =
                counted.stream()
                        .filter(path -> path.hasReached(first) && path.hasReached(last))
                        .count();
        return Proportion.of(both, count(first));
    }

    /**
     * How many took a step.
     *
     * @throws IllegalArgumentException if the funnel has no such step
     */
    public long count(String step) {
        return count(FunnelChecks.indexOf(funnel.steps(), step));
    }

    /**
     * Every step in turn. Counts of steps that are not optional never grow from one to the next.
     */
    public List<StepResult> steps() {
        List<StepResult> results = new ArrayList<>();
        int previous = 0;
        for (int i = 0; i < funnel.steps().size(); i++) {
            results.add(step(i, previous));
            previous = funnel.steps().get(i).optional() ? previous : i;
        }
        return List.copyOf(results);
    }

    private StepResult step(int index, int previous) {
        Step step = funnel.steps().get(index);
        long count = count(index);
        return new StepResult(
                step,
                count,
                Proportion.of(count, count(previous)),
                Proportion.of(count, entered()),
                index == 0 ? Optional.empty() : Optional.of(times(index, previous)));
    }

    private StepTimes times(int index, int previous) {
        List<Duration> times = new ArrayList<>();
        for (FunnelPath path : counted) {
            if (path.hasReached(index)) {
                times.add(Duration.between(path.at(previous), path.at(index)));
            }
        }
        return new StepTimes(
                funnel.steps().get(index).name(), times, count(previous) - times.size());
    }

    /**
     * The same by the value that a property had at the entry, in the order of values; {@link
     * #WITHOUT} for entries without it. What became known at a later step does not matter.
     */
    public Map<String, FunnelResult> by(String property) {
        return groups(path -> path.entry().properties().getOrDefault(property, WITHOUT));
    }

    /**
     * The same by the value that a property had at a step; {@link #WITHOUT} for those who did not
     * take the step, too, so that groups add up.
     *
     * <p>Whoever has a value has taken the step: up to there the rates of all groups but one are 1
     * and say nothing. Compare the steps after it.
     *
     * @throws IllegalArgumentException if the funnel has no such step, or steps are taken in any
     *     order, where only the entry is known to come first
     */
    public Map<String, FunnelResult> by(String property, String step) {
        int index = FunnelChecks.indexOf(funnel.steps(), step);
        if (funnel.order() == StepOrder.ANY) {
            throw new IllegalArgumentException(
                    "Steps in ANY order have no value of %s at step %s, only at the entry"
                            .formatted(property, step));
        }
        return index == 0
                ? by(property)
                : groups(
                        path ->
                                path.events()
                                        .get(index)
                                        .map(event -> event.properties().get(property))
                                        .orElse(WITHOUT));
    }

    private Map<String, FunnelResult> groups(Function<FunnelPath, String> key) {
        Map<String, List<FunnelPath>> groups = new TreeMap<>();
        for (FunnelPath path : paths) {
            groups.computeIfAbsent(key.apply(path), value -> new ArrayList<>()).add(path);
        }
        Map<String, FunnelResult> results = new TreeMap<>();
        groups.forEach((value, group) -> results.put(value, new FunnelResult(funnel, group)));
        return Collections.unmodifiableMap(results);
    }

    Funnel funnel() {
        return funnel;
    }

    private long count(int index) {
        return counted.stream().filter(path -> path.hasReached(index)).count();
    }

    private int goal() {
        int last = funnel.steps().size() - 1;
        while (funnel.steps().get(last).optional()) {
            last--;
        }
        return last;
    }
}
