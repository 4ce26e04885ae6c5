package io.github.kpisdk.core.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing column of ints: codes, ordinals, or days since 1970-01-01. */
final class Ints {
    /** The day of a date that is not there. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /**
     * The number of a day.
     *
     * @throws IllegalArgumentException if it is millions of years away
     */
    static int day(@Nullable LocalDate day) {
        if (day == null) {
            return NO_DAY;
        }
        long number = day.toEpochDay();
        if (number <= NO_DAY || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Day " + day + " is too far away");
        }
        return (int) number;
    }

    int get(int row) {
        return values[row];
    }

    @Nullable LocalDate day(int row) {
        return values[row] == NO_DAY ? null : LocalDate.ofEpochDay(values[row]);
    }

    int size() {
        return size;
    }
}
