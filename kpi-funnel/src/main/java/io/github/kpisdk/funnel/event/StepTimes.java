package io.github.kpisdk.funnel.event;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * How long a step took those who took it, from the step before, in seconds.
 *
 * <p>Those who have not taken it are not in here; how many they are says {@link #open}. Where many
 * are open because it is too early, these times are too short: only the fast ones are known.
 */
public final class StepTimes {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String step;
    private final List<BigDecimal> seconds;
    private final long open;

    StepTimes(String step, List<Duration> times, long open) {
        this.step = step;
        this.seconds = times.stream().map(StepTimes::toSeconds).sorted().toList();
        this.open = open;
    }

    /**
     * Times measured elsewhere, such as those in a stage of a pipeline.
     *
     * @param step what took them; names the reason where there are none
     * @param times the times of those who are done
     * @param open how many are not done yet
     */
    public static StepTimes of(String step, List<Duration> times, long open) {
        return new StepTimes(step, times, open);
    }

    private static BigDecimal toSeconds(Duration time) {
        return BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    }

    /** How many times there are. */
    public long count() {
        return seconds.size();
    }

    /** How many took the step before and not this one. */
    public long open() {
        return open;
    }

    /** The mean in seconds, exactly; undefined if nobody took the step. */
    public Outcome mean() {
        BigDecimal sum = seconds.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Rates.of(step, sum, count());
    }

    /** The median in seconds: of an even number of times the mean of the middle two. */
    public Outcome median() {
        return quantile(HALF);
    }

    /**
     * A quantile in seconds, between two times in proportion: definition 7 of Hyndman and Fan,
     * 1996. Undefined if nobody took the step.
     *
     * @param share from 0 for the shortest to 1 for the longest
     * @throws IllegalArgumentException if the share is outside of 0 to 1
     */
    public Outcome quantile(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "A quantile is of a share from 0 to 1, not " + share.toPlainString());
        }
        if (seconds.isEmpty()) {
            return Undefined.zeroDivisor(step, Known.of(BigDecimal.ZERO));
        }
        BigDecimal position = share.multiply(BigDecimal.valueOf(count() - 1));
        int below = position.intValue();
        BigDecimal low = seconds.get(below);
        BigDecimal high = seconds.get(Math.min(below + 1, seconds.size() - 1));
        BigDecimal part = position.subtract(BigDecimal.valueOf(below));
        return Known.of(low.add(part.multiply(high.subtract(low))));
    }
}
