package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Text;

/** What is wrong with the dates of a lead. The first that applies, in this order, is given. */
public enum LeadIssue {
    /** The same row again; it counts once. */
    REPEATED(true, Text.of("the same row again", "та же строка ещё раз")),
    /** Won before it came. */
    WON_BEFORE_START(true, Text.of("won before it came", "продажа раньше обращения")),
    /** It came after the last day on which it was looked at. */
    STARTED_AFTER_OBSERVATION(
            true,
            Text.of(
                    "came after the last day looked at",
                    "обращение позже последнего дня наблюдения")),
    /**
     * It came before outcomes were recorded: the ones that were won by then are unknown, so that
     * counting the rest would show too few.
     */
    STARTED_BEFORE_OUTCOMES(
            true,
            Text.of(
                    "came before outcomes were recorded",
                    "обращение раньше, чем начали записывать исход")),
    /** Won after the last day on which it was looked at; counts as open on that day. */
    WON_AFTER_OBSERVATION(
            false,
            Text.of(
                    "won after the last day looked at, counted as open",
                    "продажа позже последнего дня наблюдения, считается открытым")),
    /** Lost before it came; counts as not won all the same. */
    LOST_BEFORE_START(
            false,
            Text.of(
                    "lost before it came, counted as not won",
                    "отказ раньше обращения, считается непроданным"));

    private final boolean setAside;
    private final Text words;

    LeadIssue(boolean setAside, Text words) {
        this.setAside = setAside;
        this.words = words;
    }

    /** Whether such a row is left out of every figure. */
    public boolean isSetAside() {
        return setAside;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
