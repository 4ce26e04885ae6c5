package io.github.kpisdk.core.system;

import io.github.kpisdk.core.model.Text;

/** Whether the figures of a plan can all hold. */
public enum PlanVerdict {
    /** All figures are known, and all equations hold. */
    CONSISTENT(Text.of("the plan holds", "план сходится")),
    /** Nothing contradicts so far, but some figures are not known. */
    OPEN(Text.of("some figures are missing", "не хватает данных")),
    /** Some figures cannot hold together. */
    CONTRADICTION(Text.of("the plan contradicts itself", "план противоречит сам себе"));

    private final Text words;

    PlanVerdict(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
