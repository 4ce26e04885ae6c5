package io.github.kpisdk.rules.design;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about how KPIs are set up. */
public final class DesignRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    ActivityOnlyScorecard.USUAL,
                    ScorecardEndsAtLead.USUAL,
                    LeadVolumeWithoutQuality.USUAL,
                    KpiCountOutOfRange.USUAL,
                    KpiWithoutOwner.USUAL,
                    KpiWithoutTargetDate.USUAL,
                    NoComparisonBasis.USUAL,
                    ForeignBenchmark.USUAL,
                    CadenceMismatch.USUAL,
                    KpiWithoutDecision.USUAL,
                    DecisionRitual.USUAL,
                    NotMeasurable.USUAL,
                    OutsideRoleControl.USUAL,
                    OrphanKpi.USUAL,
                    KpiCycle.USUAL,
                    UnexplainedKpi.USUAL,
                    NoCounterMetric.USUAL,
                    PenaltyLinked.USUAL,
                    CumulativeKpi.USUAL,
                    UnrealisticTarget.USUAL,
                    TargetInsideNoise.USUAL,
                    ControlLayerOnly.USUAL,
                    ExpiredTarget.USUAL,
                    UnreadKpi.USUAL,
                    GoalWithoutReason.USUAL);

    /** Those that look harder where rules are strict; each takes the place of its usual form. */
    public static final List<Rule<?>> STRICT =
            List.of(KpiCountOutOfRange.STRICT, CumulativeKpi.STRICT);

    private DesignRules() {}
}
