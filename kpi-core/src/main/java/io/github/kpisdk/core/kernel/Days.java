package io.github.kpisdk.core.kernel;

import java.util.Arrays;

/**
 * Which of some spans of days a day lies in: from a table of days or, over many ages, by search.
 *
 * <p>Spans begin with their first day, end before their last, are in order and do not overlap.
 */
public final class Days {
    /** A day that is not there. */
    public static final int NONE = Integer.MIN_VALUE;

    /** What {@link #of} says of a day in no span. */
    public static final int OUTSIDE = -1;

    /** Eleven thousand years; a longer table would cost more than it saves. */
    private static final long LONGEST_TABLE = 4_000_000;

    /** Within so many days of 1970 a day outside of the table cannot be taken for one inside. */
    private static final long FARTHEST = 1 << 29;

    private final int start;
    private final long[] starts;
    private final long[] ends;
    private final int[] spanOfDay;

    /** Spans by the days since 1970-01-01 with which they begin and before which they end. */
    public Days(long[] starts, long[] ends) {
        this.starts = starts.clone();
        this.ends = ends.clone();
        long last = ends[ends.length - 1];
        long days = last - starts[0];
        boolean near = Math.max(Math.abs(starts[0]), Math.abs(last)) < FARTHEST;
        spanOfDay = near && days <= LONGEST_TABLE ? table((int) days) : new int[0];
        start = (int) starts[0];
    }

    /** One place more at either end stands for all days before and after. */
    private int[] table(int days) {
        int[] table = new int[days + 2];
        Arrays.fill(table, OUTSIDE);
        for (int i = 0; i < starts.length; i++) {
            int first = (int) (starts[i] - starts[0]) + 1;
            Arrays.fill(table, first, (int) (ends[i] - starts[0]) + 1, i);
        }
        return table;
    }

    /** How many spans there are. */
    public int count() {
        return starts.length;
    }

    /** The place of the span in which a day lies, or {@link #OUTSIDE}. */
    public int of(int day) {
        if (spanOfDay.length == 0) {
            return search(day);
        }
        // an overflow of the difference ends far behind the table, where no span is
        return spanOfDay[Math.max(Math.min(day - start + 1, spanOfDay.length - 1), 0)];
    }

    private int search(int day) {
        int found = Arrays.binarySearch(starts, day);
        int span = found < 0 ? -found - 2 : found;
        return day == NONE || span < 0 || day >= ends[span] ? OUTSIDE : span;
    }
}
