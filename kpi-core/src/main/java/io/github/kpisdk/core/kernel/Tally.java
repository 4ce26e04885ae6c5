package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntFunction;

/** What one aggregate has come to, cell by cell, while rows come and go. */
public abstract sealed class Tally implements CellAmounts
        permits Tally.Count, Tally.Sum, Tally.Each, DistinctTally {
    final int spans;
    private int width = 8;

    Tally(int spans) {
        this.spans = spans;
    }

    /** The number of rows. */
    public static Tally count(int spans) {
        return new Count(spans);
    }

    /** The sum of some columns of the same scale. */
    public static Tally sum(int spans, Numbers... columns) {
        return new Sum(spans, columns.clone());
    }

    /** The sum of what a function says of each row. */
    public static Tally each(int spans, IntFunction<BigDecimal> value) {
        return new Each(spans, value);
    }

    /** The number of different keys. */
    public static Tally distinct(int spans, Keys keys) {
        return new DistinctTally(spans, keys);
    }

    /**
     * Counts a row in.
     *
     * @param channel its code and one more; zero if it has none
     */
    public final void add(int span, int channel, int row) {
        if (channel >= width) {
            int wider = Math.max(channel + 1, width * 2);
            widen(wider);
            width = wider;
        }
        addTo(span, channel, row);
    }

    /** Counts out a row that was counted in, and has not changed since. */
    public abstract void subtract(int span, int channel, int row);

    abstract void addTo(int span, int channel, int row);

    /** Gives each span more cells. */
    abstract void widen(int width);

    abstract BigDecimal get(int from, int to);

    /** So many cells as there are now. */
    final int cells() {
        return Math.multiplyExact(spans, width);
    }

    final int cell(int span, int channel) {
        return span * width + channel;
    }

    @Override
    public final BigDecimal at(int span, int channel) {
        int cell = cell(span, channel);
        return channel < width ? get(cell, cell + 1) : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal at(int span) {
        return get(cell(span, 0), cell(span + 1, 0));
    }

    static final class Count extends Tally {
        private long[] counts;

        Count(int spans) {
            super(spans);
            counts = new long[cells()];
        }

        @Override
        void addTo(int span, int channel, int row) {
            counts[cell(span, channel)]++;
        }

        @Override
        public void subtract(int span, int channel, int row) {
            counts[cell(span, channel)]--;
        }

        @Override
        void widen(int width) {
            counts = Sums.widened(counts, spans, width);
        }

        @Override
        BigDecimal get(int from, int to) {
            return BigDecimal.valueOf(Arrays.stream(counts, from, to).sum());
        }
    }

    static final class Sum extends Tally {
        private final Numbers[] columns;
        private final Sums sums;

        Sum(int spans, Numbers[] columns) {
            super(spans);
            this.columns = columns;
            sums = new Sums(cells(), columns[0].scale());
        }

        @Override
        void addTo(int span, int channel, int row) {
            for (Numbers column : columns) {
                sums.add(cell(span, channel), column, row);
            }
        }

        @Override
        public void subtract(int span, int channel, int row) {
            for (Numbers column : columns) {
                sums.subtract(cell(span, channel), column, row);
            }
        }

        @Override
        void widen(int width) {
            sums.widen(spans, width);
        }

        @Override
        BigDecimal get(int from, int to) {
            return sums.get(from, to);
        }
    }

    static final class Each extends Tally {
        private final IntFunction<BigDecimal> value;
        private BigDecimal[] sums;

        Each(int spans, IntFunction<BigDecimal> value) {
            super(spans);
            this.value = value;
            sums = new BigDecimal[cells()];
            Arrays.fill(sums, BigDecimal.ZERO);
        }

        @Override
        void addTo(int span, int channel, int row) {
            int cell = cell(span, channel);
            sums[cell] = sums[cell].add(value.apply(row));
        }

        @Override
        public void subtract(int span, int channel, int row) {
            int cell = cell(span, channel);
            sums[cell] = sums[cell].subtract(value.apply(row));
        }

        @Override
        void widen(int width) {
            BigDecimal[] old = sums;
            int before = old.length / spans;
            sums = new BigDecimal[Math.multiplyExact(spans, width)];
            Arrays.fill(sums, BigDecimal.ZERO);
            for (int span = 0; span < spans; span++) {
                System.arraycopy(old, span * before, sums, span * width, before);
            }
        }

        @Override
        BigDecimal get(int from, int to) {
            return Arrays.stream(sums, from, to).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
