package io.github.kpisdk.benchmarks.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ThreadUseTest {
    private final AtomicReference<byte[]> kept = new AtomicReference<>();

    /** Two arrays of 1,000,000 bytes and of 3,000,000 bytes: 2,000,000 in the mean. */
    @Test
    void what_the_thread_allocates_is_counted() {
        ThreadUse use = new ThreadUse();
        use.during(() -> kept.set(new byte[1_000_000]));
        use.during(() -> kept.set(new byte[3_000_000]));

        assertThat(use.bytes()).isBetween(2_000_000.0, 2_100_000.0);
    }

    @Test
    void what_other_threads_allocate_is_not() {
        ThreadUse use = new ThreadUse();
        Thread other = new Thread(() -> kept.set(new byte[50_000_000]));
        use.during(
                () -> {
                    other.start();
                    join(other);
                });

        assertThat(use.bytes()).isLessThan(1_000_000);
    }

    @Test
    void rounds_of_warming_up_are_forgotten() {
        ThreadUse use = new ThreadUse();
        use.during(() -> kept.set(new byte[90_000_000]));
        use.forget();
        use.during(() -> kept.set(new byte[1_000]));

        assertThat(use.bytes()).isLessThan(1_000_000);
        assertThat(use.leastMillis()).isNotNegative().isEqualTo(use.medianMillis());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
