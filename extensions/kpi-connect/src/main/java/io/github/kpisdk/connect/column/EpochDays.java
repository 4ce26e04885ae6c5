package io.github.kpisdk.connect.column;

/** Dates as the contract writes them: {@code YYYY-MM-DD}, a real day in ASCII digits. */
final class EpochDays {
    /** What {@link #number} says of anything but a date. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int LENGTH = "2026-01-31".length();
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    /** Days from the first of the year 0 to 1970-01-01. */
    private static final int TO_1970 = 719_528;

    private EpochDays() {}

    /** The date between two places of an array, in days since 1970-01-01, or {@link #NONE}. */
    static int number(char[] text, int from, int to) {
        if (to - from != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return NONE;
        }
        int year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
        int month = twoDigits(text, from + 5);
        int day = twoDigits(text, from + 8);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return NONE;
        }
        int leapDay = month > 2 && isLeap(year) ? 1 : 0;
        return beforeYear(year) + BEFORE[month - 1] + leapDay + day - 1 - TO_1970;
    }

    /** A number, or one so far below zero that no sum with another makes a year of it. */
    private static int twoDigits(char[] text, int at) {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : tens * 10 + ones;
    }

    private static int length(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    private static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** How many days lie between the first of the year 0 and the first of a year. */
    private static int beforeYear(int year) {
        return 365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    }
}
