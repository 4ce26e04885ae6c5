package io.github.kpisdk.benchmarks.race;

import java.util.Arrays;

/**
 * How long one contender took.
 *
 * @param name of the contender
 * @param threads it worked with
 * @param deals how many there were
 * @param figures how many it gave a cell, before dividing
 * @param nanos of each round
 * @param cpuNanos what all cores together worked in each round
 */
record Result(String name, int threads, int deals, int figures, long[] nanos, long[] cpuNanos) {

    /** The middle one of all rounds; of an even number, the mean of the two in the middle. */
    double median() {
        return median(nanos);
    }

    double millis() {
        return median() / 1e6;
    }

    double leastMillis() {
        return Arrays.stream(nanos).min().orElseThrow() / 1e6;
    }

    /** The mean of all rounds, because the clock of the cores is coarse. */
    double cpuMillis() {
        return Arrays.stream(cpuNanos).average().orElseThrow() / 1e6;
    }

    /** Whether it did not have its one core to itself for a tenth of the time. */
    boolean wasDisturbed() {
        return threads == 1 && Arrays.stream(cpuNanos).sum() < 0.9 * Arrays.stream(nanos).sum();
    }

    double nanosPerDeal() {
        return median() / deals;
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }
}
