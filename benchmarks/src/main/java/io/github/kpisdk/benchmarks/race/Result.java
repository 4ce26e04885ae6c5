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
 */
record Result(String name, int threads, int deals, int figures, long[] nanos) {

    /** The middle one of all rounds; of an even number, the mean of the two in the middle. */
    double median() {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    double millis() {
        return median() / 1e6;
    }

    double nanosPerDeal() {
        return median() / deals;
    }
}
