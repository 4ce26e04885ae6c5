package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Text;

/** Who looks at a figure, and how far it is from money. */
public enum Level {
    /** The owner's figures: money and customers. */
    BUSINESS(Text.of("business", "бизнес")),
    /** What marketing and sales answer for. */
    MARKETING(Text.of("marketing", "маркетинг")),
    /** Diagnostics for those who run the campaigns; never a goal of their own. */
    TACTICAL(Text.of("tactical", "тактика"));

    private final Text words;

    Level(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
