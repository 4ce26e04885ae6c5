package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntFunction;

/** What one aggregate has come to, cell by cell; totals of different rows add up. */
public abstract sealed class Total
        permits Total.Count, Total.Narrow, Total.Wide, Total.Each, Pairs, Latest {

    /**
     * Takes some rows.
     *
     * @param from the row from which the selected ones are numbered
     * @param rows the selected rows
     * @param count how many they are
     * @param cells the cell of each row, by the same numbers
     */
    abstract void take(int from, int[] rows, int count, int[] cells);

    /** Adds what the same aggregate came to over other rows. */
    abstract void add(Total other);

    /** A total of nothing, to be added to this one later. */
    abstract Total empty();

    /** What a cell has come to. */
    public abstract BigDecimal get(int cell);

    /** What some cells have come to together. */
    public abstract BigDecimal get(int from, int to);

    /** The same by span and channel, where each span has so many cells. */
    public final CellAmounts by(int width) {
        return new CellAmounts() {
            @Override
            public BigDecimal at(int span, int channel) {
                return get(span * width + channel);
            }

            @Override
            public BigDecimal at(int span) {
                return get(span * width, (span + 1) * width);
            }
        };
    }

    /** The number of rows. */
    public static Total count(int cells) {
        return new Count(cells);
    }

    /** The sum of a column. */
    public static Total sum(Numbers numbers, int cells) {
        return numbers.isNarrow() ? new Narrow(numbers, cells) : new Wide(numbers, cells);
    }

    /** The sum of what a function says of each row. */
    public static Total each(IntFunction<BigDecimal> value, int cells) {
        return new Each(value, cells);
    }

    /** Counts rows. */
    static final class Count extends Total {
        private final long[] counts;

        Count(int cells) {
            counts = new long[cells];
        }

        @Override
        void take(int from, int[] rows, int count, int[] cells) {
            for (int i = 0; i < count; i++) {
                counts[cells[rows[i]]]++;
            }
        }

        @Override
        void add(Total other) {
            plus(counts, ((Count) other).counts);
        }

        @Override
        Total empty() {
            return new Count(counts.length);
        }

        @Override
        public BigDecimal get(int cell) {
            return BigDecimal.valueOf(counts[cell]);
        }

        @Override
        public BigDecimal get(int from, int to) {
            return BigDecimal.valueOf(addUp(counts, from, to));
        }
    }

    /** Adds up numbers whose sum is known to fit one word. */
    static final class Narrow extends Total {
        private final Numbers numbers;
        private final long[] sums;

        Narrow(Numbers numbers, int cells) {
            this.numbers = numbers;
            sums = new long[cells];
        }

        @Override
        void take(int from, int[] rows, int count, int[] cells) {
            long[] low = numbers.low();
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                sums[cells[row]] += low[from + row];
            }
        }

        @Override
        void add(Total other) {
            plus(sums, ((Narrow) other).sums);
        }

        @Override
        Total empty() {
            return new Narrow(numbers, sums.length);
        }

        @Override
        public BigDecimal get(int cell) {
            return decimal(sums[cell]);
        }

        @Override
        public BigDecimal get(int from, int to) {
            return decimal(addUp(sums, from, to));
        }

        private BigDecimal decimal(long units) {
            return Numbers.decimal(units >> 63, units, numbers.scale());
        }
    }

    /** Adds up any numbers, with a carry into a second word. */
    static final class Wide extends Total {
        private final Numbers numbers;
        private final Sums sums;

        Wide(Numbers numbers, int cells) {
            this.numbers = numbers;
            sums = new Sums(cells, numbers.scale());
        }

        @Override
        void take(int from, int[] rows, int count, int[] cells) {
            for (int i = 0; i < count; i++) {
                sums.add(cells[rows[i]], numbers, from + rows[i]);
            }
        }

        @Override
        void add(Total other) {
            sums.addAll(((Wide) other).sums);
        }

        @Override
        Total empty() {
            return new Wide(numbers, sums.size());
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

    /** Adds up what a function says. */
    static final class Each extends Total {
        private final IntFunction<BigDecimal> value;
        private final BigDecimal[] sums;

        Each(IntFunction<BigDecimal> value, int cells) {
            this.value = value;
            sums = new BigDecimal[cells];
            Arrays.fill(sums, BigDecimal.ZERO);
        }

        @Override
        void take(int from, int[] rows, int count, int[] cells) {
            for (int i = 0; i < count; i++) {
                int cell = cells[rows[i]];
                sums[cell] = sums[cell].add(value.apply(from + rows[i]));
            }
        }

        @Override
        void add(Total other) {
            for (int cell = 0; cell < sums.length; cell++) {
                sums[cell] = sums[cell].add(((Each) other).sums[cell]);
            }
        }

        @Override
        Total empty() {
            return new Each(value, sums.length);
        }

        @Override
        public BigDecimal get(int cell) {
            return sums[cell];
        }

        @Override
        public BigDecimal get(int from, int to) {
            return Arrays.stream(sums, from, to).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private static void plus(long[] sums, long[] others) {
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] += others[cell];
        }
    }

    private static long addUp(long[] sums, int from, int to) {
        long sum = 0;
        for (int cell = from; cell < to; cell++) {
            sum += sums[cell];
        }
        return sum;
    }
}
