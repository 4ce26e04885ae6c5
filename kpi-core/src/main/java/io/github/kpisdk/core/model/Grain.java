package io.github.kpisdk.core.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * How a span of time is cut into periods.
 *
 * <p>The folder contract knows months, quarters and totals only.
 */
public enum Grain {
    /** ISO weeks: Monday to Sunday, and a week belongs to the year of its Thursday. */
    WEEK(0),
    /** Calendar months. */
    MONTH(1),
    /** Calendar quarters. */
    QUARTER(3),
    /** Calendar years. */
    YEAR(12),
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

    /** The whole calendar unit that a day lies in; not for {@link #TOTAL}. */
    DateRange unitAround(LocalDate day) {
        if (this == WEEK) {
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            return DateRange.of(monday, monday.plusWeeks(1));
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return DateRange.of(start, start.plusMonths(months));
    }

    /** The same day some units before, clamped where that unit is shorter; not for a total. */
    LocalDate back(LocalDate day, int units) {
        return this == WEEK ? day.minusWeeks(units) : day.minusMonths((long) units * months);
    }

    /** The same days of the year before; weeks go back by 52, so that days of the week match. */
    LocalDate yearBack(LocalDate day) {
        return this == WEEK ? day.minusWeeks(52) : day.minusYears(1);
    }

    /** What the whole unit that begins on a day is called; not for a total. */
    String nameOf(LocalDate start) {
        String text = start.toString();
        return switch (this) {
            case WEEK -> weekName(start);
            case MONTH -> text.substring(0, text.length() - 3);
            case QUARTER -> year(start) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(start);
            case TOTAL -> throw new IllegalStateException("A total has no unit");
        };
    }

    private static String weekName(LocalDate monday) {
        LocalDate thursday = monday.plusDays(3);
        LocalDate newYear = thursday.withDayOfYear(1);
        long number = ChronoUnit.WEEKS.between(newYear, thursday) + 1;
        return year(thursday) + (number < 10 ? "-W0" : "-W") + number;
    }

    /** The year as it stands in a date: four digits, or more with a sign. */
    private static String year(LocalDate day) {
        String text = day.toString();
        return text.substring(0, text.length() - 6);
    }
}
