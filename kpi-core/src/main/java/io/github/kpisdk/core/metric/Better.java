package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;

/** Which way a figure has to move to be good news. */
public enum Better {
    /** More is better. */
    HIGHER(Text.of("higher is better", "чем больше, тем лучше")),
    /** Less is better. */
    LOWER(Text.of("lower is better", "чем меньше, тем лучше"));

    private final Text words;

    Better(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
