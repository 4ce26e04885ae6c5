package io.github.kpisdk.funnel.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One stay of a deal in a stage.
 *
 * <p>What cannot be right, such as a stage left before it was entered, is accepted here and listed
 * in the result: a CRM has such rows, and they should be seen.
 *
 * @param entity the deal; not blank
 * @param pipeline name of the pipeline
 * @param stage name of the stage
 * @param enteredAt when it was entered
 * @param leftAt when it was left; empty if it was not, or if the CRM keeps entries only: then it
 *     was left when the next was entered
 */
public record StageVisit(
        String entity, String pipeline, String stage, Instant enteredAt, Optional<Instant> leftAt) {

    /**
     * Checks the deal.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public StageVisit {
        if (entity.isBlank()) {
            throw new IllegalArgumentException("The deal of a stage visit is blank");
        }
    }

    /** A stay of which only the entry is known. */
    public static StageVisit of(String entity, String pipeline, String stage, Instant enteredAt) {
        return new StageVisit(entity, pipeline, stage, enteredAt, Optional.empty());
    }

    /** The same stay, left at a moment. */
    public StageVisit until(Instant left) {
        return new StageVisit(entity, pipeline, stage, enteredAt, Optional.of(left));
    }
}
