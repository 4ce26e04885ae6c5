package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where rows come and go, the first of each key is that of a sorted set. */
class FirstRowsProperties {
    private static final int ROWS = 40;
    private static final int KEYS = 3;

    @Property
    void the_first_row_of_a_key_is_the_least_that_is_there(
            @ForAll @Size(ROWS) List<@IntRange(max = 5) Integer> days,
            @ForAll @Size(max = 300) List<@IntRange(max = ROWS - 1) Integer> steps) {
        Comparator<Integer> order =
                Comparator.<Integer, Integer>comparing(days::get)
                        .thenComparing(Comparator.naturalOrder());
        Keys keys = new Keys();
        for (int row = 0; row < ROWS; row++) {
            keys.add(row % KEYS);
        }
        FirstRows first = new FirstRows(keys, (row, other) -> order.compare(row, other));
        first.resize(ROWS);
        List<TreeSet<Integer>> there =
                List.of(new TreeSet<>(order), new TreeSet<>(order), new TreeSet<>(order));
        for (int row : steps) {
            if (there.get(row % KEYS).remove(row)) {
                first.remove(row);
            } else {
                first.add(row);
                there.get(row % KEYS).add(row);
            }
            assertRows(first, row % KEYS, there.get(row % KEYS));
        }
    }

    private static void assertRows(FirstRows first, int key, TreeSet<Integer> expected) {
        int least = expected.isEmpty() ? FirstRows.NOWHERE : expected.first();
        assertThat(first.first(key)).isEqualTo(least);
        Set<Integer> all = new HashSet<>();
        for (int row = least; row != FirstRows.NOWHERE; row = first.after(row)) {
            assertThat(all.add(row)).isTrue();
            first.foreseeLinks(row);
        }
        assertThat(all).isEqualTo(expected);
        if (!expected.isEmpty()) {
            assertThat(first.isAlone(least)).isEqualTo(expected.size() == 1);
        }
    }
}
