package io.github.kpisdk.benchmarks.data;

import java.time.LocalDate;
import java.util.List;

/** What is the same in every size of workload W: channels, days, months. */
public final class Workload {
    /** The channels, by their number. */
    public static final List<String> CHANNELS =
            List.of(
                    "search_ads",
                    "social_ads",
                    "seo",
                    "marketplace",
                    "referral",
                    "email",
                    "messenger",
                    "partners",
                    "events",
                    "outdoor",
                    "tv",
                    "radio");

    /** How often a channel is drawn, of a hundred. */
    static final int[] WEIGHTS = {20, 16, 13, 11, 9, 8, 7, 5, 4, 3, 2, 2};

    /** The first day. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    /** Two years. */
    public static final int DAYS = 730;

    /** The months of two years. */
    public static final int MONTHS = 24;

    /** The number that the first deal and the first lead come after. */
    public static final long IDS_AFTER = 1_000_000_000L;

    private static final byte[] DRAWN = new byte[100];
    private static final byte[] MONTH_OF_DAY = new byte[DAYS];

    static {
        int next = 0;
        for (byte channel = 0; channel < WEIGHTS.length; channel++) {
            for (int i = 0; i < WEIGHTS[channel]; i++) {
                DRAWN[next++] = channel;
            }
        }
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST_DAY.plusDays(day);
            MONTH_OF_DAY[day] =
                    (byte) ((date.getYear() - FIRST_DAY.getYear()) * 12 + date.getMonthValue() - 1);
        }
    }

    private Workload() {}

    /** The month of each day, both from 0. */
    public static byte[] monthOfDay() {
        return MONTH_OF_DAY.clone();
    }

    /** The date of each day. */
    public static LocalDate[] dates() {
        LocalDate[] dates = new LocalDate[DAYS];
        for (int day = 0; day < DAYS; day++) {
            dates[day] = FIRST_DAY.plusDays(day);
        }
        return dates;
    }

    static byte channel(long roll) {
        return DRAWN[Dice.below(100, roll)];
    }

    static short day(long roll) {
        return (short) Dice.below(DAYS, roll);
    }
}
