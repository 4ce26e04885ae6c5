package io.github.kpisdk.connect.folder;

import io.github.kpisdk.funnel.experiment.Experiment;
import io.github.kpisdk.funnel.report.AttributionRules;
import io.github.kpisdk.funnel.report.PipelineRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What {@code funnel.json} says.
 *
 * @param isKnown whether it could be read; if not, rows cannot be judged by it
 * @param pipelines in its order
 * @param strangers whether customers without a deal count as not sold to
 * @param experiments by their name, how they were looked at
 */
record FunnelRules(
        boolean isKnown,
        List<PipelineRules> pipelines,
        AttributionRules attribution,
        boolean strangers,
        Map<String, UnaryOperator<Experiment>> experiments) {
    /** What holds without such a file. */
    static final FunnelRules NONE =
            new FunnelRules(true, List.of(), AttributionRules.NONE, false, Map.of());

    /** What holds where the file is faulty. */
    static final FunnelRules UNKNOWN =
            new FunnelRules(false, List.of(), AttributionRules.NONE, true, Map.of());

    /** The rules of a pipeline. */
    Optional<PipelineRules> pipeline(String name) {
        return pipelines.stream().filter(rules -> rules.pipeline().name().equals(name)).findFirst();
    }
}
