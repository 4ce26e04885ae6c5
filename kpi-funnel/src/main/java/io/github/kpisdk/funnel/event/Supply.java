package io.github.kpisdk.funnel.event;

import java.util.Arrays;

/**
 * Events without an order among themselves, as what steps they can be: how many of the steps they
 * can fill, each event used once.
 *
 * <p>Events that can be the same steps are one kind with a number. Steps are assigned to kinds
 * along augmenting paths (Kuhn 1955), so that an assignment never has to be guessed.
 */
final class Supply {
    private final int steps;
    private final int[] kindOf;
    private long[] kinds = new long[4];
    private int[] number = new int[4];
    private int[] used = new int[4];
    private int size;

    Supply(int steps) {
        this.steps = steps;
        this.kindOf = new int[steps];
    }

    void clear() {
        size = 0;
    }

    /** One more event that can be these steps, a bit for each. */
    void add(long mask) {
        int kind = indexOf(mask); // may replace the array
        number[kind]++;
    }

    /** One event less. */
    void remove(long mask) {
        int kind = indexOf(mask);
        number[kind]--;
    }

    private int indexOf(long mask) {
        for (int i = 0; i < size; i++) {
            if (kinds[i] == mask) {
                return i;
            }
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            number = Arrays.copyOf(number, 2 * size);
            used = Arrays.copyOf(used, 2 * size);
        }
        kinds[size] = mask;
        number[size] = 0;
        return size++;
    }

    /** The furthest step such that all after a given one up to it can be filled. */
    int reach(int from) {
        if (size == 1 && number[0] == 1) {
            return from + 1 < steps && has(kinds[0], from + 1) ? from + 1 : from;
        }
        start();
        int reached = from;
        while (reached + 1 < steps && assign(reached + 1, new boolean[size])) {
            reached++;
        }
        return reached;
    }

    /** How many of all steps can be filled at once. */
    int filled() {
        start();
        int count = 0;
        for (int step = 0; step < steps; step++) {
            if (assign(step, new boolean[size])) {
                count++;
            }
        }
        return count;
    }

    /** Whether each event can be one of the steps from one to another, both included. */
    boolean areAllWithin(int first, int last) {
        for (int i = 0; i < size; i++) {
            long range = (-1L << first) & (-1L >>> (Long.SIZE - 1 - last));
            if (number[i] > 0 && (kinds[i] & range) == 0) {
                return false;
            }
        }
        return true;
    }

    private void start() {
        Arrays.fill(kindOf, -1);
        Arrays.fill(used, 0, size, 0);
    }

    private boolean assign(int step, boolean[] seen) {
        for (int i = 0; i < size; i++) {
            if (!seen[i] && has(kinds[i], step)) {
                seen[i] = true;
                if (used[i] < number[i]) {
                    used[i]++;
                    kindOf[step] = i;
                    return true;
                }
                if (makeRoom(i, seen)) {
                    kindOf[step] = i;
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a step that uses a kind could be moved to another kind. */
    private boolean makeRoom(int kind, boolean[] seen) {
        for (int step = 0; step < steps; step++) {
            if (kindOf[step] == kind && assign(step, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(long mask, int step) {
        return (mask >>> step & 1) == 1;
    }
}
