package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.ChiSquaredTest;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.List;

/**
 * Whether the users were split as planned (sample-ratio mismatch). If they were not, those who are
 * missing from an arm may be just those who would have changed the result (Fabijan and others,
 * Diagnosing Sample Ratio Mismatch in Online Controlled Experiments, 2019).
 */
public final class SplitCheck {
    /** Below this p the users were not split as planned. */
    public static final double ALARM = 0.001;

    private static final Text ONE_ARM =
            Text.of(
                    "fewer than two arms were to get users",
                    "пользователей должны были получать меньше двух вариантов");

    private SplitCheck() {}

    /**
     * The chi-squared test of the users of arms with a weight; users of others do not count. Not
     * computable for fewer than two such arms, or where there are no users.
     */
    public static Statistic<ChiSquaredTest> of(List<Arm> arms) {
        List<Arm> on = arms.stream().filter(Arm::isOn).toList();
        return on.size() < 2
                ? Statistic.notComputable(ONE_ARM)
                : ChiSquaredTest.ofShares(
                        on.stream().map(Arm::users).toList(),
                        on.stream().map(Arm::weight).toList());
    }
}
