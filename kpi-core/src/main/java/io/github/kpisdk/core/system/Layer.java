package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** What a figure is there for: to see that the business lives, or what it means to people. */
public enum Layer {
    /** Money, traffic, funnel: is the business alive? */
    CONTROL(Text.of("control", "контроль")),
    /** Do people understand, come back, choose on purpose? Seldom counted by a machine. */
    MEANING(Text.of("meaning", "смысл"));

    private final Text words;

    Layer(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
