package io.github.kpisdk.rules.rule;

import io.github.kpisdk.core.model.Text;

/** On what the findings of a rule rest. */
public enum Confidence {
    /** Arithmetic, or what was written down. */
    CERTAIN(Text.of("certain", "точно")),
    /** A test that rules out chance as far as its error goes. */
    STATISTICAL(Text.of("chance is ruled out", "случайность исключена")),
    /** A rule of thumb. */
    HEURISTIC(Text.of("rule of thumb", "правило опыта"));

    private final Text words;

    Confidence(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
