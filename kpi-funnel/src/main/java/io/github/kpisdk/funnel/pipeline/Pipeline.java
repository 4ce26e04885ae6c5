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
     * The figures of the deals whose stages these are. The order of rows does not matter; rows of
     * one moment are taken in the order of stages.
     *
     * @throws IllegalArgumentException naming the stage that this pipeline does not have, or the
     *     row that is later than the last moment of which rows are known
     */
    public PipelineResult over(
            Collection<StageVisit> visits, Policies policies, Instant observedUntil) {
        return new PipelineResult(this, policies, observedUntil, visits);
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

    /** The place among open stages; a won stage comes after all, a lost one has none: -1. */
    int rank(Stage stage) {
        return switch (stage.kind()) {
            case OPEN -> stages.indexOf(stage);
            case WON -> stages.size();
            case LOST -> -1;
        };
    }

    /** What comes first of rows of one moment: open stages in their order, then the ends. */
    int order(StageVisit visit) {
        Stage stage = stage(visit.stage());
        return stage.kind() == StageKind.OPEN ? rank(stage) : stages.size();
    }
}
