package io.github.kpisdk.benchmarks.funnel;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;

/** Shapley values by their definition: what a channel adds to every set of the others. */
final class Subsets {
    private static final int N = PathTasks.CHANNELS;

    private final PathTasks.Paths paths;

    Subsets(PathTasks.Paths paths) {
        this.paths = paths;
    }

    /** By channel; the sum of s!(n−1−s)!·(v(S∪c) − v(S)), divided by n! once. */
    Known[] shapley() {
        long[] worth = worth();
        Known[] values = new Known[N];
        for (int channel = 0; channel < N; channel++) {
            long sum = 0;
            for (int set = 0; set < worth.length; set++) {
                if ((set >> channel & 1) == 0) {
                    int size = Integer.bitCount(set);
                    long added = worth[set | 1 << channel] - worth[set];
                    sum += factorial(size) * factorial(N - 1 - size) * added;
                }
            }
            values[channel] = Known.of(BigDecimal.valueOf(sum), BigDecimal.valueOf(factorial(N)));
        }
        return values;
    }

    /** By set of channels, the conversions of journeys that need no others. */
    private long[] worth() {
        long[] worth = new long[1 << N];
        for (int i = 0; i < paths.size(); i++) {
            int set = 0;
            for (int channel : paths.channels().get(i)) {
                set |= 1 << channel;
            }
            worth[set] += paths.conversions()[i];
        }
        for (int channel = 0; channel < N; channel++) {
            for (int set = 0; set < worth.length; set++) {
                worth[set] += (set >> channel & 1) == 1 ? worth[set ^ 1 << channel] : 0;
            }
        }
        return worth;
    }

    private static long factorial(int n) {
        long product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
