package io.github.kpisdk.core.scorecard;

import io.github.kpisdk.core.model.Text;

/** Whether a figure is good news against what it is compared with. */
public enum Trend {
    /** It is better. */
    BETTER(Text.of("better", "лучше")),
    /** It is worse. */
    WORSE(Text.of("worse", "хуже")),
    /** It is the same. */
    SAME(Text.of("the same", "без изменений")),
    /** One of the two does not say. */
    UNKNOWN(Text.of("not comparable", "нельзя сравнить"));

    private final Text words;

    Trend(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
