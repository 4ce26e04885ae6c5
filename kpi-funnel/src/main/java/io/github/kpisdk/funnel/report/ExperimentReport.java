package io.github.kpisdk.funnel.report;

import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Verdict;
import java.util.List;

/**
 * What may be concluded from an experiment.
 *
 * @param name what it is called
 * @param arms the control first
 * @param verdict the decision, why, and every variant beside the control
 */
public record ExperimentReport(String name, List<Arm> arms, Verdict verdict) {

    /** Keeps the arms in their order. */
    public ExperimentReport {
        arms = List.copyOf(arms);
    }

    static ExperimentReport of(StatedExperiment stated) {
        return new ExperimentReport(stated.name(), stated.arms(), stated.experiment().verdict());
    }
}
