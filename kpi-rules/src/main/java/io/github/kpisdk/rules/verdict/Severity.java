package io.github.kpisdk.rules.verdict;

import io.github.kpisdk.core.model.Text;

/** How bad it is if a finding is true. The order of the constants is that of weight. */
public enum Severity {
    /** Worth knowing. */
    INFO(Text.of("note", "заметка")),
    /** Decisions by this figure may be wrong. */
    WARNING(Text.of("warning", "предупреждение")),
    /** Decisions by this figure are wrong, or money is being lost. */
    ERROR(Text.of("error", "ошибка"));

    private final Text words;

    Severity(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
