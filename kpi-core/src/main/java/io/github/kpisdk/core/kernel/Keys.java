package io.github.kpisdk.core.kernel;

import java.util.Arrays;

/** A growing column of ids as {@linkplain KeySpace keys}. */
public final class Keys extends Vector {
    private long[] values = new long[0];
    private int size;

    /** Adds a cell. */
    public void add(long key) {
        room(size + 1);
        values[size++] = key;
    }

    /** Adds the cells of another column, which takes no more cells from then on. */
    public void addAll(Keys other) {
        if (size == 0) {
            values = other.values;
            size = other.size;
            return;
        }
        room(size + other.size);
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    /** Adds some cells of an array that holds keys of another space. */
    public void addAll(long[] from, int count, KeySpace.Move move) {
        room(size + count);
        for (int i = 0; i < count; i++) {
            values[size + i] = move.key(from[i]);
        }
        size += count;
    }

    /** Adds some cells of an array. */
    public void addAll(long[] from, int count) {
        room(size + count);
        System.arraycopy(from, 0, values, size, count);
        size += count;
    }

    /** Adds one key many times. */
    public void fill(long key, int count) {
        room(size + count);
        Arrays.fill(values, size, size + count, key);
        size += count;
    }

    private void room(int wanted) {
        if (wanted > values.length) {
            values = Arrays.copyOf(values, grown(values.length, wanted));
        }
    }

    /** A cell. */
    public long get(int row) {
        return values[row];
    }

    /** Puts another key into a cell. */
    public void set(int row, long key) {
        values[row] = key;
    }

    /** The cells themselves, for loops that only read; there may be more room than cells. */
    public long[] array() {
        return values;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void reserve(int more) {
        room(size + more);
    }

    @Override
    public void truncate(int size) {
        this.size = size;
    }

    @Override
    public void trim() {
        values = values.length == size ? values : Arrays.copyOf(values, size);
    }

    @Override
    public void resize(int cells) {
        size = cells;
        values = Arrays.copyOf(values, cells);
    }

    @Override
    public void set(int row, Vector from, int fromRow) {
        values[row] = ((Keys) from).values[fromRow];
    }

    @Override
    long word(int row) {
        return values[row];
    }
}
