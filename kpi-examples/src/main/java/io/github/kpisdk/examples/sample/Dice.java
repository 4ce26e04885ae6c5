package io.github.kpisdk.examples.sample;

import java.util.Random;

/**
 * Chance that repeats itself: the same seed gives the same throws on every machine, because the
 * specification of {@link Random} fixes its every step. Whole numbers only.
 */
final class Dice {

    /** That of the sample among the resources. */
    static final long SEED = 2025;

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /**
     * The dice of one subject, so that a change to one channel leaves the others as they were.
     *
     * @param seed another one makes another business by the same plans
     */
    static Dice of(long seed, String subject) {
        return new Dice(mixed(seed + subject.hashCode()));
    }

    /** New dice for one part of the subject. */
    Dice another() {
        return new Dice(random.nextLong());
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From the lowest to the highest, both possible. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** Near the number: at most so many percent away. */
    long near(long number, int percent) {
        return number * between(100 - percent, 100 + percent) / 100;
    }

    /** Subjects of neighbouring days must not throw alike. */
    private static long mixed(long number) {
        long once = (number ^ (number >>> 32)) * 0x9E37_79B9_7F4A_7C15L;
        return once ^ (once >>> 32);
    }
}
