package io.github.kpisdk.core.ledger;

import io.github.kpisdk.core.kernel.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, from a table of months for those that ledgers are made of. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int[] FIRST_OF_MONTH = firstOfMonth();

    private Dates() {}

    private static int[] firstOfMonth() {
        int[] days = new int[12 * 250];
        for (int month = 0; month < days.length; month++) {
            days[month] = (int) LocalDate.of(FIRST_YEAR, 1, 1).plusMonths(month).toEpochDay();
        }
        return days;
    }

    /**
     * The days since 1970-01-01.
     *
     * @throws IllegalArgumentException if it is millions of years away
     */
    static int number(@Nullable LocalDate day) {
        if (day == null) {
            return Days.NONE;
        }
        long month = (day.getYear() - FIRST_YEAR) * 12L + day.getMonthValue() - 1;
        return month >= 0 && month < FIRST_OF_MONTH.length
                ? FIRST_OF_MONTH[(int) month] + day.getDayOfMonth() - 1
                : far(day);
    }

    private static int far(LocalDate day) {
        long number = day.toEpochDay();
        if (number <= Days.NONE || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Day " + day + " is too far away");
        }
        return (int) number;
    }
}
