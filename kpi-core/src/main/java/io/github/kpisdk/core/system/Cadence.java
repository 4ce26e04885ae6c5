package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** How often a figure is looked at. */
public enum Cadence {
    /** Every day. */
    DAILY(Text.of("daily", "раз в день"), 1),
    /** Every week. */
    WEEKLY(Text.of("weekly", "раз в неделю"), 7),
    /** Every month. */
    MONTHLY(Text.of("monthly", "раз в месяц"), 30),
    /** Every quarter. */
    QUARTERLY(Text.of("quarterly", "раз в квартал"), 91),
    /** Every year. */
    YEARLY(Text.of("yearly", "раз в год"), 365);

    private final Text words;
    private final int days;

    Cadence(Text words, int days) {
        this.words = words;
        this.days = days;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }

    /** About how many days pass from one look to the next. */
    public int days() {
        return days;
    }
}
