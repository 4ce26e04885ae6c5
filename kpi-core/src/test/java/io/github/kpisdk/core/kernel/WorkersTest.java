package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every task is done exactly once, whatever the executor is good for. */
@Timeout(60)
class WorkersTest {
    private static final Executor REJECTS =
            task -> {
                throw new RejectedExecutionException("closed");
            };
    private static final Executor NEVER_RUNS = task -> {};
    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void close() {
        pool.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1000})
    void each_task_is_done_once(int tasks) {
        for (Executor executor : List.of(pool, REJECTS, NEVER_RUNS, (Executor) Runnable::run)) {
            for (int threads : List.of(1, 2, 3, 8)) {
                AtomicIntegerArray done = new AtomicIntegerArray(tasks);
                new Workers(threads, executor).forEach(tasks, done::incrementAndGet);
                assertThat(done.toString()).isEqualTo(ones(tasks));
            }
        }
    }

    private static String ones(int tasks) {
        int[] ones = new int[tasks];
        Arrays.fill(ones, 1);
        return new AtomicIntegerArray(ones).toString();
    }

    @Test
    void a_helper_that_comes_late_finds_nothing_left_to_do() {
        List<Runnable> late = new ArrayList<>();
        AtomicIntegerArray done = new AtomicIntegerArray(5);

        new Workers(3, late::add).forEach(5, done::incrementAndGet);
        assertThat(late).hasSize(2);
        late.forEach(Runnable::run);

        assertThat(done.toString()).isEqualTo(ones(5));
    }

    @Test
    void no_more_helpers_are_asked_for_than_there_are_tasks() {
        List<Runnable> asked = new ArrayList<>();

        new Workers(8, asked::add).forEach(3, task -> {});
        new Workers(8, asked::add).forEach(1, task -> {});
        new Workers(1, asked::add).forEach(9, task -> {});

        assertThat(asked).hasSize(2);
    }

    @Test
    void a_task_that_a_helper_took_up_is_waited_for() {
        CountDownLatch taken = new CountDownLatch(2);
        AtomicIntegerArray done = new AtomicIntegerArray(2);
        IntConsumer slow =
                task -> {
                    taken.countDown();
                    pause(taken, 10_000);
                    pause(new CountDownLatch(1), task * 30L);
                    done.incrementAndGet(task);
                };

        new Workers(2, pool).forEach(2, slow);

        assertThat(done.toString()).isEqualTo("[1, 1]");
    }

    private static void pause(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_task_that_fails_lets_the_call_fail_wherever_it_ran() {
        for (int threads : List.of(1, 2, 8)) {
            for (int bad : List.of(0, 1, 99)) {
                assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(() -> new Workers(threads, pool).forEach(100, failing(bad)))
                        .withMessage("task " + bad);
            }
        }
    }

    private static IntConsumer failing(int bad) {
        return task -> {
            if (task == bad) {
                throw new ArithmeticException("task " + task);
            }
        };
    }

    @Test
    void an_error_is_not_lost_either() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(
                        () ->
                                new Workers(2, pool)
                                        .forEach(
                                                10,
                                                task -> {
                                                    throw new StackOverflowError();
                                                }));
    }

    /** Functions of other languages throw what they like. */
    @Test
    void what_no_signature_names_is_not_lost_on_another_thread() {
        Thread caller = Thread.currentThread();
        CountDownLatch failed = new CountDownLatch(1);
        IntConsumer task =
                number -> {
                    if (Thread.currentThread() != caller) {
                        failed.countDown();
                        sneak(new IOException("gone"));
                    }
                    pause(failed, 10_000);
                };

        assertThatThrownBy(() -> new Workers(2, pool).forEach(2, task))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @SuppressWarnings("unchecked") // that is the point
    private static <E extends Throwable> void sneak(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void an_interrupt_is_kept_and_stops_nothing() {
        AtomicIntegerArray done = new AtomicIntegerArray(50);
        Thread.currentThread().interrupt();

        new Workers(3, pool).forEach(50, done::incrementAndGet);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.toString()).isEqualTo(ones(50));
    }

    @Test
    void few_rows_are_one_piece_and_many_are_one_a_thread() {
        assertThat(new Workers(8, pool).pieces(32_767)).isEqualTo(1);
        assertThat(new Workers(8, pool).pieces(32_768)).isEqualTo(8);
        assertThat(Workers.NONE.pieces(Integer.MAX_VALUE)).isEqualTo(1);
        assertThat(new Workers(3, pool, 5).pieces(4)).isEqualTo(1);
        assertThat(new Workers(3, pool, 5).pieces(5)).isEqualTo(3);
    }
}
