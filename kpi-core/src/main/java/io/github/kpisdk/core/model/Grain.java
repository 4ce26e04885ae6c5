package io.github.kpisdk.core.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a span of time is cut into periods. */
public enum Grain {
    /** Calendar months. */
    MONTH(1),
    /** Calendar quarters. */
    QUARTER(3),
    /** The whole span as one period. */
    TOTAL(0);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    /**
     * The periods that tile a span, in order; the first and the last are cut where the span begins
     * or ends inside of them.
     */
    public List<Period> split(DateRange span) {
        if (this == TOTAL) {
            return List.of(new Period(this, span));
        }
        List<Period> periods = new ArrayList<>();
        LocalDate start = span.start();
        while (start.isBefore(span.end())) {
            LocalDate next = unitAround(start).end();
            LocalDate end = next.isBefore(span.end()) ? next : span.end();
            periods.add(new Period(this, DateRange.of(start, end)));
            start = end;
        }
        return List.copyOf(periods);
    }

    /** The whole calendar month or quarter that a day lies in; not for {@link #TOTAL}. */
    DateRange unitAround(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return DateRange.of(start, start.plusMonths(months));
    }

    int months() {
        return months;
    }
}
