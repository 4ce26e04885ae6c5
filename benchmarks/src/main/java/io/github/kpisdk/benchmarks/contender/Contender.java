package io.github.kpisdk.benchmarks.contender;

import io.github.kpisdk.benchmarks.cell.Cells;

/** One way to the figures of workload W. Its input is ready before anything is timed. */
public interface Contender extends AutoCloseable {

    /** A short name without spaces, such as {@code duckdb-2}. */
    String name();

    /** How many threads it works with. */
    int threads();

    /** Makes ready for a run what is not part of it. */
    default void before() {}

    /** From the input to all cells: this is timed. */
    Cells run();

    @Override
    default void close() {}
}
