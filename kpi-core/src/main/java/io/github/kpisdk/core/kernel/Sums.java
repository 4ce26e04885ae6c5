package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;

/** Exact sums, one a cell: 128-bit integers with a carry between the words. */
public final class Sums {
    private final int scale;
    private long[] low;
    private long[] high;

    /** So many sums of zero. */
    public Sums(int cells, int scale) {
        this.scale = scale;
        low = new long[cells];
        high = new long[cells];
    }

    /** Adds two words to a cell. */
    public void add(int cell, long highWord, long lowWord) {
        long sum = low[cell] + lowWord;
        long carry = Long.compareUnsigned(sum, lowWord) < 0 ? 1 : 0;
        low[cell] = sum;
        high[cell] += highWord + carry;
    }

    /** Takes two words from a cell. */
    public void subtract(int cell, long highWord, long lowWord) {
        add(cell, ~highWord + (lowWord == 0 ? 1 : 0), -lowWord);
    }

    /** Adds a number to a cell. */
    public void add(int cell, Numbers numbers, int row) {
        add(cell, numbers.high(row), numbers.low(row));
    }

    /** Takes a number from a cell. */
    public void subtract(int cell, Numbers numbers, int row) {
        subtract(cell, numbers.high(row), numbers.low(row));
    }

    /** Adds other sums cell by cell. */
    public void addAll(Sums other) {
        for (int cell = 0; cell < low.length; cell++) {
            add(cell, other.high[cell], other.low[cell]);
        }
    }

    /** Gives each of some groups of sums more room. */
    void widen(int groups, int width) {
        low = widened(low, groups, width);
        high = widened(high, groups, width);
    }

    /** Longer groups of cells, one after another, that begin as the shorter ones do. */
    static long[] widened(long[] cells, int groups, int width) {
        int before = cells.length / groups;
        long[] widened = new long[Math.multiplyExact(groups, width)];
        for (int group = 0; group < groups; group++) {
            System.arraycopy(cells, group * before, widened, group * width, before);
        }
        return widened;
    }

    /** Makes all sums zero. */
    public void clear() {
        Arrays.fill(low, 0);
        Arrays.fill(high, 0);
    }

    /** The low word of a cell. */
    public long low(int cell) {
        return low[cell];
    }

    /** The high word of a cell. */
    public long high(int cell) {
        return high[cell];
    }

    /** How many decimal places the units have. */
    public int scale() {
        return scale;
    }

    /** How many sums there are. */
    public int size() {
        return low.length;
    }

    /** What some cells come to together, as a decimal number. */
    BigDecimal get(int from, int to) {
        Sums all = new Sums(1, scale);
        for (int cell = from; cell < to; cell++) {
            all.add(0, high[cell], low[cell]);
        }
        return all.get(0);
    }

    /** A sum as a decimal number. */
    public BigDecimal get(int cell) {
        return Numbers.decimal(high[cell], low[cell], scale);
    }
}
