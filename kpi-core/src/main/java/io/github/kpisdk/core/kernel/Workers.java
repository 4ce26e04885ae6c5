package io.github.kpisdk.core.kernel;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One or several threads that work off numbered tasks.
 *
 * <p>The calling thread works too and never waits for a helper that has not begun, so that an
 * executor without a free thread only makes it slower.
 *
 * @param threads how many threads work at most, the calling one included
 * @param executor where the others come from
 * @param fewRows below so many rows a second thread costs more than it saves
 */
public record Workers(int threads, Executor executor, int fewRows) {
    /** The calling thread alone. */
    public static final Workers NONE = new Workers(1, Runnable::run);

    /** So many threads at most, the others from an executor. */
    public Workers(int threads, Executor executor) {
        this(threads, executor, 1 << 15);
    }

    /** Does all tasks, and returns when all are done. A task that fails lets this call fail. */
    public void forEach(int tasks, IntConsumer task) {
        if (threads == 1 || tasks == 1) {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(tasks);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work =
                () -> {
                    for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                        try {
                            if (failure.get() == null) {
                                task.accept(i);
                            }
                        } catch (Throwable e) {
                            failure.compareAndSet(null, e);
                        } finally {
                            open.countDown();
                        }
                    }
                };
        for (int i = 1; i < Math.min(threads, tasks); i++) {
            try {
                executor.execute(work);
            } catch (RejectedExecutionException e) {
                break; // no helper is to be had: the calling thread does the rest
            }
        }
        work.run();
        await(open);
        Workers.<RuntimeException>rethrow(failure.get());
    }

    private static void await(CountDownLatch open) {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Functions of other languages throw what no signature names. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(@Nullable Throwable failure) throws E {
        if (failure != null) {
            throw (E) failure;
        }
    }

    /** Into how many pieces to cut so many rows: one a thread, or one if they are few. */
    public int pieces(int rows) {
        return rows < fewRows ? 1 : threads;
    }
}
