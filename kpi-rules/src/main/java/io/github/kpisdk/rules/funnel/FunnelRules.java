package io.github.kpisdk.rules.funnel;

import io.github.kpisdk.rules.rule.Rule;
import java.util.List;

/** The rules about where the money leaks. */
public final class FunnelRules {
    /** All of them, as they are unless set otherwise. */
    public static final List<Rule<?>> ALL =
            List.of(
                    ClicksWithoutCustomers.USUAL,
                    ClicksUpLeadsFlat.USUAL,
                    LeadsUpSalesFlat.USUAL,
                    CpcDownCpaUp.USUAL,
                    ProxyDecoupled.USUAL,
                    ViewsWithoutAttention.USUAL);

    private FunnelRules() {}
}
