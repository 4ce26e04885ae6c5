package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week, month, quarter or year, a part of one, or a whole span, with the name it has in reports.
 *
 * <p>A whole month is {@code 2026-01}, a whole quarter {@code 2026-Q1}, a whole year {@code 2026}.
 * A whole week is {@code 2026-W01}, by ISO 8601: it begins on a Monday and belongs to the year of
 * its Thursday, so that 2026-W01 begins in 2025. A period that was cut, and every total, is named
 * by its days, such as {@code 2026-01-01/2026-03-15} (end exclusive), so that half a month never
 * passes for a month.
 *
 * @param grain what it is, or is a part of
 * @param range its days; inside one unit of the grain, unless that is the total
 */
public record Period(Grain grain, DateRange range) {
    private static final String YEAR = "(\\d{4}|[+-]\\d{4,8})";
    private static final Pattern MONTH = Pattern.compile(YEAR + "-(0[1-9]|1[0-2])");
    private static final Pattern QUARTER = Pattern.compile(YEAR + "-Q([1-4])");
    private static final Pattern WEEK = Pattern.compile(YEAR + "-W(\\d{2})");
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR);

    /** Checks that the days lie in one unit of the grain. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // the text is the only JSON form
    public Period {
        if (grain != Grain.TOTAL && !grain.unitAround(range.start()).contains(range)) {
            throw new IllegalArgumentException(
                    "%s is not inside one calendar %s".formatted(range, word(grain)));
        }
    }

    private static String word(Grain grain) {
        return switch (grain) {
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
            case TOTAL -> "total";
        };
    }

    /**
     * A whole ISO week, 1 to 52 or 53.
     *
     * @param year the year of its Thursday
     */
    public static Period week(int year, int week) {
        LocalDate thursday = Grain.WEEK.unitAround(LocalDate.of(year, 1, 4)).start().plusDays(3);
        thursday = thursday.plusWeeks(week - 1L);
        if (week < 1 || thursday.getYear() != year) {
            throw new IllegalArgumentException("%s has no week %s".formatted(year, week));
        }
        return new Period(Grain.WEEK, Grain.WEEK.unitAround(thursday));
    }

    /** A whole calendar year. */
    public static Period year(int year) {
        return new Period(Grain.YEAR, Grain.YEAR.unitAround(LocalDate.of(year, 1, 1)));
    }

    /** A whole calendar month. */
    public static Period month(int year, int month) {
        return new Period(Grain.MONTH, Grain.MONTH.unitAround(LocalDate.of(year, month, 1)));
    }

    /** A whole calendar quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("A quarter is 1 to 4, not " + quarter);
        }
        return new Period(
                Grain.QUARTER, Grain.QUARTER.unitAround(LocalDate.of(year, quarter * 3, 1)));
    }

    /** A span as one period. */
    public static Period total(DateRange range) {
        return new Period(Grain.TOTAL, range);
    }

    /**
     * Reads a name: {@code 2026-01}, {@code 2026-Q1}, {@code 2026-W01}, {@code 2026}, or a range,
     * which is read as a total because its name does not say what it was cut from.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator
    public static Period parse(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        }
        if (WHOLE_YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        if (text.indexOf('/') < 0) {
            throw new IllegalArgumentException(
                    "A period is 2026-01, 2026-Q1, 2026-W01, 2026 or two dates with a slash"
                            + " between, not "
                            + Excerpt.of(text));
        }
        return total(DateRange.parse(text));
    }

    /** Whether it is only a part of its week, month, quarter or year. */
    public boolean isCut() {
        return grain != Grain.TOTAL && !grain.unitAround(range.start()).equals(range);
    }

    /** The period before, like for like; see {@link #before}. */
    public Period previous() {
        return before(1);
    }

    /**
     * The period that lies some periods before, like for like.
     *
     * <p>Before a whole month lies a whole month. Before a cut one lie the same days of another,
     * clamped where that is shorter: the first 14 days of March have the first 14 days of February
     * before them, and 1 to 30 March all of February. A total of whole months is moved back by as
     * many months, any other by as many days.
     *
     * @param periods how many, from 0 up
     * @throws IllegalArgumentException if the number is negative
     * @throws java.time.DateTimeException if that is before the first day of the calendar
     */
    public Period before(int periods) {
        if (periods < 0) {
            throw new IllegalArgumentException("Periods before are from 0 up, not " + periods);
        }
        if (grain == Grain.TOTAL) {
            return total(totalBefore(periods));
        }
        LocalDate start = grain.back(range.start(), periods);
        return new Period(
                grain,
                isCut()
                        ? DateRange.ofClosed(start, grain.back(lastDay(), periods))
                        : grain.unitAround(start));
    }

    /**
     * The same period of the year before, like for like.
     *
     * <p>A whole month is compared with the whole month, February with all of February. A cut one,
     * and a total that is not of whole months, is compared with the same days, 29 February with the
     * 28th. A week is compared with the one 52 weeks before, so that days of the week match.
     */
    public Period yearBefore() {
        if (grain == Grain.TOTAL && isWholeMonths()) {
            return total(DateRange.of(range.start().minusYears(1), range.end().minusYears(1)));
        }
        LocalDate start = grain.yearBack(range.start());
        return new Period(
                grain,
                grain == Grain.TOTAL || isCut()
                        ? DateRange.ofClosed(start, grain.yearBack(lastDay()))
                        : grain.unitAround(start));
    }

    /**
     * What is over of it on a day: its whole days before that one, which is itself still running. A
     * period that is over stays as it is. To compare a running period, compare this.
     *
     * @throws IllegalArgumentException if it has not begun before that day
     */
    public Period until(LocalDate asOf) {
        if (!range.start().isBefore(asOf)) {
            throw new IllegalArgumentException("Nothing of %s is over on %s".formatted(this, asOf));
        }
        return asOf.isBefore(range.end())
                ? new Period(grain, DateRange.of(range.start(), asOf))
                : this;
    }

    private boolean isWholeMonths() {
        return range.start().getDayOfMonth() == 1 && range.end().getDayOfMonth() == 1;
    }

    private DateRange totalBefore(int periods) {
        if (!isWholeMonths()) {
            long days = range.days() * periods;
            return DateRange.of(range.start().minusDays(days), range.end().minusDays(days));
        }
        long months = ChronoUnit.MONTHS.between(range.start(), range.end()) * periods;
        return DateRange.of(range.start().minusMonths(months), range.end().minusMonths(months));
    }

    private LocalDate lastDay() {
        return range.end().minusDays(1);
    }

    /** The name of the period in reports. */
    @Override
    @JsonValue
    public String toString() {
        if (grain == Grain.TOTAL || isCut()) {
            return range.toString();
        }
        return grain.nameOf(range.start());
    }
}
