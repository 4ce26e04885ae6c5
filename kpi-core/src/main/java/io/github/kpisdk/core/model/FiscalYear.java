package io.github.kpisdk.core.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of the books that begins in a month of one's own.
 *
 * <p>It is called by the calendar year in which it ends: with a start in April, {@code FY2027}
 * begins on 2026-04-01, and {@code FY2027-Q1} is April to June 2026. Months are those of the
 * calendar.
 *
 * <p>Its periods are totals, with names that only this knows: the calendar has no unit for them.
 *
 * @param first the month in which the year begins
 */
public record FiscalYear(Month first) {

    /** A year that begins in a month. */
    public static FiscalYear startingIn(Month first) {
        return new FiscalYear(first);
    }

    /**
     * The years or quarters that tile a span, in order; the first and the last are cut where the
     * span begins or ends inside of them.
     *
     * @param grain {@link Grain#YEAR} or {@link Grain#QUARTER}
     * @throws IllegalArgumentException for any other grain
     */
    public List<Period> split(Grain grain, DateRange span) {
        List<Period> periods = new ArrayList<>();
        LocalDate start = span.start();
        while (start.isBefore(span.end())) {
            LocalDate next = unitAround(grain, start).end();
            LocalDate end = next.isBefore(span.end()) ? next : span.end();
            periods.add(Period.total(DateRange.of(start, end)));
            start = end;
        }
        return List.copyOf(periods);
    }

    /**
     * The fiscal year or quarter that a day lies in.
     *
     * @param grain {@link Grain#YEAR} or {@link Grain#QUARTER}
     * @throws IllegalArgumentException for any other grain
     */
    public DateRange unitAround(Grain grain, LocalDate day) {
        int months =
                switch (grain) {
                    case QUARTER -> 3;
                    case YEAR -> 12;
                    default ->
                            throw new IllegalArgumentException(
                                    "A fiscal year has quarters, not " + grain);
                };
        LocalDate start = day.withDayOfMonth(1).minusMonths(monthsInto(day) % months);
        return DateRange.of(start, start.plusMonths(months));
    }

    /** How many whole months of the year are over. */
    private int monthsInto(LocalDate day) {
        return Math.floorMod(day.getMonthValue() - first.getValue(), 12);
    }

    /** {@code FY2027} or {@code FY2027-Q1} for a whole unit, its days for anything else. */
    public String name(Period period) {
        DateRange range = period.range();
        DateRange year = unitAround(Grain.YEAR, range.start());
        String name = "FY" + year.end().minusDays(1).getYear();
        if (range.equals(year)) {
            return name;
        }
        return range.equals(unitAround(Grain.QUARTER, range.start()))
                ? name + "-Q" + (monthsInto(range.start()) / 3 + 1)
                : range.toString();
    }
}
