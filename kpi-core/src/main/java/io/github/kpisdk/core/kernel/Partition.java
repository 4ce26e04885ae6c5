package io.github.kpisdk.core.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Rows grouped by the hash of their keys, so that the rows of one key are in one group and the
 * table of a group fits the cache.
 */
final class Partition {
    /** Rows of a group; a table of 16 bytes a slot then takes at most half a MiB. */
    private static final int GROUP = 1 << 13;

    private static final int MOST_GROUPS = 1 << 12;

    private static final int BLOCK = 2048;

    private final int[] starts;
    private final int shift;
    private final long[] keys;
    private final long[] rows;

    private Partition(int[] starts, int shift) {
        this.starts = starts;
        this.shift = shift;
        keys = new long[starts[starts.length - 1]];
        rows = new long[keys.length];
    }

    /**
     * Groups rows.
     *
     * @param kinds of which kind each row is; null if all rows count
     * @param wanted 1 for each kind that counts, 0 for the others
     * @param order by what the rows of a key are compared
     */
    static Partition of(
            Keys keys, int @Nullable [] kinds, byte[] wanted, int[] order, Workers workers) {
        int size = keys.size();
        int groups = Integer.highestOneBit(Math.max(1, Math.min(size / GROUP, MOST_GROUPS)));
        int shift = 64 - Integer.numberOfTrailingZeros(groups);
        int pieces = workers.pieces(size);
        int[][] places = new int[pieces][groups];
        workers.forEach(
                pieces,
                p -> count(keys.array(), kinds, wanted, shift, places[p], cut(size, p, pieces)));
        Partition all = new Partition(starts(places, groups), shift);
        workers.forEach(
                pieces,
                p -> all.fill(keys.array(), kinds, wanted, order, places[p], cut(size, p, pieces)));
        return all;
    }

    private record Cut(int from, int to) {}

    private static Cut cut(int size, int piece, int pieces) {
        return new Cut(
                (int) ((long) size * piece / pieces), (int) ((long) size * (piece + 1) / pieces));
    }

    private static void count(
            long[] keys, int @Nullable [] kinds, byte[] wanted, int shift, int[] counts, Cut cut) {
        for (int row = cut.from; row < cut.to; row++) {
            counts[group(keys[row], shift)] += kinds == null ? 1 : wanted[kinds[row]];
        }
    }

    /** Turns counts into places, piece after piece within each group. */
    private static int[] starts(int[][] places, int groups) {
        int[] starts = new int[groups + 1];
        int next = 0;
        for (int group = 0; group < groups; group++) {
            starts[group] = next;
            for (int[] piece : places) {
                int count = piece[group];
                piece[group] = next;
                next += count;
            }
        }
        starts[groups] = next;
        return starts;
    }

    private void fill(
            long[] from,
            int @Nullable [] kinds,
            byte[] wanted,
            int[] order,
            int[] places,
            Cut cut) {
        int[] selected = new int[BLOCK];
        for (int start = cut.from; start < cut.to; start += BLOCK) {
            int count = select(kinds, wanted, start, Math.min(start + BLOCK, cut.to), selected);
            for (int i = 0; i < count; i++) {
                int row = selected[i];
                int place = places[group(from[row], shift)]++;
                keys[place] = from[row];
                rows[place] = (long) order[row] << 32 | row;
            }
        }
    }

    /** The rows that count, found without a branch that nobody could foresee. */
    private static int select(
            int @Nullable [] kinds, byte[] wanted, int from, int to, int[] selected) {
        int count = 0;
        for (int row = from; row < to; row++) {
            selected[count] = row;
            count += kinds == null ? 1 : wanted[kinds[row]];
        }
        return count;
    }

    /** The slot of a key in the table of its group, from bits that did not choose the group. */
    int slot(long key, int slots) {
        return (int) (Hash.of(key) << 64 - shift >>> 1 + Integer.numberOfLeadingZeros(slots) + 32);
    }

    private static int group(long key, int shift) {
        return shift == 64 ? 0 : (int) (Hash.of(key) >>> shift);
    }

    int groups() {
        return starts.length - 1;
    }

    /** The place of the first row of a group; that of the next group is its end. */
    int start(int group) {
        return starts[group];
    }

    /** The keys, group by group. */
    long[] keys() {
        return keys;
    }

    /** In the high word what rows are compared by, in the low word the row. */
    long[] rows() {
        return rows;
    }

    /** How many slots the table of any group needs: a third of them or more stays free. */
    int slots() {
        int largest = 1;
        for (int group = 0; group < groups(); group++) {
            largest = Math.max(largest, starts[group + 1] - starts[group]);
        }
        return slots(largest);
    }

    static int slots(int rows) {
        return Integer.highestOneBit(Math.max(1, rows + rows / 2)) * 2;
    }
}
