package io.github.kpisdk.core.kernel;

import java.util.Arrays;

/** A growing column of ints: codes, ordinals, or days since 1970-01-01. */
public final class Ints extends Vector {
    private int[] values = new int[0];
    private int size;

    /** Adds a cell. */
    public void add(int value) {
        room(size + 1);
        values[size++] = value;
    }

    /** Adds some cells of an array. */
    public void addAll(int[] from, int count) {
        room(size + count);
        System.arraycopy(from, 0, values, size, count);
        size += count;
    }

    /** Adds the cells of another column, which takes no more cells from then on. */
    public void addAll(Ints other) {
        if (size == 0) {
            values = other.values;
            size = other.size;
        } else {
            addAll(other.values, other.size);
        }
    }

    /** Adds the codes of another column by their new names; a negative one stays as it is. */
    public void addAll(Ints other, int[] names) {
        room(size + other.size);
        for (int i = 0; i < other.size; i++) {
            int code = other.values[i];
            values[size + i] = code < 0 ? code : names[code];
        }
        size += other.size;
    }

    /** Adds one value many times. */
    public void fill(int value, int count) {
        room(size + count);
        Arrays.fill(values, size, size + count, value);
        size += count;
    }

    private void room(int wanted) {
        if (wanted > values.length) {
            values = Arrays.copyOf(values, grown(values.length, wanted));
        }
    }

    /** Takes the last cell away. */
    public int removeLast() {
        return values[--size];
    }

    /** A cell. */
    public int get(int row) {
        return values[row];
    }

    /** Puts another value into a cell. */
    public void set(int row, int value) {
        values[row] = value;
    }

    /** The cells themselves, for loops that only read; there may be more room than cells. */
    public int[] array() {
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
        values[row] = ((Ints) from).values[fromRow];
    }

    @Override
    long word(int row) {
        return values[row];
    }
}
