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

    /** Room for one cell more, at least half as much again. */
    static int grown(int capacity, int wanted) {
        long half = capacity + (capacity >> 1) + 16L;
        return (int) Math.max(wanted, Math.min(half, Integer.MAX_VALUE - 8));
    }
}
