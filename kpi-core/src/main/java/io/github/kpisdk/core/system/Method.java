package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** How a figure comes about. */
public enum Method {
    /** A machine counts it. */
    COUNTED(Text.of("counted", "считается автоматически")),
    /** Somebody writes it down. */
    MANUAL(Text.of("by hand", "вручную")),
    /** People were asked. */
    SURVEY(Text.of("survey", "опрос"));

    private final Text words;

    Method(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
