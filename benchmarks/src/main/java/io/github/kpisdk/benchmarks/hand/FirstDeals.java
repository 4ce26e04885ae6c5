package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.data.Workload;
import java.util.Arrays;

/** The first won deal of each customer of one part at a time, in a table that fits the cache. */
final class FirstDeals {
    private static final long MIXER = 0x9FB21C651E98DF25L;
    private static final int AGAIN = 0x80;

    private final long[] dealIds;
    private final byte[] months;
    private final int[] customers = new int[DealSums.CELLS * 2];

    /** Customer, day from 1, whether there was another deal, and channel; 0 where nobody is. */
    private long[] table = new long[0];

    private int[] rows = new int[0];
    private int bits;

    FirstDeals(long[] dealIds, byte[] months) {
        this.dealIds = dealIds;
        this.months = months;
    }

    /** Makes room for the customers of a part. */
    void begin(int deals) {
        bits = 33 - Integer.numberOfLeadingZeros(deals);
        if (table.length < 1 << bits) {
            table = new long[1 << bits];
            rows = new int[1 << bits];
        } else {
            Arrays.fill(table, 0, 1 << bits, 0);
        }
    }

    void addAll(long[] keys, int[] keyRows, int from, int to) {
        int mask = (1 << bits) - 1;
        for (int i = from; i < to; i++) {
            long key = keys[i];
            int slot = (int) (((key >>> 24) * MIXER) >>> (64 - bits));
            while (table[slot] != 0 && (table[slot] ^ key) >>> 24 != 0) {
                slot = (slot + 1) & mask;
            }
            add(slot, key, keyRows[i]);
        }
    }

    private void add(int slot, long key, int row) {
        long before = table[slot];
        if (before == 0) {
            table[slot] = key;
            rows[slot] = row;
        } else if (isFirst(key, row, before, slot)) {
            table[slot] = key | AGAIN;
            rows[slot] = row;
        } else {
            table[slot] = before | AGAIN;
        }
    }

    private boolean isFirst(long key, int row, long before, int slot) {
        long byDay = (key >>> 8) - (before >>> 8);
        return byDay < 0 || byDay == 0 && dealIds[row] < dealIds[rows[slot]];
    }

    /** Counts the customers of the part. */
    void end() {
        for (int slot = 0; slot < 1 << bits; slot++) {
            long first = table[slot];
            if (first != 0) {
                int day = (int) (first >>> 8 & 0xFFFF) - 1;
                int cell = (int) (first & 0x7F) * Workload.MONTHS + months[day];
                customers[cell * 2 + (int) (first >>> 7 & 1)]++;
            }
        }
    }

    void addTo(Cells cells) {
        for (int cell = 0; cell < DealSums.CELLS; cell++) {
            int again = customers[cell * 2 + 1];
            DealSums.add(cells, Measure.NEW_CUSTOMERS, cell, customers[cell * 2] + again);
            DealSums.add(cells, Measure.REPEATERS, cell, again);
        }
    }
}
