package io.github.kpisdk.benchmarks.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** Funnels over short histories in the plainest way: from every event as far as it goes. */
final class EventsByHand {
    static final int STEPS = 4;
    static final long WINDOW_SECONDS = 3 * 86_400;

    private final List<History> histories;

    EventsByHand(List<History> histories) {
        this.histories = histories;
    }

    /** Events in the order of time, no two at once; a name below STEPS is that step. */
    record History(int[] names, long[] seconds) {
        int end(int entry) {
            int end = entry;
            while (end < seconds.length && seconds[end] - seconds[entry] <= WINDOW_SECONDS) {
                end++;
            }
            return end;
        }
    }

    List<Long> ordered() {
        return counts(EventsByHand::inOrder);
    }

    List<Long> strict() {
        return counts(EventsByHand::strictly);
    }

    List<Long> anyOrder() {
        return counts(EventsByHand::inAnyOrder);
    }

    private List<Long> counts(ToIntBiFunction<History, Integer> level) {
        long[] counts = new long[STEPS];
        for (History history : histories) {
            int furthest = 0;
            for (int entry = 0; entry < history.names().length; entry++) {
                furthest = Math.max(furthest, level.applyAsInt(history, entry));
            }
            for (int step = 0; step < furthest; step++) {
                counts[step]++;
            }
        }
        List<Long> list = new ArrayList<>();
        for (long count : counts) {
            list.add(count);
        }
        return list;
    }

    private static int inOrder(History history, int entry) {
        int next = 0;
        for (int i = entry; i < history.end(entry) && (i == entry || next > 0); i++) {
            next += history.names()[i] == next && next < STEPS ? 1 : 0;
        }
        return next;
    }

    private static int strictly(History history, int entry) {
        int next = 0;
        for (int i = entry; i < history.end(entry); i++) {
            if (history.names()[i] == next && next < STEPS) {
                next++;
            } else if (history.names()[i] != next - 1) {
                return next;
            }
        }
        return next;
    }

    private static int inAnyOrder(History history, int entry) {
        int taken = 0;
        for (int i = entry; i < history.end(entry); i++) {
            taken |= history.names()[i] < STEPS ? 1 << history.names()[i] : 0;
        }
        return Integer.bitCount(taken);
    }
}
