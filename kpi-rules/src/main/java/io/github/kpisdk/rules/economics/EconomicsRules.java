package io.github.kpisdk.rules.economics;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether money is earned. */
public final class EconomicsRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    LtvBelowThreeCac.USUAL,
                    LtvOnRevenue.USUAL,
                    LtvBeyondEvidence.USUAL,
                    RoasBelowBreakEven.USUAL,
                    RoasCalledProfit.USUAL,
                    CheapLeadCostlySale.USUAL,
                    HiddenChampion.USUAL,
                    AdShareOutpacesRevenue.USUAL,
                    GreenKpisRedProfit.USUAL,
                    BlendedCacMask.USUAL,
                    MarginalRoasBelowBreakEven.USUAL,
                    SpendWithoutSales.USUAL,
                    PipelineCoverageGap.USUAL);

    private EconomicsRules() {}
}
