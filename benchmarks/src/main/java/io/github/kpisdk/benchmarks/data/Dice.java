package io.github.kpisdk.benchmarks.data;

/**
 * Numbers that look like chance and are a pure function of a stream and a row, so that any row can
 * be made by any thread on any machine.
 */
public final class Dice {
    /** The odd number nearest to 2⁶⁴ divided by the golden ratio. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long SEED = 20260101L;

    private Dice() {}

    /** SplitMix64's last step. */
    static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The bits of a row in a stream, which is from 0 to 15. */
    public static long roll(int stream, long row) {
        return mix(SEED + GOLDEN * (row * 16 + stream));
    }

    /** A number from 0 up to 1. */
    public static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /** A whole number from 0 up to a bound. */
    public static int below(int bound, long bits) {
        return (int) (((bits >>> 33) * bound) >>> 31);
    }
}
