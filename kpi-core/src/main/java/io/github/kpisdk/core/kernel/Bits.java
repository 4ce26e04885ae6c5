package io.github.kpisdk.core.kernel;

import java.util.Arrays;

/** A growing column of yes or no, 64 to a word. */
public final class Bits extends Vector {
    private long[] words;
    private int size;

    /** A column without cells. */
    public Bits() {
        this(0);
    }

    /** A column of so many cells that say no. */
    public Bits(int size) {
        this.size = size;
        words = new long[(size + 63) >>> 6];
    }

    /** Adds a cell. */
    public void add(boolean value) {
        int word = size >>> 6;
        if (word == words.length) {
            words = Arrays.copyOf(words, grown(words.length, word + 1));
        }
        size++;
        set(size - 1, value);
    }

    /** Adds the cells of another column. */
    public void addAll(Bits other) {
        if (size == 0) {
            words = other.words.clone();
            size = other.size;
            return;
        }
        for (int row = 0; row < other.size; row++) {
            add(other.get(row));
        }
    }

    /** A cell. */
    public boolean get(int row) {
        return (words[row >> 6] >>> row & 1) != 0;
    }

    /** Lets a cell say yes. */
    public void set(int row) {
        words[row >> 6] |= 1L << row;
    }

    /** Lets a cell say yes if a bit is 1, and leaves it as it is if the bit is 0. */
    void or(int row, long bit) {
        words[row >> 6] |= bit << row;
    }

    /** Puts another value into a cell. */
    public void set(int row, boolean value) {
        long bit = 1L << row;
        words[row >> 6] = value ? words[row >> 6] | bit : words[row >> 6] & ~bit;
    }

    /** Lets say yes what says yes in either column. */
    public void or(Bits other) {
        for (int i = 0; i < other.words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    /** The words themselves, for loops that only read. */
    public long[] words() {
        return words;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void reserve(int more) {
        words = Arrays.copyOf(words, Math.max(words.length, (size + more + 63) >>> 6));
    }

    @Override
    public void truncate(int size) {
        this.size = size;
    }

    @Override
    public void trim() {
        words = Arrays.copyOf(words, (size + 63) >>> 6);
    }

    @Override
    public void resize(int cells) {
        size = cells;
        trim();
    }

    @Override
    public void set(int row, Vector from, int fromRow) {
        set(row, ((Bits) from).get(fromRow));
    }

    @Override
    long word(int row) {
        return words[row >> 6] >>> row & 1;
    }
}
