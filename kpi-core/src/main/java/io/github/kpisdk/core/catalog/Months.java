package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.model.Text;

/** Numbers of months in words, as they stand inside a sentence. */
final class Months {
    private static final int YEAR = 12;

    private Months() {}

    /** A month, a year, or so many months; in Russian as after «за», «через» and before «назад». */
    static Text span(int months) {
        return switch (months) {
            case 1 -> Text.of("a month", "месяц");
            case YEAR -> Text.of("a year", "год");
            default -> Text.of(months + " months", months + " " + russian(months));
        };
    }

    /** 21 месяц; 2, 3, 4, 22 месяца; 5 to 20 месяцев. */
    private static String russian(int months) {
        int last = months % 100 / 10 == 1 ? 0 : months % 10;
        return last == 1 ? "месяц" : last >= 2 && last <= 4 ? "месяца" : "месяцев";
    }

    /** The id of a figure over so many months: {@code churn} for one, {@code churn/over-12m}. */
    static String id(String base, int months) {
        String variant = months + "m";
        return months == 1 ? base : base + (base.indexOf('/') < 0 ? "/over-" : "-") + variant;
    }
}
