package io.github.kpisdk.rules.quality;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether the right customers come. */
public final class QualityRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    LowCloseRate.USUAL,
                    VolumeUpQualityDown.USUAL,
                    DiscountHunters.USUAL,
                    RefundErosion.USUAL,
                    ProblemCustomers.USUAL,
                    OneTimeBuyers.USUAL,
                    CostlyLowValueAudience.USUAL,
                    CheapPayingChannel.USUAL,
                    ValuableAudience.USUAL,
                    BuyingVisitors.USUAL);

    private QualityRules() {}
}
