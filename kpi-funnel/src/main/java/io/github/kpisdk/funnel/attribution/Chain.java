package io.github.kpisdk.funnel.attribution;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A chain in which every state leads to others, to a conversion or to nothing.
 *
 * <p>What a state leads to, h = r + Q·h, is found by Gauss-Seidel sweeps from below and from above
 * at once, states after those they lead to. All terms are positive, so the solution lies between
 * the two; the sweeps end when these agree to 14 digits, or when nothing moves any more. A sweep
 * costs as much as there are different transitions. There is no chance in it.
 */
final class Chain {
    private static final double AGREED = 1e-14;
    private static final double NEGLIGIBLE = 1e-30;
    private static final int START = 0;

    private final List<String> states;
    private final int[][] targets;
    private final double[][] chances;
    private final int[] order;
    private final double[] conversion;
    private final double[] value;

    /**
     * A chain.
     *
     * @param states the start first
     * @param converting the chance to convert right from a state
     * @param paying the money expected right from a state
     */
    Chain(
            List<String> states,
            int[][] targets,
            double[][] chances,
            double[] converting,
            double[] paying) {
        this.states = states;
        this.targets = targets;
        this.chances = chances;
        this.order = afterTargets();
        this.conversion = solve(converting, 1);
        this.value = solve(paying, dearest(converting, paying));
    }

    private static double dearest(double[] converting, double[] paying) {
        double dearest = 0;
        for (int s = 0; s < paying.length; s++) {
            dearest = Math.max(dearest, paying[s] > 0 ? paying[s] / converting[s] : 0);
        }
        return dearest;
    }

    /** States in such an order that a state comes after all it leads to, loops aside. */
    private int[] afterTargets() {
        int[] sorted = new int[states.size()];
        int[] next = new int[states.size()];
        boolean[] seen = new boolean[states.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(START));
        seen[START] = true;
        int done = 0;
        while (!open.isEmpty()) {
            int state = open.getLast();
            if (next[state] == targets[state].length) {
                sorted[done++] = open.removeLast();
                continue;
            }
            int target = targets[state][next[state]++];
            if (!seen[target]) {
                seen[target] = true;
                open.addLast(target);
            }
        }
        return Arrays.copyOf(sorted, done);
    }

    /** How likely a journey ends in a conversion. */
    double baseRate() {
        return conversion[START];
    }

    /** The part of the conversions whose journeys in the chain pass a channel. */
    double removalEffect(char channel) {
        return passing(channel, conversion) / conversion[START];
    }

    /** The part of the money whose journeys in the chain pass a channel. */
    double valueRemovalEffect(char channel) {
        return passing(channel, value) / value[START];
    }

    /** What is lost without a channel, computed as such: a difference would lose digits. */
    private double passing(char channel, double[] whole) {
        double[] low = new double[whole.length];
        boolean[] known = new boolean[whole.length];
        for (int s = 0; s < whole.length; s++) {
            known[s] = states.get(s).indexOf(channel) >= 0;
            low[s] = known[s] ? whole[s] : 0;
        }
        int[] open = Arrays.stream(order).filter(s -> !known[s]).toArray();
        double[] high = whole.clone();
        int[] start = {START};
        sweep(open, start, new double[whole.length], low, high);
        return low[START];
    }

    private double[] solve(double[] rewards, double bound) {
        double[] low = new double[rewards.length];
        double[] high = new double[rewards.length];
        Arrays.fill(high, bound);
        sweep(order, order, rewards, low, high);
        return low;
    }

    /** Raises the low values of open states and lowers the high ones until those asked agree. */
    private void sweep(int[] open, int[] asked, double[] rewards, double[] low, double[] high) {
        double bound = Arrays.stream(high).max().orElseThrow();
        boolean moved = true;
        while (moved && !agree(asked, low, high, NEGLIGIBLE * bound)) {
            moved = false;
            for (int s : open) {
                moved |= raise(s, low, rewards[s]) | lower(s, high, rewards[s]);
            }
        }
    }

    private static boolean agree(int[] asked, double[] low, double[] high, double negligible) {
        return Arrays.stream(asked)
                .allMatch(s -> high[s] - low[s] <= Math.max(AGREED * high[s], negligible));
    }

    private boolean raise(int state, double[] low, double reward) {
        double next = expected(state, low, reward);
        boolean moves = next > low[state];
        low[state] = moves ? next : low[state];
        return moves;
    }

    private boolean lower(int state, double[] high, double reward) {
        double next = expected(state, high, reward);
        boolean moves = next < high[state];
        high[state] = moves ? next : high[state];
        return moves;
    }

    private double expected(int state, double[] values, double reward) {
        double sum = reward;
        for (int i = 0; i < targets[state].length; i++) {
            sum += chances[state][i] * values[targets[state][i]];
        }
        return sum;
    }
}
