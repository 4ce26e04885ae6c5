package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** An index of any kind says what a map of first appearances says. */
class KeyIndexProperties {
    private static final long SMALLEST_PATTERN = 1L << 62;

    @Property
    void keys_that_follow_each_other_are_found(
            @ForAll("starts") long first, @ForAll @IntRange(max = 50) int count) {
        check(LongStream.range(first, first + count).boxed().toList());
    }

    @Property
    void keys_that_lie_close_together_are_found(
            @ForAll("starts") long least,
            @ForAll @Size(max = 50) List<@LongRange(max = 60) Long> steps) {
        check(steps.stream().map(step -> least + step).toList());
    }

    @Property
    void keys_that_lie_anywhere_are_found(
            @ForAll @Size(max = 50) List<@LongRange(min = -9, max = 9) Long> keys) {
        check(keys.stream().map(key -> key * 1_000_003).toList());
    }

    @Provide
    Arbitrary<Long> starts() {
        return Arbitraries.of(0L, 1L, -1L, -30L, 1_000_000L, SMALLEST_PATTERN, -1_000_000L);
    }

    private static void check(List<Long> keys) {
        Keys column = new Keys();
        keys.forEach(column::add);
        KeyIndex index = KeyIndex.of(column);
        Map<Long, Integer> first = new HashMap<>();
        for (int row = 0; row < keys.size(); row++) {
            first.putIfAbsent(keys.get(row), row);
        }

        assertThat(index.repeats()).isEqualTo(first.size() < keys.size());
        HashSet<Long> asked = new HashSet<>(List.of(0L, KeySpace.NONE, -1L, SMALLEST_PATTERN));
        keys.forEach(key -> asked.addAll(List.of(key - 1, key, key + 1, key ^ 1L << 61)));
        for (long key : asked) {
            assertThat(index.row(key)).isEqualTo(first.getOrDefault(key, KeyIndex.NOWHERE));
        }
    }

    /** One change of an index that grows: a key is put into a row or, below zero, taken out. */
    record Change(long key, int row) {}

    @Property
    void keys_that_come_and_go_are_where_a_map_has_them(
            @ForAll("changes") @Size(max = 200) List<Change> changes) {
        KeyIndex.Hashed index = KeyIndex.growing();
        Map<Long, Integer> rows = new HashMap<>();
        for (Change change : changes) {
            if (change.row < 0) {
                index.remove(change.key);
                rows.remove(change.key);
            } else {
                index.put(change.key, change.row);
                rows.put(change.key, change.row);
            }
        }

        for (long key = -60; key <= 60; key++) {
            assertThat(index.row(key)).isEqualTo(rows.getOrDefault(key, KeyIndex.NOWHERE));
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.longs().between(-50, 50).withoutEdgeCases(),
                        Arbitraries.integers().between(-3, 5).withoutEdgeCases())
                .as(Change::new)
                .list()
                .ofMaxSize(200);
    }
}
