package io.github.kpisdk.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a month of a channel spreads over its days: weekends, holidays, the November sale, and some
 * chance. Advertising, clicks and leads of a channel follow the same days.
 */
final class DayShares {

    private final YearMonth month;
    private final List<Integer> weights;

    private DayShares(YearMonth month, List<Integer> weights) {
        this.month = month;
        this.weights = weights;
    }

    static DayShares of(long seed, ChannelPlan plan, YearMonth month) {
        Dice dice = Dice.of(seed, plan.name() + " days of " + month);
        return new DayShares(
                month,
                days(month).stream()
                        .map(day -> (int) dice.near(weight(day, plan.reach().weekend()), 30))
                        .toList());
    }

    static List<LocalDate> days(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).toList();
    }

    /** The part of a month's total that falls on the day. The parts add up to the total. */
    long part(long total, LocalDate day) {
        return upTo(day.getDayOfMonth(), total) - upTo(day.getDayOfMonth() - 1, total);
    }

    /** One day, the likelier the greater its part. */
    LocalDate draw(Dice dice) {
        int left = dice.between(1, sum(weights.size()));
        int day = 1;
        while (sum(day) < left) {
            day++;
        }
        return month.atDay(day);
    }

    private long upTo(int day, long total) {
        return total * sum(day) / sum(weights.size());
    }

    private int sum(int days) {
        return weights.subList(0, days).stream().mapToInt(Integer::intValue).sum();
    }

    private static int weight(LocalDate day, int weekend) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean free = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return (free ? weekend : 100) * season(MonthDay.from(day)) / 100;
    }

    private static int season(MonthDay day) {
        if (day.isBefore(MonthDay.of(1, 9))) {
            return 35; // New Year holidays
        }
        if (lies(day, MonthDay.of(5, 1), MonthDay.of(5, 11))) {
            return 60; // May holidays
        }
        return lies(day, MonthDay.of(11, 24), MonthDay.of(11, 30)) ? 165 : 100;
    }

    private static boolean lies(MonthDay day, MonthDay first, MonthDay last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
