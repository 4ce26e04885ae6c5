package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** What hangs on a figure for those who answer for it. */
public enum Incentive {
    /** Nothing. */
    NONE(Text.of("nothing", "ничего")),
    /** A bonus. */
    BONUS(Text.of("a bonus", "премия")),
    /** A fine. */
    PENALTY(Text.of("a fine", "штраф"));

    private final Text words;

    Incentive(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
