package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Columns of codes, keys and flags hold what lists hold. */
class ColumnsProperties {

    @Property
    void codes_are_kept_in_order_by_whichever_door_they_came(
            @ForAll @Size(max = 40) List<Integer> first,
            @ForAll @Size(max = 40) List<Integer> second,
            @ForAll @IntRange(max = 20) int blanks) {
        Ints column = new Ints();
        first.forEach(column::add);
        Ints other = new Ints();
        other.addAll(second.stream().mapToInt(Integer::intValue).toArray(), second.size());
        column.addAll(other);
        column.fill(-1, blanks);
        column.trim();

        List<Integer> wanted = new ArrayList<>(first);
        wanted.addAll(second);
        wanted.addAll(Collections.nCopies(blanks, -1));
        assertThat(read(column)).isEqualTo(wanted);
        assertThat(column.array()).hasSize(wanted.size());
    }

    private static List<Integer> read(Ints column) {
        List<Integer> cells = new ArrayList<>();
        for (int row = 0; row < column.size(); row++) {
            cells.add(column.get(row));
        }
        return cells;
    }

    @Property
    void codes_by_other_names_are_renamed_and_blanks_stay_blank(
            @ForAll @Size(max = 40) List<@IntRange(min = -1, max = 2) Integer> cells) {
        Ints other = new Ints();
        cells.forEach(other::add);
        Ints column = new Ints();
        column.add(9);
        column.addAll(other, new int[] {7, 5, 6});

        assertThat(read(column).subList(1, column.size()))
                .isEqualTo(cells.stream().map(c -> c < 0 ? c : List.of(7, 5, 6).get(c)).toList());
    }

    @Property
    void keys_are_kept_in_order_by_whichever_door_they_came(
            @ForAll @Size(max = 40) List<Long> first,
            @ForAll @Size(max = 40) List<Long> second,
            @ForAll @IntRange(max = 20) int blanks) {
        Keys column = new Keys();
        first.forEach(column::add);
        Keys other = new Keys();
        other.addAll(second.stream().mapToLong(Long::longValue).toArray(), second.size());
        column.addAll(other);
        column.fill(KeySpace.NONE, blanks);
        column.trim();

        List<Long> wanted = new ArrayList<>(first);
        wanted.addAll(second);
        wanted.addAll(Collections.nCopies(blanks, KeySpace.NONE));
        assertThat(wanted).hasSize(column.size()).containsExactly(boxed(column.array()));
    }

    private static Long[] boxed(long[] keys) {
        return Arrays.stream(keys).boxed().toArray(Long[]::new);
    }

    @Property
    void a_column_that_took_over_the_cells_of_another_changes_without_it(
            @ForAll @Size(min = 1, max = 20) List<Integer> given, @ForAll boolean trimmed) {
        Ints ints = new Ints();
        Keys keys = new Keys();
        given.forEach(ints::add);
        given.forEach(keys::add);
        if (trimmed) {
            ints.trim();
            keys.trim();
        }
        Ints intTaker = new Ints();
        Keys keyTaker = new Keys();
        intTaker.addAll(ints);
        keyTaker.addAll(keys);
        intTaker.fill(5, 40);
        keyTaker.fill(5, 40);

        assertThat(read(ints)).isEqualTo(given);
        assertThat(read(intTaker).subList(0, given.size())).isEqualTo(given);
        assertThat(intTaker.size()).isEqualTo(given.size() + 40);
        for (int row = 0; row < given.size(); row++) {
            assertThat(keys.get(row)).isEqualTo(given.get(row).longValue());
        }
        assertThat(keys.size()).isEqualTo(given.size());
    }

    @Property
    void flags_are_kept_in_order_by_whichever_door_they_came(
            @ForAll @Size(max = 200) List<Boolean> first,
            @ForAll @Size(max = 200) List<Boolean> second) {
        Bits column = new Bits();
        first.forEach(column::add);
        Bits other = new Bits();
        second.forEach(other::add);
        Bits both = new Bits();
        both.addAll(column);
        both.addAll(other);
        both.trim();

        List<Boolean> wanted = new ArrayList<>(first);
        wanted.addAll(second);
        assertThat(both.size()).isEqualTo(wanted.size());
        assertThat(BitSet.valueOf(both.words())).isEqualTo(set(wanted));
        assertThat(BitSet.valueOf(column.words())).isEqualTo(set(first));
    }

    @Property
    void flags_can_be_set_one_by_one_and_joined(
            @ForAll @Size(150) List<Boolean> left, @ForAll @Size(150) List<Boolean> right) {
        Bits one = new Bits(150);
        Bits other = new Bits(150);
        Bits third = new Bits(150);
        for (int row = 0; row < 150; row++) {
            one.set(row, !left.get(row));
            one.set(row, left.get(row));
            other.or(row, right.get(row) ? 1 : 0);
            if (left.get(row)) {
                third.set(row);
            }
        }
        assertThat(BitSet.valueOf(third.words())).isEqualTo(set(left));
        BitSet wanted = set(left);
        wanted.or(set(right));
        one.or(other);

        assertThat(BitSet.valueOf(one.words())).isEqualTo(wanted);
        for (int row = 0; row < 150; row++) {
            assertThat(one.get(row)).isEqualTo(wanted.get(row));
        }
    }

    private static BitSet set(List<Boolean> flags) {
        BitSet set = new BitSet();
        for (int row = 0; row < flags.size(); row++) {
            set.set(row, flags.get(row));
        }
        return set;
    }
}
