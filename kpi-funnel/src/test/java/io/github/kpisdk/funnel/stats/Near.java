package io.github.kpisdk.funnel.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** Agreement to nine digits. */
final class Near {
    private static final double PERCENT = 1e-7;

    private Near() {}

    static void assertNear(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, withinPercentage(PERCENT));
    }

    static void assertNear(Interval actual, double lower, double upper) {
        assertNear(actual.lower(), lower);
        assertNear(actual.upper(), upper);
    }
}
