package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.model.Decimals;
import java.util.Arrays;

/** Whole numbers from zero up; a blank cell is zero. */
final class CountCells extends ColumnCells {
    private final NumberColumn column;
    private long[] counts = new long[1024];
    private int size;

    CountCells(NumberColumn column) {
        this.column = column;
    }

    @Override
    public void take(char[] text, int from, int to) {
        long count = from == to ? 0 : Digits.number(text, from, to, Decimals.WHOLE_DIGITS);
        if (count < 0) {
            throw new Unusual("not a count");
        }
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, size * 2);
        }
        counts[size++] = count;
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(column, Arrays.copyOf(counts, size));
        size = 0;
    }
}
