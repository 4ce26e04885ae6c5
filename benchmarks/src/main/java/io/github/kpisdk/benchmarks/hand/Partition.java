package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.data.DealColumns;

/**
 * The won deals, laid out by customer so that each part fits the cache. Several threads write, each
 * into places of its own.
 */
final class Partition {
    /** Won deals in a part, about. */
    private static final int PART = 16384;

    private static final int FEWEST_BITS = 1;
    private static final int MOST_BITS = 11;
    private static final long MIXER = 0xD6E8FEB86659FD93L;

    private final int bits;
    private final int threads;

    /** First the numbers of deals, then where the next one is written; one row a thread. */
    private final int[][] next;

    private final int[] starts;
    private long[] keys = new long[0];
    private int[] rows = new int[0];

    Partition(int deals, int threads) {
        int wanted = 32 - Integer.numberOfLeadingZeros(deals * 3 / 5 / PART);
        bits = Math.max(FEWEST_BITS, Math.min(MOST_BITS, wanted));
        this.threads = threads;
        next = new int[threads][1 << bits];
        starts = new int[(1 << bits) * threads + 1];
    }

    int parts() {
        return 1 << bits;
    }

    private static int part(long customer, int shift) {
        return (int) ((customer * MIXER) >>> shift);
    }

    void count(int thread, DealColumns deals, int from, int to) {
        int[] counts = next[thread];
        int shift = 64 - bits;
        for (int row = from; row < to; row++) {
            counts[part(deals.customer()[row], shift)] += deals.status()[row] & 1;
        }
    }

    /** Gives each part and thread its place, with one to spare. */
    void allocate() {
        int at = 0;
        for (int part = 0; part < parts(); part++) {
            for (int thread = 0; thread < threads; thread++) {
                starts[part * threads + thread] = at;
                at += next[thread][part] + 1;
                next[thread][part] = starts[part * threads + thread];
            }
        }
        starts[parts() * threads] = at;
        keys = new long[at];
        rows = new int[at];
    }

    /** Writes every deal, but only a won one stays: the next is written over any other. */
    void put(int thread, DealColumns deals, int row) {
        long customer = deals.customer()[row];
        int[] places = next[thread];
        int part = part(customer, 64 - bits);
        int at = places[part];
        keys[at] = customer << 24 | (long) (deals.day()[row] + 1) << 8 | deals.channel()[row];
        rows[at] = row;
        places[part] = at + (deals.status()[row] & 1);
    }

    void read(int part, FirstDeals into) {
        for (int thread = 0; thread < threads; thread++) {
            into.addAll(keys, rows, starts[part * threads + thread], next[thread][part]);
        }
    }

    int size(int part) {
        return starts[(part + 1) * threads] - starts[part * threads];
    }
}
