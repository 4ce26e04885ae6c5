package io.github.kpisdk.rules.completeness;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about whether all is there and can be true. */
public final class CompletenessRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    PlatformOvercount.USUAL,
                    PlatformSourced.USUAL,
                    UnattributedDeals.USUAL,
                    CostNotRecorded.USUAL,
                    CacWithoutSalesCost.USUAL,
                    CurrencyMix.USUAL,
                    VatMix.USUAL,
                    EventMix.USUAL,
                    TrackingStep.USUAL,
                    ZeroRun.USUAL,
                    LastClickBias.USUAL,
                    BrandSearch.USUAL,
                    ImpossibleFigure.USUAL,
                    ImplausibleReturn.USUAL,
                    ImplausibleChange.USUAL,
                    WonBeforeLead.USUAL,
                    ContradictedByData.USUAL);

    private CompletenessRules() {}
}
