package io.github.kpisdk.rules.statistics;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether a figure can carry what is read into it. */
public final class StatisticsRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    SmallSampleRatio.USUAL,
                    MixShift.USUAL,
                    AverageOfRatios.USUAL,
                    ImmatureCohort.USUAL,
                    SeasonalityBlindComparison.USUAL,
                    NoiseAsTrend.USUAL,
                    CherryPickedWindow.USUAL,
                    WhaleDependence.USUAL,
                    WhaleCustomer.USUAL,
                    SurvivorOnlyLtv.USUAL,
                    RegressionToMean.USUAL,
                    InvalidAbTest.USUAL);

    private StatisticsRules() {}
}
