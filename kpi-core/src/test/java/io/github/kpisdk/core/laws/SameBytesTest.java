package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Parallelism;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A2 and A3 on ledgers so large that several threads share the work: the same bytes. */
class SameBytesTest {
    /** From 32768 rows of a table on, each thread takes a piece of them. */
    private static final int DEALS = 33_000;

    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final Facts FACTS = Business.of(DEALS, 8);
    private static final LedgerPart PART = FACTS.part();
    private static final String WANTED = SameBytes.of(PART, Parallelism.NONE);

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }

    @Test
    void one_two_or_eight_threads_write_the_same_bytes() {
        for (int threads : List.of(1, 2, 8)) {
            assertThat(SameBytes.of(PART, Parallelism.of(threads, POOL)))
                    .as("%s threads", threads)
                    .isEqualTo(WANTED);
        }
    }

    @Test
    void any_order_of_the_rows_writes_the_same_bytes() {
        for (int start : List.of(1, 2)) {
            Facts shuffled = FACTS.shuffled(new Random(start));
            assertThat(SameBytes.of(shuffled.part(), Parallelism.of(8, POOL)))
                    .as("order %s", start)
                    .isEqualTo(WANTED);
        }
    }

    @Test
    void any_split_into_parts_and_any_tree_of_merging_writes_the_same_bytes() {
        for (int parts : List.of(2, 7)) {
            LedgerPart merged = SameBytes.merged(FACTS, parts, new Random(parts));
            assertThat(SameBytes.of(merged, Parallelism.of(2, POOL)))
                    .as("%s parts", parts)
                    .isEqualTo(WANTED);
        }
    }

    @Test
    void an_executor_that_never_runs_anything_changes_no_byte() {
        assertThat(SameBytes.of(PART, Parallelism.of(8, task -> {}))).isEqualTo(WANTED);
    }
}
