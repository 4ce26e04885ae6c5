package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far back a quantity looks, and how long at a cohort.
 *
 * @param periods how many periods before the one that is asked for; 0 for that itself
 * @param days up to which age of a cohort things count; a negative number for any
 */
record Reach(int periods, int days) {
    static final Reach HERE = new Reach(0, -1);

    private static final int FARTHEST = 120;
    private static final int OLDEST = 36_500;

    /** The same, some periods earlier. */
    Reach shifted(int more) {
        long all = more < 1 ? more : (long) periods + more;
        if (all < 1 || all > FARTHEST) {
            throw new IllegalArgumentException(
                    "shifted wants 1 to %s periods, not %s".formatted(FARTHEST, all));
        }
        return new Reach((int) all, days);
    }

    /** The same, up to an age. */
    Reach within(int age) {
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException(
                    "byAge wants 0 to %s days, not %s".formatted(OLDEST, age));
        }
        return new Reach(periods, isAged() ? Math.min(days, age) : age);
    }

    boolean isAged() {
        return days >= 0;
    }

    /** The id of a variant: what it looks at follows a slash. */
    String id(String base) {
        String id = isAged() ? joined(base, "within-" + days + "d") : base;
        return periods == 0 ? id : joined(id, "lagged-" + periods);
    }

    private static String joined(String base, String more) {
        return base + (base.indexOf('/') < 0 ? "/" : "-") + more;
    }

    Text title(Text base) {
        Text title =
                isAged()
                        ? Text.of(
                                "%s within %s %s"
                                        .formatted(base.en(), days, days == 1 ? "day" : "days"),
                                "%s за %s %s".formatted(base.ru(), days, russianDays()))
                        : base;
        return periods == 0
                ? title
                : Text.of(
                        title.en() + " " + earlier(),
                        "%s (периодов назад: %s)".formatted(title.ru(), periods));
    }

    /** 1, 21 день; 2, 3, 4, 22 дня; 5 to 20 дней. */
    private String russianDays() {
        int last = days % 100 / 10 == 1 ? 0 : days % 10;
        return last == 1 ? "день" : last >= 2 && last <= 4 ? "дня" : "дней";
    }

    /** What a definition says besides how rows are added up. */
    String definition() {
        return periods == 0 ? "" : ", " + earlier();
    }

    private String earlier() {
        return periods == 1 ? "1 period earlier" : periods + " periods earlier";
    }

    /** Where to look for a period; nowhere if that is before the first day of the calendar. */
    Optional<Period> from(Period period) {
        try {
            return Optional.of(period.before(periods));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Why nothing is known of a period, if so: it lies before the days that are covered, or the
     * youngest of its cohort are not old enough in them.
     */
    Optional<Undefined> missing(Period period, DateRange covered, String id) {
        Optional<Period> looked = from(period);
        if (periods > 0 && looked.filter(p -> covered.contains(p.range())).isEmpty()) {
            return Optional.of(
                    Undefined.because(Reason.BEFORE_DATA, looked.map(Period::toString).orElse(id)));
        }
        return looked.filter(p -> isAged() && lived(p, covered) < days)
                .map(p -> Undefined.because(Reason.IMMATURE, id));
    }

    /**
     * Why nothing is known of pairs of months that end in a period, if so: the first of them begin
     * before the days that are covered. A period without the first day of a month has no pairs.
     *
     * @param months how far the two months lie apart; 0 for what is no pair
     */
    Optional<Undefined> pairsMissing(Period period, int months, DateRange covered, String id) {
        return from(period)
                .map(Period::range)
                .filter(looked -> months > 0 && looked.contains(firstMonth(looked)))
                .map(looked -> firstMonth(looked))
                .map(end -> Period.month(end.getYear(), end.getMonthValue()))
                .flatMap(end -> new Reach(months, -1).missing(end, covered, id));
    }

    /**
     * Why nothing is known of pairs of months that end in a period, if so: there is no row of one
     * of the months, so that the pairs that are left would pass for all. Without a row at all there
     * is none to compare.
     *
     * @param months how far the two months lie apart; 0 for what is no pair
     * @param paid the first days of the months of which there are rows
     */
    Optional<Undefined> pairsUnknown(Period period, int months, Set<LocalDate> paid, String id) {
        return months == 0 || paid.isEmpty()
                ? Optional.empty()
                : from(period)
                        .map(Period::range)
                        .filter(looked -> !areKnown(looked, months, paid))
                        .map(looked -> Undefined.because(Reason.NO_DATA, id));
    }

    private static boolean areKnown(DateRange looked, int months, Set<LocalDate> paid) {
        return Stream.iterate(firstMonth(looked), looked::contains, end -> end.plusMonths(1))
                .allMatch(end -> paid.contains(end) && paid.contains(end.minusMonths(months)));
    }

    /** The first month that begins in a range or later. */
    private static LocalDate firstMonth(DateRange range) {
        LocalDate first = range.start().withDayOfMonth(1);
        return first.isBefore(range.start()) ? first.plusMonths(1) : first;
    }

    /** How many whole days the youngest of a period have lived at the end of the data. */
    private static long lived(Period period, DateRange covered) {
        return ChronoUnit.DAYS.between(period.range().end(), covered.end());
    }
}
