package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.FlagColumn;
import java.util.Arrays;

/** Yes or no; a blank cell is no. */
final class FlagCells extends ColumnCells {
    private static final char[] YES = "yes".toCharArray();
    private static final char[] NO = "no".toCharArray();

    private final FlagColumn column;
    private boolean[] flags = new boolean[1024];
    private int size;

    FlagCells(FlagColumn column) {
        this.column = column;
    }

    @Override
    public void take(char[] text, int from, int to) {
        if (size == flags.length) {
            flags = Arrays.copyOf(flags, size * 2);
        }
        flags[size++] = isYes(text, from, to);
    }

    private static boolean isYes(char[] text, int from, int to) {
        if (Arrays.equals(YES, 0, YES.length, text, from, to)) {
            return true;
        }
        if (from == to || Arrays.equals(NO, 0, NO.length, text, from, to)) {
            return false;
        }
        throw new Unusual("neither yes nor no");
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(column, Arrays.copyOf(flags, size));
        size = 0;
    }
}
