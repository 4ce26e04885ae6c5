package io.github.kpisdk.core.kernel;

/**
 * In which row of a column a key stands, for rows that come and go.
 *
 * <p>Open addressing, eight bytes a slot: half of the key's hash, and the row. The keys themselves
 * stay in the column and are only looked at where the hashes are equal. The place of a hash grows
 * with the hash, so that a larger table is filled from front to back.
 */
public final class RowIndex {
    /** What {@link #row} says of a key that is nowhere. */
    public static final int NOWHERE = KeyIndex.NOWHERE;

    private static final long LOW_WORD = 0xFFFFFFFFL;

    private final Keys keys;
    private long[] slots = new long[16];
    private int size;

    /** An index of no rows of a column. */
    public RowIndex(Keys keys) {
        this.keys = keys;
    }

    /** The row of a key, or {@link #NOWHERE}. */
    public int row(long key) {
        return (int) slots[slot(key)] - 1;
    }

    /** Looks at where a key would be, so that it is at hand when it is asked for. */
    public long foresee(long key) {
        return slots[home(hash(key) & LOW_WORD, slots.length)];
    }

    /** Puts a key into a row, in which it must stand. */
    public void put(long key, int row) {
        int slot = slot(key);
        boolean isNew = slots[slot] == 0;
        slots[slot] = (long) hash(key) << 32 | row + 1;
        if (isNew && ++size > slots.length - slots.length / 4) {
            grow();
        }
    }

    /** Takes out a key that still stands in its row, and closes the gap that it leaves. */
    public void remove(long key) {
        int gap = slot(key);
        if (slots[gap] == 0) {
            return;
        }
        size--;
        for (int slot = after(gap); slots[slot] != 0; slot = after(slot)) {
            int home = home(slots[slot] >>> 32, slots.length);
            if (distance(home, slot) >= distance(gap, slot)) {
                slots[gap] = slots[slot];
                gap = slot;
            }
        }
        slots[gap] = 0;
    }

    /** The slot of a key or, where it has none, the free one that it would get. */
    private int slot(long key) {
        int hash = hash(key);
        int slot = home(hash & LOW_WORD, slots.length);
        while (slots[slot] != 0 && !holds(slots[slot], hash, key)) {
            slot = after(slot);
        }
        return slot;
    }

    private boolean holds(long slot, int hash, long key) {
        return (int) (slot >>> 32) == hash && keys.get((int) slot - 1) == key;
    }

    private static int hash(long key) {
        return (int) (Hash.of(key) >>> 32);
    }

    private static int home(long hash, int length) {
        return (int) (hash * length >>> 32);
    }

    private int after(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
    }

    private int distance(int from, int to) {
        return to >= from ? to - from : to - from + slots.length;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length + old.length / 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = home(entry >>> 32, slots.length);
                while (slots[slot] != 0) {
                    slot = after(slot);
                }
                slots[slot] = entry;
            }
        }
    }
}
