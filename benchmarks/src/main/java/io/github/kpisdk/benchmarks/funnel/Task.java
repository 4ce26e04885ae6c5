package io.github.kpisdk.benchmarks.funnel;

/**
 * Something to be measured. Its input is ready and what it is to give is known before, so that a
 * wrong answer ends the program.
 *
 * @param name what is done
 * @param unit of what there are so many
 * @param size how many
 * @param work does it and checks what came of it
 */
public record Task(String name, String unit, int size, Runnable work) {

    /** Throws if what was found is not what was expected. */
    static void check(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "%s: %s instead of %s".formatted(what, found, expected));
        }
    }

    /** Throws if two numbers do not agree to ten digits. */
    static void checkNear(String what, double found, double expected) {
        if (!(Math.abs(found - expected) <= 1e-10 * Math.max(1e-3, Math.abs(expected)))) {
            throw new IllegalStateException(
                    "%s: %s instead of %s".formatted(what, found, expected));
        }
    }
}
