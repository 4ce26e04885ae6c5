package io.github.kpisdk.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a column remembers of its largest number, and what is left of cells it forgot. */
class NumbersTest {
    private final Numbers column = new Numbers(0);

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE, 1L << 62, -(1L << 62) - 1})
    void a_large_number_of_a_column_that_is_added_makes_the_whole_too_large(long units) {
        Numbers other = new Numbers(0);
        other.add(units);
        column.add(1);
        column.addAll(other);

        assertThat(column.isNarrow()).isFalse();
        assertThat(NumbersProperties.read(column))
                .containsExactly(BigInteger.ONE, BigInteger.valueOf(units));
    }

    @Test
    void cells_that_take_the_place_of_forgotten_ones_know_nothing_of_them() {
        column.add(7);
        column.add(-1, 5);
        column.add(3, -5);
        column.truncate(1);
        column.fill(2);

        assertThat(NumbersProperties.read(column))
                .containsExactly(BigInteger.valueOf(7), BigInteger.ZERO, BigInteger.ZERO);
    }

    @Test
    void room_that_was_made_holds_no_cell() {
        column.add(7);
        column.reserve(100);

        assertThat(column.size()).isEqualTo(1);
        column.trim();
        assertThat(column.low()).containsExactly(7);
    }
}
