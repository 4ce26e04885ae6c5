package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DateRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The loops over the columns: rows of a selection, added up per period and channel.
 *
 * <p>A cell is a period and a channel; each period has one cell more, first, for rows without a
 * channel.
 */
final class Fold {
    private final Ledger ledger;
    private final Ints days;
    private final Ints channels;
    private final PeriodIndex periods;
    private final IntPredicate where;
    private final int rows;
    private final int width;
    private final int cells;

    Fold(Ledger ledger, Selection selection, List<DateRange> ranges) {
        this.ledger = ledger;
        days = selection.on().in(ledger);
        channels = ledger.channelCodes(selection.table());
        periods = new PeriodIndex(ranges);
        where = selection.where().map(w -> w.on(ledger)).orElse(row -> true);
        rows = ledger.size(selection.table());
        width = ledger.part().channelNames().size() + 1;
        cells = Math.multiplyExact(ranges.size(), width);
    }

    /** The cell of a row, or a negative number if the row does not count. */
    private int cellOf(int row) {
        int period = periods.of(days.get(row));
        return period < 0 || !where.test(row) ? -1 : period * width + channels.get(row) + 1;
    }

    Grid sum(NumberColumn column) {
        Numbers numbers = column.in(ledger);
        Sums sums = new Sums(cells, numbers.scale());
        for (int row = 0; row < rows; row++) {
            int cell = cellOf(row);
            if (cell >= 0) {
                sums.add(cell, numbers, row);
            }
        }
        return additive(IntStream.range(0, cells).mapToObj(sums::get).toArray(BigDecimal[]::new));
    }

    Grid count() {
        long[] counts = new long[cells];
        for (int row = 0; row < rows; row++) {
            int cell = cellOf(row);
            if (cell >= 0) {
                counts[cell]++;
            }
        }
        return additive(decimals(counts));
    }

    /** The sum of what a function says of each fact; slower, for it makes the facts anew. */
    <F> Grid sum(Table<F> table, Function<F, BigDecimal> value) {
        BigDecimal[] sums = new BigDecimal[cells];
        Arrays.fill(sums, BigDecimal.ZERO);
        for (int row = 0; row < rows; row++) {
            int cell = cellOf(row);
            if (cell >= 0) {
                sums[cell] = sums[cell].add(value.apply(ledger.fact(table, row)));
            }
        }
        return additive(sums);
    }

    /** How many different ids each cell has; of the business, how many in any channel. */
    Grid distinct(KeyColumn column) {
        Ints ids = column.in(ledger);
        long[] byCell = new long[rows];
        long[] byPeriod = new long[rows];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            int cell = cellOf(row);
            if (cell >= 0) {
                byCell[n] = (long) cell << 32 | ids.get(row);
                byPeriod[n++] = (long) (cell / width) << 32 | ids.get(row);
            }
        }
        return new Grid(
                ledger.part().channelNames(),
                decimals(countDistinct(byPeriod, n, cells / width)),
                decimals(countDistinct(byCell, n, cells)));
    }

    /** The row numbers of one period, of one channel or of all. */
    int[] rows(int channel, boolean all) {
        return IntStream.range(0, rows)
                .filter(row -> cellOf(row) >= 0 && (all || channels.get(row) == channel))
                .toArray();
    }

    private static long[] countDistinct(long[] keys, int n, int cells) {
        Arrays.sort(keys, 0, n);
        long[] counts = new long[cells];
        for (int i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                counts[(int) (keys[i] >> 32)]++;
            }
        }
        return counts;
    }

    private Grid additive(BigDecimal[] values) {
        BigDecimal[] business = new BigDecimal[cells / width];
        for (int period = 0; period < business.length; period++) {
            business[period] =
                    Arrays.stream(values, period * width, (period + 1) * width)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return new Grid(ledger.part().channelNames(), business, values);
    }

    private static BigDecimal[] decimals(long[] counts) {
        return Arrays.stream(counts).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }
}
