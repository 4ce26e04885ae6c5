package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** How a figure grows over time. */
public enum Aggregation {
    /** What happened in a period; the next one begins at nothing. */
    FLOW(Text.of("per period", "за период")),
    /** What is there at the end of a period; it can fall. */
    STOCK(Text.of("at the end", "на конец")),
    /** All that ever happened; it cannot fall, so its growth proves nothing. */
    CUMULATIVE(Text.of("since the beginning", "нарастающим итогом"));

    private final Text words;

    Aggregation(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
