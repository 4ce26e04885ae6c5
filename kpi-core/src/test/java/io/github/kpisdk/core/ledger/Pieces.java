package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Workers;
import java.util.concurrent.Executor;

/** Threads that share the work on however few rows, for tests. */
public final class Pieces {
    private Pieces() {}

    /** So many threads, each with a piece of the rows even where there are few. */
    public static Parallelism of(int threads, Executor executor) {
        return new Parallelism(new Workers(threads, executor, 0));
    }
}
