package io.github.kpisdk.funnel.pipeline;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way to a sale: its stages in their order.
 *
 * @param name what it is called in the CRM
 * @param stages the open stages in their order, and those that are won or lost at any place
 */
public record Pipeline(String name, List<Stage> stages) {

    /**
     * Checks the stages.
     *
     * @throws IllegalArgumentException if two have one name, or there is no open or no won stage
     */
    public Pipeline {
        stages = List.copyOf(stages);
        Set<String> names = new HashSet<>();
        for (Stage stage : stages) {
            if (!names.add(stage.name())) {
                throw new IllegalArgumentException(
                        "Two stages of pipeline %s are called %s".formatted(name, stage.name()));
            }
        }
        for (StageKind kind : List.of(StageKind.OPEN, StageKind.WON)) {
            if (stages.stream().noneMatch(stage -> stage.kind() == kind)) {
                throw new IllegalArgumentException(
                        "Pipeline %s has no stage that is %s".formatted(name, kind));
            }
        }
    }

    /** A pipeline of these stages. */
    public static Pipeline of(String name, Stage... stages) {
        return new Pipeline(name, List.of(stages));
    }

    /**
     * The figures of the deals whose stages these are, none of which was merged or deleted. The
     * order of rows does not matter; rows of one moment are taken in the order of stages.
     *
     * @throws IllegalArgumentException naming the stage that this pipeline does not have, the row
     *     that is later than the last moment of which rows are known, or an amount in another
     *     currency than the others
     */
    public PipelineResult over(
            Collection<StageVisit> visits, Policies policies, Instant observedUntil) {
        return over(visits, List.of(), policies, observedUntil);
    }

    /**
     * The same where deals were merged or deleted; the policies say what becomes of them. What is
     * said of deals without rows is ignored.
     *
     * @throws IllegalArgumentException naming the stage that this pipeline does not have, the row
     *     or removal that is later than the last moment of which rows are known, an amount in
     *     another currency than the others, a deal that was removed in two ways, or one that was
     *     merged into itself
     */
    public PipelineResult over(
            Collection<StageVisit> visits,
            Collection<Removal> removals,
            Policies policies,
            Instant observedUntil) {
        return new PipelineResult(
                this, policies, new Removals(removals, observedUntil), observedUntil, visits);
    }

    /**
     * The stage of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Stage stage(String stage) {
        return stages.stream()
                .filter(s -> s.name().equals(stage))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Pipeline %s has no stage %s, only %s"
                                                .formatted(
                                                        name,
                                                        stage,
                                                        stages.stream()
                                                                .map(Stage::name)
                                                                .toList())));
    }
}
