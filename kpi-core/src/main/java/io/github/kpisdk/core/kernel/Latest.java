package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;

/** Adds up, cell by cell, the numbers of the latest day that has any; cells add up. */
public final class Latest extends Total {
    private final Ints days;
    private final Numbers numbers;
    private final int[] latest;
    private final Sums sums;

    /** Nothing yet, by the day of each row. */
    public Latest(Ints days, Numbers numbers, int cells) {
        this.days = days;
        this.numbers = numbers;
        latest = new int[cells];
        Arrays.fill(latest, Days.NONE);
        sums = new Sums(cells, numbers.scale());
    }

    @Override
    void take(int from, int[] rows, int count, int[] cells) {
        for (int i = 0; i < count; i++) {
            int row = from + rows[i];
            add(cells[rows[i]], days.get(row), numbers.high(row), numbers.low(row));
        }
    }

    @Override
    void add(Total other) {
        Latest others = (Latest) other;
        for (int cell = 0; cell < latest.length; cell++) {
            add(cell, others.latest[cell], others.sums.high(cell), others.sums.low(cell));
        }
    }

    private void add(int cell, int day, long high, long low) {
        if (day > latest[cell]) {
            latest[cell] = day;
            sums.subtract(cell, sums.high(cell), sums.low(cell));
        }
        if (day == latest[cell]) {
            sums.add(cell, high, low);
        }
    }

    @Override
    Total empty() {
        return new Latest(days, numbers, latest.length);
    }

    @Override
    public BigDecimal get(int cell) {
        return sums.get(cell);
    }

    @Override
    public BigDecimal get(int from, int to) {
        return sums.get(from, to);
    }
}
