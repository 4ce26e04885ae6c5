package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Text;

/** What can be said of a suspicion. */
public enum Finding {
    /** It is more than chance would do. */
    SHOWN(Text.of("shown", "показано")),
    /** The data do not show it. That is no proof that it is not there. */
    NOT_SHOWN(Text.of("not shown", "не показано")),
    /** What would have to be known is missing. */
    NOT_DETERMINABLE(Text.of("cannot be told", "определить нельзя"));

    private final Text words;

    Finding(Text words) {
        this.words = words;
    }

    /** What to tell a reader. */
    public Text words() {
        return words;
    }
}
