package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** Who a card is shown to. */
public enum Audience {
    /** The owner of the business. */
    OWNER(Text.of("owner", "собственник")),
    /** The head of marketing. */
    HEAD(Text.of("head of marketing", "руководитель маркетинга")),
    /** Those who run the campaigns. */
    SPECIALIST(Text.of("specialist", "специалист"));

    private final Text words;

    Audience(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
