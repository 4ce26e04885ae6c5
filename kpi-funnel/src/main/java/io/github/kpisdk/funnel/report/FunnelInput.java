package io.github.kpisdk.funnel.report;

import io.github.kpisdk.funnel.pipeline.StageVisit;
import java.util.List;

/**
 * Rows about stages, touches and experiments, and what was declared about them.
 *
 * @param pipelines how to read the visits
 * @param visits of stages of these pipelines
 * @param attribution how to read the touches
 * @param touches of each customer in the order of time
 * @param experiments in the order in which they are to be reported
 */
public record FunnelInput(
        List<PipelineRules> pipelines,
        List<StageVisit> visits,
        AttributionRules attribution,
        List<CustomerTouch> touches,
        List<StatedExperiment> experiments) {
    /** Nothing of all this. */
    public static final FunnelInput NONE =
            new FunnelInput(List.of(), List.of(), AttributionRules.NONE, List.of(), List.of());

    /** Keeps copies of the lists. */
    public FunnelInput {
        pipelines = List.copyOf(pipelines);
        visits = List.copyOf(visits);
        touches = List.copyOf(touches);
        experiments = List.copyOf(experiments);
    }
}
