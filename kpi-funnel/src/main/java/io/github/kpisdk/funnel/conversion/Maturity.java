package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Text;

/** Whether the leads of a cohort have had the time to be won. */
public enum Maturity {
    /** Every lead was looked at for the whole horizon. */
    MATURE(Text.of("all have had the time", "у всех было достаточно времени")),
    /** Some were, some were not. */
    PARTIAL(Text.of("some have had the time", "достаточно времени было не у всех")),
    /** None was. */
    IMMATURE(Text.of("none has had the time yet", "времени ещё не хватило никому"));

    private final Text words;

    Maturity(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
