package io.github.kpisdk.benchmarks.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Markov chain followed from its start, step by step, until next to nothing is left under way;
 * the library goes the other way round, from the ends to the start.
 */
final class ChainByHand {
    private static final double NEXT_TO_NOTHING = 1e-17;

    private final Map<List<Integer>, Integer> states = new HashMap<>();
    private final List<Map<Integer, Long>> moves = new ArrayList<>();
    private final List<long[]> ends = new ArrayList<>();
    private final double baseRate;
    private final double[] effects;

    ChainByHand(PathTasks.Paths paths, int order) {
        state(List.of());
        long conversions = 0;
        long all = 0;
        for (int i = 0; i < paths.size(); i++) {
            long times = paths.conversions()[i] + paths.nulls()[i];
            add(paths.channels().get(i), order, paths.conversions()[i], times);
            conversions += paths.conversions()[i];
            all += times;
        }
        baseRate = (double) conversions / all;
        effects = new double[PathTasks.CHANNELS];
        for (int channel = 0; channel < effects.length; channel++) {
            effects[channel] = 1 - converting(channel) / baseRate;
        }
    }

    /** Conversions by journeys, whatever the order. */
    double baseRate() {
        return baseRate;
    }

    double removalEffect(int channel) {
        return effects[channel];
    }

    private void add(int[] path, int order, long conversions, long times) {
        int length = Math.min(order, path.length);
        int from = 0;
        for (int end = length; end <= path.length; end++) {
            int[] window = Arrays.copyOfRange(path, end - length, end);
            int to = state(Arrays.stream(window).boxed().toList());
            if (to != from) {
                moves.get(from).merge(to, times, Long::sum);
                ends.get(from)[1] += times;
                from = to;
            }
        }
        ends.get(from)[0] += conversions;
        ends.get(from)[1] += times;
    }

    private int state(List<Integer> touches) {
        return states.computeIfAbsent(
                touches,
                key -> {
                    moves.add(new HashMap<>());
                    ends.add(new long[2]);
                    return states.size();
                });
    }

    /** How much of the start arrives at a conversion without states of a channel. */
    private double converting(int removed) {
        boolean[] gone = new boolean[states.size()];
        states.forEach((touches, state) -> gone[state] = touches.contains(removed));
        double[] here = new double[gone.length];
        here[0] = 1;
        double converted = 0;
        double left = 1;
        while (left > NEXT_TO_NOTHING) {
            double[] next = new double[gone.length];
            left = 0;
            for (int state = 0; state < here.length; state++) {
                if (here[state] > 0) {
                    double each = here[state] / ends.get(state)[1];
                    converted += each * ends.get(state)[0];
                    for (Map.Entry<Integer, Long> move : moves.get(state).entrySet()) {
                        double mass = gone[move.getKey()] ? 0 : each * move.getValue();
                        next[move.getKey()] += mass;
                        left += mass;
                    }
                }
            }
            here = next;
        }
        return converted;
    }
}
