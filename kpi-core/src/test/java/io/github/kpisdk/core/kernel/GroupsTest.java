package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of one key, found by groups and threads as plain maps find them. */
class GroupsTest {
    private static final ExecutorService POOL = Executors.newFixedThreadPool(3);
    private static final List<Workers> WORKERS =
            List.of(Workers.NONE, new Workers(2, POOL), new Workers(5, POOL, 1));

    @AfterAll
    static void close() {
        POOL.shutdownNow();
    }

    /** A group takes 8192 rows; the second number is that of the customers. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "2, 1",
        "3, 2",
        "100, 7",
        "2047, 300",
        "2049, 3000",
        "8191, 50",
        "16383, 9000",
        "16384, 1",
        "32767, 400",
        "32768, 20000",
        "40000, 9000"
    })
    void the_earliest_row_of_each_key_is_found(int size, int customers) {
        GroupedRows rows = GroupedRows.of(size, customers, new Random(size));
        for (Workers workers : WORKERS) {
            Earliest earliest = rows.earliest(workers);

            assertThat(GroupedRows.yes(earliest.first())).isEqualTo(rows.first());
            assertThat(GroupedRows.yes(earliest.again())).isEqualTo(rows.again());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "100, 7", "2049, 3000", "16384, 1", "40000, 9000"})
    void equal_keys_have_equal_numbers_and_others_have_others(int size, int customers) {
        GroupedRows rows = GroupedRows.of(size, customers, new Random(size));
        for (Workers workers : WORKERS) {
            Codes codes = Codes.of(rows.keyColumn(), workers);

            assertThat(codes.codes()).hasSize(size);
            assertOneToOne(rows.keys(), codes);
        }
    }

    private static void assertOneToOne(List<Long> keys, Codes codes) {
        Map<Long, Integer> codeOf = new HashMap<>();
        Map<Integer, Long> keyOf = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            int code = codes.codes()[row];
            assertThat(code).isBetween(0, codes.bound() - 1);
            assertThat(codeOf.merge(keys.get(row), code, (a, b) -> a)).isEqualTo(code);
            assertThat(keyOf.merge(code, keys.get(row), (a, b) -> a)).isEqualTo(keys.get(row));
        }
    }

    @Test
    void the_farthest_days_are_earlier_and_later_as_others_are() {
        int last = Integer.MAX_VALUE;
        int first = Integer.MIN_VALUE + 1;
        List<Integer> days = List.of(last, 0, last, -1, first, 0, first + 1, last, last, last);
        List<Long> keys = List.of(1L, 1L, 2L, 2L, 3L, 3L, 4L, 5L, 5L, 6L);
        List<Integer> won = keys.stream().map(key -> 1).toList();
        List<Integer> ranks = List.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        Earliest earliest = new GroupedRows(keys, won, days, ranks).earliest(Workers.NONE);

        assertThat(GroupedRows.yes(earliest.first())).containsExactlyInAnyOrder(1, 3, 4, 6, 8, 9);
        assertThat(GroupedRows.yes(earliest.again())).containsExactlyInAnyOrder(1, 3, 4, 8);
    }

    @Test
    void of_three_rows_on_one_day_the_first_in_order_is_found_wherever_it_stands() {
        for (List<Integer> ranks : List.of(List.of(0, 1, 2), List.of(1, 0, 2), List.of(2, 1, 0))) {
            GroupedRows rows =
                    new GroupedRows(
                            List.of(7L, 7L, 7L), List.of(1, 1, 1), List.of(-5, -5, -5), ranks);

            assertThat(GroupedRows.yes(rows.earliest(Workers.NONE).first()))
                    .containsExactly(ranks.indexOf(0));
        }
    }
}
