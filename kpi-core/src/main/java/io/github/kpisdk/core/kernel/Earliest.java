package io.github.kpisdk.core.kernel;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Of the rows of each key the one with the least day.
 *
 * @param first says yes for the earliest row of a key
 * @param again says yes for the earliest row of a key that has other rows too
 */
public record Earliest(Bits first, Bits again) {
    private static final long AGAIN = 1L << 31;
    private static final long DAY = -1L << 32;
    private static final long EMPTY = Long.MAX_VALUE;

    /**
     * Looks through the rows of some kinds.
     *
     * @param kinds of which kind each row is
     * @param wanted 1 for each kind that counts, 0 for the others
     * @param days the day of each row
     * @param ties says by a negative number that one row goes before another of the same day
     */
    public static Earliest of(
            Keys keys,
            Ints kinds,
            byte[] wanted,
            Ints days,
            IntBinaryOperator ties,
            Workers workers) {
        Partition rows = Partition.of(keys, kinds.array(), wanted, days.array(), workers);
        int pieces = Math.min(workers.pieces(keys.size()), rows.groups());
        Earliest[] found = new Earliest[pieces];
        workers.forEach(
                pieces,
                piece -> {
                    found[piece] = new Earliest(new Bits(keys.size()), new Bits(keys.size()));
                    Table table = new Table(rows, ties, found[piece]);
                    for (int group = piece; group < rows.groups(); group += pieces) {
                        table.group(group);
                    }
                });
        for (int piece = 1; piece < pieces; piece++) {
            found[0].first.or(found[piece].first);
            found[0].again.or(found[piece].again);
        }
        return found[0];
    }

    /** The keys of one group with their earliest rows; open addressing. */
    private static final class Table {
        private final Partition rows;
        private final IntBinaryOperator ties;
        private final Earliest found;
        private final long[] keys;
        private final long[] best;
        private final int[] used;

        Table(Partition rows, IntBinaryOperator ties, Earliest found) {
            this.rows = rows;
            this.ties = ties;
            this.found = found;
            keys = new long[rows.slots()];
            best = new long[keys.length];
            used = new int[keys.length];
            Arrays.fill(best, EMPTY);
        }

        void group(int group) {
            int start = rows.start(group);
            int end = rows.start(group + 1);
            int count = fill(start, end, Partition.slots(end - start) - 1);
            for (int i = 0; i < count; i++) {
                long row = best[used[i]];
                best[used[i]] = EMPTY;
                found.first.set((int) (row & ~AGAIN));
                found.again.or((int) (row & ~AGAIN), row >>> 31 & 1);
            }
        }

        /** Enters the rows of a group; written so that the processor has little to guess. */
        private int fill(int start, int end, int mask) {
            int count = 0;
            for (int place = start; place < end; place++) {
                long key = rows.keys()[place];
                long row = rows.rows()[place];
                int slot = rows.slot(key, mask + 1);
                while (best[slot] != EMPTY & keys[slot] != key) {
                    slot = slot + 1 & mask;
                }
                long known = best[slot];
                used[count] = slot;
                count += known == EMPTY ? 1 : 0;
                keys[slot] = key;
                long earlier = Math.min(row, known & ~AGAIN);
                if ((int) (known >> 32) == (int) (row >> 32) && known != EMPTY) {
                    earlier = ofOneDay((int) row, (int) (known & ~AGAIN)) | row & DAY;
                }
                best[slot] = earlier | (known == EMPTY ? 0 : AGAIN);
            }
            return count;
        }

        private int ofOneDay(int row, int other) {
            return ties.applyAsInt(row, other) < 0 ? row : other;
        }
    }
}
