package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Workers;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How many threads work on one ledger. The figures do not depend on it, to the last bit.
 *
 * <p>Few rows are worked off by the calling thread alone in any case.
 */
public final class Parallelism {
    /** The calling thread alone; what is done where nothing is said. */
    public static final Parallelism NONE = new Parallelism(Workers.NONE);

    private final Workers workers;

    Parallelism(Workers workers) {
        this.workers = workers;
    }

    /**
     * The calling thread and others of an executor; the library starts no threads by itself. The
     * calling thread does all of the work that no other takes up, so a busy executor is no danger.
     *
     * @param threads how many in all; above zero
     */
    public static Parallelism of(int threads, Executor executor) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        return new Parallelism(new Workers(threads, executor));
    }

    /** Does some independent tasks, and returns when all are done. */
    public void run(List<Runnable> tasks) {
        workers.forEach(tasks.size(), task -> tasks.get(task).run());
    }

    Workers workers() {
        return workers;
    }

    /** How many threads work at most. */
    @Override
    public String toString() {
        return workers.threads() + " threads";
    }
}
