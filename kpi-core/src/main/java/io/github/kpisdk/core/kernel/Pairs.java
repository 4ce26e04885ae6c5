package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;

/** Counts how many different codes each cell has, and how many each group of cells. */
public final class Pairs extends Total {
    private final Codes codes;
    private final int cells;
    private final int groups;
    private final Ints cell = new Ints();
    private final Ints code = new Ints();
    private long[] ofCells = new long[0];
    private long[] ofGroups = new long[0];

    /**
     * Counts nothing yet.
     *
     * @param groups how many groups the cells make, all of one size, one after another
     */
    public Pairs(Codes codes, int cells, int groups) {
        this.codes = codes;
        this.cells = cells;
        this.groups = groups;
    }

    @Override
    void take(int from, int[] rows, int count, int[] cellOf) {
        for (int i = 0; i < count; i++) {
            cell.add(cellOf[rows[i]]);
            code.add(codes.codes()[from + rows[i]]);
        }
    }

    @Override
    void add(Total other) {
        cell.addAll(((Pairs) other).cell);
        code.addAll(((Pairs) other).code);
    }

    @Override
    Total empty() {
        return new Pairs(codes, cells, groups);
    }

    @Override
    public BigDecimal get(int wanted) {
        countOnce();
        return BigDecimal.valueOf(ofCells[wanted]);
    }

    /** How many different codes a whole group of cells has; of other cells nobody knows. */
    @Override
    public BigDecimal get(int from, int to) {
        countOnce();
        int size = cells / groups;
        if (to - from != size || from % size != 0) {
            throw new IllegalArgumentException("Cells %s to %s are no group".formatted(from, to));
        }
        return BigDecimal.valueOf(ofGroups[from / size]);
    }

    /** Sorts the rows by cell, then passes through them and marks each code with cell and group. */
    private synchronized void countOnce() {
        if (ofCells.length > 0) {
            return;
        }
        int[] starts = new int[cells + 1];
        for (int i = 0; i < cell.size(); i++) {
            starts[cell.get(i) + 1]++;
        }
        for (int i = 0; i < cells; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[code.size()];
        int[] next = Arrays.copyOf(starts, cells);
        for (int i = 0; i < sorted.length; i++) {
            sorted[next[cell.get(i)]++] = code.get(i);
        }
        int[] inCell = marks();
        int[] inGroup = marks();
        long[] counts = new long[cells];
        ofGroups = new long[groups];
        for (int c = 0; c < cells; c++) {
            int group = c / (cells / groups);
            for (int i = starts[c]; i < starts[c + 1]; i++) {
                counts[c] += mark(inCell, sorted[i], c);
                ofGroups[group] += mark(inGroup, sorted[i], group);
            }
        }
        ofCells = counts;
    }

    private int[] marks() {
        int[] marks = new int[codes.bound()];
        Arrays.fill(marks, -1);
        return marks;
    }

    private static int mark(int[] marks, int code, int mark) {
        int isNew = marks[code] == mark ? 0 : 1;
        marks[code] = mark;
        return isNew;
    }
}
