package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.model.Ids;
import io.github.kpisdk.core.model.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * One stay of a deal in a stage.
 *
 * <p>What cannot be right, such as a stage left before it was entered, is accepted here and listed
 * in the result: a CRM has such rows, and they should be seen.
 *
 * @param entity the deal; an id
 * @param pipeline name of the pipeline
 * @param stage name of the stage
 * @param enteredAt when it was entered
 * @param leftAt when it was left; empty if it was not, or if the CRM keeps entries only: then it
 *     was left when the next was entered
 * @param amount what the deal was worth then, not negative; empty if that is not known
 */
public record StageVisit(
        String entity,
        String pipeline,
        String stage,
        Instant enteredAt,
        Optional<Instant> leftAt,
        Optional<Money> amount) {

    /**
     * Checks the deal and the amount.
     *
     * @throws IllegalArgumentException if the deal is no id, or the amount is negative
     */
    public StageVisit {
        Ids.problemWith(entity)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(
                                    "The deal of a stage visit " + problem);
                        });
        if (amount.isPresent() && amount.get().signum() < 0) {
            throw new IllegalArgumentException(
                    "Deal %s in stage %s is worth less than nothing: %s"
                            .formatted(entity, stage, amount.get()));
        }
    }

    /** A stay of which only the entry is known. */
    public static StageVisit of(String entity, String pipeline, String stage, Instant enteredAt) {
        return new StageVisit(
                entity, pipeline, stage, enteredAt, Optional.empty(), Optional.empty());
    }

    /** The same stay, left at a moment. */
    public StageVisit until(Instant left) {
        return new StageVisit(entity, pipeline, stage, enteredAt, Optional.of(left), amount);
    }

    /**
     * The same stay of a deal that was worth so much.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public StageVisit worth(Money value) {
        return new StageVisit(entity, pipeline, stage, enteredAt, leftAt, Optional.of(value));
    }
}
