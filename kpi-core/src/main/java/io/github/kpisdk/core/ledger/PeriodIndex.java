package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.model.DateRange;
import java.util.Arrays;
import java.util.List;

/** Which of some periods a day lies in, from a table of days. */
final class PeriodIndex {
    static final int OUTSIDE = -1;

    private final int firstDay;
    private final int[] periodOfDay;

    /**
     * @throws IllegalArgumentException if the periods overlap or are not in order
     */
    PeriodIndex(List<DateRange> periods) {
        checkOrder(periods);
        firstDay = day(periods.get(0), true);
        periodOfDay = new int[day(periods.get(periods.size() - 1), false) - firstDay];
        Arrays.fill(periodOfDay, OUTSIDE);
        for (int i = 0; i < periods.size(); i++) {
            DateRange period = periods.get(i);
            Arrays.fill(
                    periodOfDay, day(period, true) - firstDay, day(period, false) - firstDay, i);
        }
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
        long index = (long) day - firstDay;
        return index < 0 || index >= periodOfDay.length ? OUTSIDE : periodOfDay[(int) index];
    }

    private static int day(DateRange range, boolean start) {
        return Math.toIntExact((start ? range.start() : range.end()).toEpochDay());
    }
}
