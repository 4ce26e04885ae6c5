package io.github.kpisdk.funnel.report;

import io.github.kpisdk.funnel.experiment.Arm;
import io.github.kpisdk.funnel.experiment.Experiment;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An experiment with its name, and how it was looked at.
 *
 * @param name what it is called
 * @param arms the control first
 * @param experiment the same arms, with looks, plan and method
 */
public record StatedExperiment(String name, List<Arm> arms, Experiment experiment) {

    /** Keeps the arms in their order. */
    public StatedExperiment {
        arms = List.copyOf(arms);
    }

    /**
     * An experiment over some arms.
     *
     * @param arms the control first
     * @param stated adds looks, plan and method
     * @throws IllegalArgumentException as {@link Experiment#of(Arm, List)} does
     */
    public static StatedExperiment of(
            String name, List<Arm> arms, UnaryOperator<Experiment> stated) {
        Experiment plain = Experiment.of(arms.get(0), arms.subList(1, arms.size()));
        return new StatedExperiment(name, arms, stated.apply(plain));
    }
}
