package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.DateColumn;
import java.util.Arrays;

/** Days, some of them blank. */
final class DateCells extends ColumnCells {
    private static final int BLANK = Integer.MIN_VALUE;

    private final DateColumn column;
    private int[] days = new int[1024];
    private int size;

    DateCells(DateColumn column) {
        this.column = column;
    }

    @Override
    public void take(char[] text, int from, int to) {
        int day = from == to ? BLANK : EpochDays.number(text, from, to);
        if (day == EpochDays.NONE) {
            throw new Unusual("not a day");
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
        }
        days[size++] = day;
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(column, Arrays.copyOf(days, size));
        size = 0;
    }
}
