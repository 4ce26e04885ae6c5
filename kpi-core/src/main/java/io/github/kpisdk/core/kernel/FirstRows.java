package io.github.kpisdk.core.kernel;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * The rows of each key, and at any time the first of them; rows come and go.
 *
 * <p>The rows of a key are a pairing heap (Fredman, Sedgewick, Sleator and Tarjan, 1986) in three
 * numbers a row: its first child, its next sibling, and the one that points to it. To add a row
 * takes a few steps, to remove one about as many as the number of rows of the key has digits, in
 * the long run: nobody can slow it down by giving one key a million rows.
 */
public final class FirstRows {
    /** What stands for no row. */
    public static final int NOWHERE = RowIndex.NOWHERE;

    private static final int CHILD = 0;
    private static final int NEXT = 1;
    private static final int BEFORE = 2;

    private final Keys keys;
    private final IntBinaryOperator order;
    private final RowIndex firsts;

    /** Three numbers a row, each of them one more than the row that it means. */
    private int[] links = new int[0];

    /**
     * No rows yet.
     *
     * @param keys the key of each row
     * @param order says by a negative number that one row goes before another of its key
     */
    public FirstRows(Keys keys, IntBinaryOperator order) {
        this.keys = keys;
        this.order = order;
        firsts = new RowIndex(keys);
    }

    /** Makes room for so many rows. */
    public void resize(int rows) {
        links = Arrays.copyOf(links, Math.multiplyExact(rows, 3));
    }

    /** The first row of a key, or {@link #NOWHERE}. */
    public int first(long key) {
        return firsts.row(key);
    }

    /** Looks at where a key would be, so that it is at hand when it is asked for. */
    public long foresee(long key) {
        return firsts.foresee(key);
    }

    /** Looks at the links of a row, so that they are at hand when they are asked for. */
    public long foreseeLinks(int row) {
        return links[row * 3];
    }

    /** Whether the first row of a key is the only one. */
    public boolean isAlone(int first) {
        return child(first) == NOWHERE;
    }

    /** Adds a row whose key stands in the column. */
    public void add(int row) {
        long key = keys.get(row);
        int first = firsts.row(key);
        if (first == NOWHERE) {
            firsts.put(key, row);
        } else if (merged(first, row) == row) {
            firsts.put(key, row);
        }
    }

    /** Removes a row whose key still stands in the column. */
    public void remove(int row) {
        int children = mergedChildren(row);
        if (before(row) == NOWHERE) {
            long key = keys.get(row);
            if (children == NOWHERE) {
                firsts.remove(key);
            } else {
                firsts.put(key, children);
            }
            return;
        }
        int first = children == NOWHERE ? NOWHERE : firsts.row(keys.get(row));
        cut(row);
        if (children != NOWHERE) {
            merged(first, children);
        }
    }

    /**
     * Another row of the same key: from the first one through all, in no order that matters, and
     * then {@link #NOWHERE}.
     */
    public int after(int row) {
        if (child(row) != NOWHERE) {
            return child(row);
        }
        int last = row;
        while (next(last) == NOWHERE) {
            int before = before(last);
            while (before != NOWHERE && child(before) != last) {
                last = before;
                before = before(last);
            }
            if (before == NOWHERE) {
                return NOWHERE;
            }
            last = before;
        }
        return next(last);
    }

    /** Puts one heap under the first row of the other; says which row is first now. */
    private int merged(int one, int other) {
        boolean stays = order.applyAsInt(one, other) < 0;
        int first = stays ? one : other;
        int second = stays ? other : one;
        int child = child(first);
        set(second, NEXT, child);
        set(second, BEFORE, first);
        if (child != NOWHERE) {
            set(child, BEFORE, second);
        }
        set(first, CHILD, second);
        return first;
    }

    /** Makes one heap of the children of a row: pair by pair, then from the last pair back. */
    private int mergedChildren(int row) {
        int pairs = NOWHERE;
        int child = child(row);
        set(row, CHILD, NOWHERE);
        while (child != NOWHERE) {
            int one = child;
            int other = next(one);
            child = other == NOWHERE ? NOWHERE : next(other);
            free(one);
            if (other != NOWHERE) {
                free(other);
                one = merged(one, other);
            }
            set(one, NEXT, pairs);
            pairs = one;
        }
        int all = NOWHERE;
        while (pairs != NOWHERE) {
            int one = pairs;
            pairs = next(one);
            free(one);
            all = all == NOWHERE ? one : merged(one, all);
        }
        return all;
    }

    private void free(int row) {
        set(row, NEXT, NOWHERE);
        set(row, BEFORE, NOWHERE);
    }

    /** Takes a row without children, which is not the first, from among its siblings. */
    private void cut(int row) {
        int before = before(row);
        int next = next(row);
        set(before, child(before) == row ? CHILD : NEXT, next);
        if (next != NOWHERE) {
            set(next, BEFORE, before);
        }
        free(row);
    }

    private int child(int row) {
        return links[row * 3 + CHILD] - 1;
    }

    private int next(int row) {
        return links[row * 3 + NEXT] - 1;
    }

    private int before(int row) {
        return links[row * 3 + BEFORE] - 1;
    }

    private void set(int row, int link, int to) {
        links[row * 3 + link] = to + 1;
    }
}
