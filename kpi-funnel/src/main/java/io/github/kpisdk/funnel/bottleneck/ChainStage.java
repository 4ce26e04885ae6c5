package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.stats.Proportion;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a chain: how many entered it and how many of these went on to the next, and, where
 * known, how long that took and what was waiting.
 *
 * <p>The counts are of those who had the time to go on: entrants who are still on their way are no
 * failures and do not belong here.
 */
public final class ChainStage {
    private final String name;
    private final Proportion rate;
    private final @Nullable CloseCurve times;
    private final @Nullable StageQueue queue;

    private ChainStage(
            String name, Proportion rate, @Nullable CloseCurve times, @Nullable StageQueue queue) {
        this.name = name;
        this.rate = rate;
        this.times = times;
        this.queue = queue;
    }

    /**
     * A stage by its counts.
     *
     * @param name what those are called who are in it, such as leads
     * @param entered how many came into the stage
     * @param passed how many of these went on; the last stage passes sales
     * @throws IllegalArgumentException if the name is not an id, a count is negative, or more went
     *     on than entered
     */
    public static ChainStage of(String name, long entered, long passed) {
        Ids.problemWith(name)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException("name " + problem);
                        });
        return new ChainStage(name, Proportion.of(passed, entered), null, null);
    }

    /**
     * The same with the days that entrants spent in the stage: for a curve, one who went on is
     * <em>won</em> on the day of leaving, and one who is still there is open.
     */
    public ChainStage withTimes(CloseCurve days) {
        return new ChainStage(name, rate, Objects.requireNonNull(days, "days"), queue);
    }

    /** The same with what came, what left and what is waiting. */
    public ChainStage withQueue(StageQueue waiting) {
        return new ChainStage(name, rate, times, Objects.requireNonNull(waiting, "waiting"));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** How many went on of those who entered. */
    public Proportion rate() {
        return rate;
    }

    /** The days until entrants went on; empty if nobody measured them. */
    public Optional<CloseCurve> times() {
        return Optional.ofNullable(times);
    }

    /** What came, left and waits; empty if nobody counted it. */
    public Optional<StageQueue> queue() {
        return Optional.ofNullable(queue);
    }

    /** Name and counts. */
    @Override
    public String toString() {
        return "%s %s".formatted(name, rate);
    }
}
