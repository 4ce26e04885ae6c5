package io.github.kpisdk.core.kernel;

/** A growing column of one kind of cells. */
public abstract sealed class Vector permits Ints, Numbers, Keys, Bits {
    /** How many cells there are. */
    public abstract int size();

    /** Makes room for so many cells more. */
    public abstract void reserve(int more);

    /** Forgets all cells from one on. */
    public abstract void truncate(int size);

    /** Gives back the room that no cell uses. */
    public abstract void trim();

    /** Lets the column have so many cells, and room for no more; new ones are zero. */
    public abstract void resize(int cells);

    /** Puts the cell of another column of the same sort into a row. */
    public abstract void set(int row, Vector from, int fromRow);

    /** A cell as one word: equal cells have equal words. */
    abstract long word(int row);

    /** Whether a cell is equal to one of another column of the same sort. */
    public boolean same(int row, Vector other, int otherRow) {
        return word(row) == other.word(otherRow);
    }

    /** Looks at the cells of some rows, so that they are at hand when they are needed. */
    public final long foresee(int[] rows, int count) {
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen += word(rows[i]);
        }
        return seen;
    }

    /** Spreads a cell, and what was spread before it, over all 64 bits. */
    public final long spread(long before, int row) {
        return Hash.of(before * 31 + word(row));
    }

    /** Room for one cell more, at least half as much again. */
    static int grown(int capacity, int wanted) {
        long half = capacity + (capacity >> 1) + 16L;
        return (int) Math.max(wanted, Math.min(half, Integer.MAX_VALUE - 8));
    }
}
