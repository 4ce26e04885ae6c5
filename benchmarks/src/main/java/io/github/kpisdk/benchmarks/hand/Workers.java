package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.contender.Helpers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;

/** Threads that stay: each phase runs once on each, and ends when all have ended. */
final class Workers {
    private final int threads;
    private final ExecutorService others;

    Workers(int threads) {
        this.threads = threads;
        others = Helpers.start();
    }

    int threads() {
        return threads;
    }

    /** Runs a phase, which is told the number of its thread. */
    void run(IntConsumer phase) {
        CompletableFuture<?>[] running = new CompletableFuture<?>[threads - 1];
        for (int i = 1; i < threads; i++) {
            int thread = i;
            running[i - 1] = CompletableFuture.runAsync(() -> phase.accept(thread), others);
        }
        phase.accept(0);
        CompletableFuture.allOf(running).join();
    }

    /** Where the share of a thread begins; that of the thread after the last is the end. */
    int from(int thread, int size) {
        return (int) ((long) size * thread / threads);
    }

    void close() {
        others.shutdownNow();
    }
}
