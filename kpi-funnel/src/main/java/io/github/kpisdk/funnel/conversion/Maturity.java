package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.core.model.Text;

/**
 * Whether the members of a cohort have had the time that is given them, to be won or to convert.
 */
public enum Maturity {
    /** All were looked at for the whole time: the figures are final. */
    MATURE(Text.of("all have had the time", "у всех было достаточно времени")),
    /** Some were, some were not. */
    PARTIAL(Text.of("some have had the time", "достаточно времени было не у всех")),
    /** None was: too early for any rate. */
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
