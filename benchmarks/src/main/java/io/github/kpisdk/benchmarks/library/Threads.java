package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.contender.Helpers;
import io.github.kpisdk.core.ledger.Parallelism;
import java.util.concurrent.ExecutorService;

/** Threads for the library, which starts none by itself: the calling one and those kept here. */
final class Threads {
    private final int count;
    private final ExecutorService others;

    Threads(int count) {
        this.count = count;
        others = Helpers.start();
    }

    int count() {
        return count;
    }

    Parallelism parallelism() {
        return count == 1 ? Parallelism.NONE : Parallelism.of(count, others);
    }

    void close() {
        others.shutdownNow();
    }
}
