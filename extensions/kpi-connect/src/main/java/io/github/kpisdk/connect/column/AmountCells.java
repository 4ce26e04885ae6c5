package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.model.Decimals;
import java.util.Arrays;

/** Amounts in millionths, where all of them fit 64 bits; some may be left out. */
final class AmountCells extends ColumnCells {
    private static final int MILLION = 1_000_000;

    /** More units than these might not fit, with any fraction behind them. */
    private static final long MOST_UNITS = Long.MAX_VALUE / MILLION - 1;

    /** What a fraction of so many digits is counted in, in millionths. */
    private static final int[] MILLIONTHS = {MILLION, 100_000, 10_000, 1000, 100, 10, 1};

    private final NumberColumn column;
    private final boolean mayBeBlank;
    private long[] amounts = new long[1024];
    private int size;

    AmountCells(NumberColumn column) {
        this.column = column;
        mayBeBlank =
                column.equals(Deals.DISCOUNT)
                        || column.equals(Deals.VARIABLE_COST)
                        || column.equals(Deals.COGS);
    }

    @Override
    public void take(char[] text, int from, int to) {
        if (size == amounts.length) {
            amounts = Arrays.copyOf(amounts, size * 2);
        }
        amounts[size++] = from == to && mayBeBlank ? 0 : millionths(text, from, to);
    }

    /** An amount that {@link Decimals#parse} takes, unless it is very large. */
    static long millionths(char[] text, int from, int to) {
        boolean negative = from < to && text[from] == '-';
        int start = negative ? from + 1 : from;
        int point = start;
        while (point < to && text[point] != '.') {
            point++;
        }
        long units = Digits.number(text, start, point, Decimals.WHOLE_DIGITS);
        long fraction = 0;
        if (point < to) {
            fraction = Digits.number(text, point + 1, to, Decimals.FRACTION_DIGITS);
        }
        if (units < 0 || units > MOST_UNITS || fraction < 0) {
            throw new Unusual("not an amount, or a very large one");
        }
        if (fraction > 0) {
            fraction *= MILLIONTHS[to - point - 1];
        }
        long amount = units * MILLION + fraction;
        return negative ? -amount : amount;
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(column, Arrays.copyOf(amounts, size), Decimals.FRACTION_DIGITS);
        size = 0;
    }
}
