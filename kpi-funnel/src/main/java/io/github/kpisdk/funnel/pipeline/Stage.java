package io.github.kpisdk.funnel.pipeline;

/**
 * A stage of a pipeline.
 *
 * @param name what it is called in the CRM; not blank
 * @param kind what it means to be in it
 */
public record Stage(String name, StageKind kind) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Stage {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a stage is blank");
        }
    }

    /** A stage in which a deal is still going on. */
    public static Stage open(String name) {
        return new Stage(name, StageKind.OPEN);
    }

    /** A stage in which a deal is won. */
    public static Stage won(String name) {
        return new Stage(name, StageKind.WON);
    }

    /** A stage in which a deal is lost. */
    public static Stage lost(String name) {
        return new Stage(name, StageKind.LOST);
    }
}
