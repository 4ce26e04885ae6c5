package io.github.kpisdk.funnel.experiment;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an experiment refuses. */
class ExperimentTest {
    private static final Arm A = Arm.of("A", 1, 2);
    private static final Arm B = Arm.of("B", 1, 2);

    @Test
    void arms_need_names_and_weights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arm.of(" ", 1, 2))
                .withMessage("An arm has no name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> A.withWeight(-0.5))
                .withMessage("Weight of A is to be 0 or above, not -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> A.withWeight(Double.NaN))
                .withMessage("Weight of A is to be 0 or above, not NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arm.of("A", 3, 2))
                .withMessage("3 successes are more than 2 trials");
    }

    @Test
    void arms_are_compared_with_a_control() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(A, List.of()))
                .withMessage("Nothing is compared with A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(A, A))
                .withMessage("Two arms are named A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.of(A.withWeight(0), B))
                .withMessage("Control A has weight 0");
    }

    @Test
    void plans_are_possible() {
        Experiment experiment = Experiment.of(A, B);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment.withLooks(0))
                .withMessage("An experiment is looked at once at least, not 0 times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment.withPlannedUsers(-1))
                .withMessage("Planned users are negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment.withAlpha(1))
                .withMessage("Alpha is to be above 0 and below 1, not 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment.alwaysValid(0))
                .withMessage("Size tuned for is to be above 0, not 0.0");
    }
}
