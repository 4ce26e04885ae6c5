package io.github.kpisdk.rules.predictability;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether the result can be foreseen. */
public final class PredictabilityRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(UnpredictableResult.USUAL, IgnoredPlanMiss.USUAL);

    private PredictabilityRules() {}
}
