package io.github.kpisdk.funnel.event;

import io.github.kpisdk.core.metric.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who got how far in a funnel.
 *
 * <p>Counts are of entities. A rate of nothing is undefined, not zero. Nobody here is known to have
 * failed: some may still have time, which {@link FunnelCohort} tells apart.
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

    /** The share of those who entered that took the last step that is not optional. */
    public Outcome conversion() {
        return Rates.of(funnel.steps().get(0).name(), converted(), entered());
    }

    /**
     * The share of those who took a step that took a later one as well.
     *
     * @throws IllegalArgumentException if the funnel has no such steps, or the second is not later
     */
    public Outcome conversion(String from, String to) {
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
        return Rates.of(from, both, count(first));
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
                Rates.of(funnel.steps().get(previous).name(), count, count(previous)),
                Rates.of(funnel.steps().get(0).name(), count, entered()),
                index == 0 ? Optional.empty() : Optional.of(times(index, previous)));
    }

    private StepTimes times(int index, int previous) {
        List<Duration> times = new ArrayList<>();
        for (FunnelPath path : counted) {
            path.times()
                    .get(index)
                    .ifPresent(
                            at ->
                                    times.add(
                                            Duration.between(
                                                    path.times().get(previous).orElseThrow(), at)));
        }
        return new StepTimes(
                funnel.steps().get(index).name(), times, count(previous) - times.size());
    }

    /**
     * The same by the value that a property had at the entry, in the order of values; {@link
     * #WITHOUT} for entries without it. What became known at a later step does not matter.
     */
    public Map<String, FunnelResult> by(String property) {
        Map<String, List<FunnelPath>> groups = new TreeMap<>();
        for (FunnelPath path : paths) {
            String value = path.entry().properties().getOrDefault(property, WITHOUT);
            groups.computeIfAbsent(value, key -> new ArrayList<>()).add(path);
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
