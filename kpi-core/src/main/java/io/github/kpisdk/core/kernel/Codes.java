package io.github.kpisdk.core.kernel;

import java.util.Arrays;

/**
 * The keys of a column as numbers from zero up; equal keys have equal numbers.
 *
 * @param codes the number of each row
 * @param bound all numbers are below it
 */
public record Codes(int[] codes, int bound) {
    private static final int EMPTY = -1;

    /** Numbers the keys of a column. */
    public static Codes of(Keys keys, Workers workers) {
        int size = keys.size();
        int[] codes = new int[size];
        Partition rows = Partition.of(keys, null, new byte[0], new int[size], workers);
        int pieces = Math.min(workers.pieces(size), rows.groups());
        workers.forEach(
                pieces,
                piece -> {
                    Table table = new Table(rows, codes);
                    for (int group = piece; group < rows.groups(); group += pieces) {
                        table.group(group);
                    }
                });
        return new Codes(codes, size);
    }

    /** The keys of one group by the place where each stands first; open addressing. */
    private static final class Table {
        private final Partition rows;
        private final int[] codes;
        private final int[] places;

        Table(Partition rows, int[] codes) {
            this.rows = rows;
            this.codes = codes;
            places = new int[rows.slots()];
        }

        void group(int group) {
            int start = rows.start(group);
            int end = rows.start(group + 1);
            int mask = Partition.slots(end - start) - 1;
            Arrays.fill(places, 0, mask + 1, EMPTY);
            for (int place = start; place < end; place++) {
                long key = rows.keys()[place];
                int slot = rows.slot(key, mask + 1);
                while (places[slot] != EMPTY && rows.keys()[places[slot]] != key) {
                    slot = slot + 1 & mask;
                }
                if (places[slot] == EMPTY) {
                    places[slot] = place;
                }
                codes[(int) rows.rows()[place]] = places[slot];
            }
        }
    }
}
