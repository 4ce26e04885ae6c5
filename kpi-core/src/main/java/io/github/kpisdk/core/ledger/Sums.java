package io.github.kpisdk.core.ledger;

import java.math.BigDecimal;
import java.util.Arrays;

/** Exact sums, one a cell: 128-bit integers with a carry between the words. */
final class Sums {
    private final int scale;
    private final long[] low;
    private final long[] high;

    Sums(int cells, int scale) {
        this.scale = scale;
        low = new long[cells];
        high = new long[cells];
    }

    void add(int cell, long highWord, long lowWord) {
        long sum = low[cell] + lowWord;
        long carry = Long.compareUnsigned(sum, lowWord) < 0 ? 1 : 0;
        low[cell] = sum;
        high[cell] += highWord + carry;
    }

    void add(int cell, Numbers numbers, int row) {
        add(cell, numbers.high(row), numbers.low(row));
    }

    void subtract(int cell, Numbers numbers, int row) {
        long lowWord = numbers.low(row);
        long negatedHigh = ~numbers.high(row) + (lowWord == 0 ? 1 : 0);
        add(cell, negatedHigh, -lowWord);
    }

    void clear() {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
    }

    long low(int cell) {
        return low[cell];
    }

    long high(int cell) {
        return high[cell];
    }

    BigDecimal get(int cell) {
        return Numbers.decimal(high[cell], low[cell], scale);
    }
}
