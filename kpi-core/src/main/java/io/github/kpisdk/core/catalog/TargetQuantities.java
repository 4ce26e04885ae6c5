package io.github.kpisdk.core.catalog;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import java.util.List;

/** What somebody said is to be reached; the rows say who. Nothing said is no data, not zero. */
public final class TargetQuantities {
    /** What sales are to bring, in the currency of the business. */
    public static final Quantity SALES_TARGET =
            Measured.sum("sales-target", "sales target", "план продаж", Unit.MONEY);

    static final List<Formula> ALL = List.of(SALES_TARGET);

    private TargetQuantities() {}
}
