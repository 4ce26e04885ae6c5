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

        Table(Partition rows, IntBinaryOperator ties, Earliest found) {
            this.rows = rows;
            this.ties = ties;
            this.found = found;
            keys = new long[rows.slots()];
            best = new long[keys.length];
        }

        void group(int group) {
            int start = rows.start(group);
            int end = rows.start(group + 1);
            int slots = Partition.slots(end - start);
            Arrays.fill(best, 0, slots, EMPTY);
            fill(start, end, slots - 1);
            for (int slot = 0; slot < slots; slot++) {
                if (best[slot] != EMPTY) {
                    int row = (int) (best[slot] & ~AGAIN);
                    found.first.set(row);
                    if ((best[slot] & AGAIN) != 0) {
                        found.again.set(row);
                    }
                }
            }
        }

        private void fill(int start, int end, int mask) {
            for (int place = start; place < end; place++) {
                long key = rows.keys()[place];
                long row = rows.rows()[place];
                int slot = (int) Hash.of(key) & mask;
                while (best[slot] != EMPTY && keys[slot] != key) {
                    slot = slot + 1 & mask;
                }
                if (best[slot] == EMPTY) {
                    keys[slot] = key;
                    best[slot] = row;
                } else {
                    best[slot] = (isBefore(row, best[slot]) ? row : best[slot]) | AGAIN;
                }
            }
        }

        private boolean isBefore(long row, long other) {
            int byDay = Integer.compare((int) (row >> 32), (int) (other >> 32));
            return byDay < 0
                    || (byDay == 0 && ties.applyAsInt((int) row, (int) (other & ~AGAIN)) < 0);
        }
    }
}
