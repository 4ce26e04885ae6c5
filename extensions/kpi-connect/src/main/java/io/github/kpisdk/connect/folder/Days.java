package io.github.kpisdk.connect.folder;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as the contract writes them. */
final class Days {
    private Days() {}

    /** Reads {@code YYYY-MM-DD}, a real day in ASCII digits; null for anything else. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean real =
                year >= 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** A number in ASCII digits, or -1. */
    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
