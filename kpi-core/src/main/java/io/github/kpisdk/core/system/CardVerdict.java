package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** Whether the figure of a card is where it was to be. */
public enum CardVerdict {
    /** The period is over, and the figure is as good as its target, or better. */
    REACHED(Text.of("reached", "достигнуто")),
    /** The period is over, the figure is worse, and no time is left. */
    MISSED(Text.of("missed", "не достигнуто")),
    /** There is still time: the period, or the time until the deadline, is not over. */
    OPEN(Text.of("still open", "ещё в работе")),
    /** There is no figure, no target, or a figure that cannot be compared. */
    NOT_JUDGED(Text.of("not judged", "нет оценки"));

    private final Text words;

    CardVerdict(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
