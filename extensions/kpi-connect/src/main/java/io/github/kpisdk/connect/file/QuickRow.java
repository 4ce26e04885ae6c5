package io.github.kpisdk.connect.file;

import io.github.kpisdk.core.model.AsciiSpace;
import org.jspecify.annotations.Nullable;

/** The row at hand: shows each cell to the taker of its column, and counts cells and rows. */
final class QuickRow {
    private final @Nullable CellTaker[] columns;
    private int rows;
    private int cells;
    private boolean isBlank;

    /** Before the first row; nobody takes the cells of a column that is null. */
    QuickRow(@Nullable CellTaker[] columns) {
        this.columns = columns;
    }

    /** How many rows ended, blank ones not counted. */
    int rows() {
        return rows;
    }

    void begin() {
        cells = 0;
        isBlank = true;
    }

    void cell(char[] text, int start, int end, boolean quoted) {
        int from = start;
        int to = end;
        while (from < to && AsciiSpace.is(text[from])) {
            from++;
        }
        while (from < to && AsciiSpace.is(text[to - 1])) {
            to--;
        }
        if (cells == columns.length) {
            throw new Unusual("a wide row");
        }
        if (isBlank) {
            if (cells == 0 && from == to && !quoted) {
                cells = 1; // a cell if another follows, and else a blank line
                return;
            }
            isBlank = false;
            if (cells == 1) {
                take(0, text, from, from);
            }
        }
        take(cells++, text, from, to);
    }

    private void take(int column, char[] text, int from, int to) {
        CellTaker taker = columns[column];
        if (taker != null) {
            taker.take(text, from, to);
        }
    }

    void end() {
        if (isBlank) {
            return;
        }
        if (cells < columns.length) {
            throw new Unusual("a narrow row");
        }
        rows++;
    }
}
