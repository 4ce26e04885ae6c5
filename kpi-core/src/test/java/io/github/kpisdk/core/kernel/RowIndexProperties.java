package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Where keys come and go, an index says what a map says. */
class RowIndexProperties {
    private static final int KEYS = 60;

    @Property
    void every_key_is_in_the_row_where_it_was_put_last(
            @ForAll @Size(max = 300) List<@IntRange(max = 2 * KEYS - 1) Integer> steps) {
        Keys column = new Keys();
        IntStream.range(0, 2 * KEYS).forEach(row -> column.add(row % KEYS * 1_000_003L));
        RowIndex index = new RowIndex(column);
        Map<Long, Integer> rows = new HashMap<>();
        for (int row : steps) {
            long key = column.get(row);
            if (rows.containsKey(key) && row < KEYS) {
                index.remove(key);
                rows.remove(key);
            } else {
                index.put(key, row);
                rows.put(key, row);
            }
            index.foresee(key);
        }
        for (int row = 0; row < KEYS; row++) {
            long key = column.get(row);
            assertThat(index.row(key)).isEqualTo(rows.getOrDefault(key, RowIndex.NOWHERE));
        }
    }

    @Property
    void a_key_that_is_nowhere_can_be_removed(@ForAll long key) {
        Keys column = new Keys();
        column.add(key + 1);
        RowIndex index = new RowIndex(column);
        index.put(key + 1, 0);
        index.remove(key);

        assertThat(index.row(key + 1)).isZero();
        assertThat(index.row(key)).isEqualTo(RowIndex.NOWHERE);
    }
}
