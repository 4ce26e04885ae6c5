package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DateRange;
import java.util.Arrays;
import java.util.List;

/** Which of some periods a day lies in: from a table of days or, over many ages, by search. */
final class PeriodIndex {
    static final int OUTSIDE = -1;

    /** Eleven thousand years; a longer table would cost more than it saves. */
    private static final long LONGEST_TABLE = 4_000_000;

    private final long[] starts;
    private final long[] ends;
    private final int[] periodOfDay;

    /**
     * @throws IllegalArgumentException if the periods overlap or are not in order
     */
    PeriodIndex(List<DateRange> periods) {
        checkOrder(periods);
        starts = periods.stream().mapToLong(period -> period.start().toEpochDay()).toArray();
        ends = periods.stream().mapToLong(period -> period.end().toEpochDay()).toArray();
        long days = ends[ends.length - 1] - starts[0];
        periodOfDay = days > LONGEST_TABLE ? new int[0] : table((int) days);
    }

    private int[] table(int days) {
        int[] table = new int[days];
        Arrays.fill(table, OUTSIDE);
        for (int i = 0; i < starts.length; i++) {
            Arrays.fill(table, (int) (starts[i] - starts[0]), (int) (ends[i] - starts[0]), i);
        }
        return table;
    }

    private static void checkOrder(List<DateRange> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("At least one period is needed");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).start().isBefore(periods.get(i - 1).end())) {
                throw new IllegalArgumentException(
                        "Periods must follow each other: %s, then %s"
                                .formatted(periods.get(i - 1), periods.get(i)));
            }
        }
    }

    int of(int day) {
        if (periodOfDay.length == 0) {
            return search(day);
        }
        long index = day - starts[0];
        return index < 0 || index >= periodOfDay.length ? OUTSIDE : periodOfDay[(int) index];
    }

    private int search(int day) {
        int found = Arrays.binarySearch(starts, day);
        int period = found < 0 ? -found - 2 : found;
        return day == Ints.NO_DAY || period < 0 || day >= ends[period] ? OUTSIDE : period;
    }
}
