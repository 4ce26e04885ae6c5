package io.github.kpisdk.core.kernel;

import java.security.SecureRandom;

/**
 * Spreads keys and texts. The numbers behind it are drawn anew in every process, so that nobody can
 * choose ids that all fall into one place. No figure depends on them.
 */
final class Hash {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long SEED = RANDOM.nextLong();
    private static final long FACTOR = RANDOM.nextLong() | 1;

    private Hash() {}

    /** Spreads a key; the higher a bit, the better. */
    static long of(long key) {
        return (key ^ SEED) * FACTOR;
    }

    /** Spreads a text over 32 bits. */
    static int of(char[] text, int from, int to) {
        long h = SEED;
        for (int i = from; i < to; i++) {
            h = (h + text[i]) * FACTOR;
            h ^= h >>> 31;
        }
        return (int) ((h * FACTOR) >>> 32);
    }
}
