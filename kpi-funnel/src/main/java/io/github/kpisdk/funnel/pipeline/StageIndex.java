package io.github.kpisdk.funnel.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stages of a pipeline by number, which is their place in it. */
final class StageIndex {
    private final Pipeline pipeline;
    private final List<Stage> stages;
    private final Map<String, Integer> places = new HashMap<>();

    StageIndex(Pipeline pipeline) {
        this.pipeline = pipeline;
        stages = pipeline.stages();
        stages.forEach(stage -> places.put(stage.name(), places.size()));
    }

    String pipeline() {
        return pipeline.name();
    }

    int size() {
        return stages.size();
    }

    /** The number of a stage; there is an exception if the pipeline does not have it. */
    int of(String stage) {
        Integer place = places.get(stage);
        return place == null ? stages.indexOf(pipeline.stage(stage)) : place;
    }

    String name(int stage) {
        return stages.get(stage).name();
    }

    StageKind kind(int stage) {
        return stages.get(stage).kind();
    }

    boolean isOpen(int stage) {
        return kind(stage) == StageKind.OPEN;
    }

    /** The place among open stages; a won stage comes after all, a lost one has none: -1. */
    int rank(int stage) {
        return switch (kind(stage)) {
            case OPEN -> stage;
            case WON -> stages.size();
            case LOST -> -1;
        };
    }

    /** What comes first of rows of one moment: open stages in their order, then the ends. */
    int order(StageVisit visit) {
        int stage = of(visit.stage());
        return isOpen(stage) ? stage : stages.size();
    }
}
