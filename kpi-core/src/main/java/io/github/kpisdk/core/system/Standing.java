package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** Whether a figure is one of the few that a goal is judged by. */
public enum Standing {
    /** One that the goal is judged by. */
    HEADLINE(Text.of("headline", "главный")),
    /** One that the team works with and nobody is judged by. */
    TEAM(Text.of("for the team", "для команды"));

    private final Text words;

    Standing(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
