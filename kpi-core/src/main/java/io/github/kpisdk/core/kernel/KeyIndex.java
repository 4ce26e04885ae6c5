package io.github.kpisdk.core.kernel;

/**
 * In which row of a column a key stands first.
 *
 * <p>Keys that follow each other need no table, keys that lie close together a plain one, any
 * others a hash table.
 */
public abstract sealed class KeyIndex {
    /** What {@link #row} says of a key that is nowhere. */
    public static final int NOWHERE = -1;

    private boolean repeats;

    private KeyIndex() {}

    /** The first row of a key, or {@link #NOWHERE}. */
    public abstract int row(long key);

    /** Notes a key; says whether it stood in no earlier row. */
    abstract boolean enter(long key, int row);

    /** Whether any key stands in two rows. */
    public final boolean repeats() {
        return repeats;
    }

    /** The index of a column that has a key in every row. */
    public static KeyIndex of(Keys keys) {
        long[] array = keys.array();
        int size = keys.size();
        long least = size == 0 ? 0 : array[0];
        long most = least;
        boolean inRow = true;
        for (int row = 1; row < size; row++) {
            inRow &= array[row] == array[row - 1] + 1;
            least = Math.min(least, array[row]);
            most = Math.max(most, array[row]);
        }
        if (inRow) {
            return new InRow(least, size);
        }
        boolean close = least >= 0 && most - least < 8L * size && most - least < 1 << 30;
        KeyIndex index = close ? new Close(least, (int) (most - least) + 1) : new Hashed(size);
        for (int row = 0; row < size; row++) {
            index.repeats |= !index.enter(array[row], row);
        }
        return index;
    }

    /** An index that grows, for keys that come one by one. */
    public static Hashed growing() {
        return new Hashed(16);
    }

    private static final class InRow extends KeyIndex {
        private final long first;
        private final int size;

        InRow(long first, int size) {
            this.first = first;
            this.size = size;
        }

        @Override
        public int row(long key) {
            return key < first || key - first >= size ? NOWHERE : (int) (key - first);
        }

        @Override
        boolean enter(long key, int row) {
            return row(key) == row;
        }
    }

    private static final class Close extends KeyIndex {
        private final long least;
        private final int[] rows;

        Close(long least, int span) {
            this.least = least;
            rows = new int[span];
        }

        @Override
        public int row(long key) {
            return key < least || key - least >= rows.length
                    ? NOWHERE
                    : rows[(int) (key - least)] - 1;
        }

        @Override
        boolean enter(long key, int row) {
            int place = (int) (key - least);
            boolean isNew = rows[place] == 0;
            rows[place] = isNew ? row + 1 : rows[place];
            return isNew;
        }
    }

    /** Open addressing; keys can be added and taken out one by one. */
    public static final class Hashed extends KeyIndex {
        private long[] keys;
        private int[] rows;
        private int size;

        private Hashed(int size) {
            int wanted = Math.max(8, Math.min(size, 1 << 28));
            int capacity = Integer.highestOneBit(wanted + wanted / 2) * 2;
            keys = new long[capacity];
            rows = new int[capacity];
        }

        @Override
        public int row(long key) {
            return rows[slot(key)] - 1;
        }

        /** The slot of a key or, where it has none, the free one that it would get. */
        private int slot(long key) {
            int mask = keys.length - 1;
            int slot = (int) (Hash.of(key) >>> 32) & mask;
            while (rows[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        @Override
        boolean enter(long key, int row) {
            int slot = slot(key);
            if (rows[slot] != 0) {
                return false;
            }
            put(slot, key, row);
            return true;
        }

        /** Puts a key into a row. */
        public void put(long key, int row) {
            put(slot(key), key, row);
        }

        private void put(int slot, long key, int row) {
            size += rows[slot] == 0 ? 1 : 0;
            keys[slot] = key;
            rows[slot] = row + 1;
            if (size > keys.length - keys.length / 3) {
                grow();
            }
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldRows = rows;
            keys = new long[oldKeys.length * 2];
            rows = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldRows[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    rows[slot] = oldRows[i];
                }
            }
        }

        /** Takes a key out, and closes the gap that it leaves. */
        public void remove(long key) {
            int mask = keys.length - 1;
            int gap = slot(key);
            if (rows[gap] == 0) {
                return;
            }
            size--;
            for (int slot = gap + 1 & mask; rows[slot] != 0; slot = slot + 1 & mask) {
                int home = (int) (Hash.of(keys[slot]) >>> 32) & mask;
                if ((slot - home & mask) >= (slot - gap & mask)) {
                    keys[gap] = keys[slot];
                    rows[gap] = rows[slot];
                    gap = slot;
                }
            }
            rows[gap] = 0;
        }
    }
}
