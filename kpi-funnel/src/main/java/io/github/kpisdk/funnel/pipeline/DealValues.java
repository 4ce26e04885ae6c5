package io.github.kpisdk.funnel.pipeline;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Money;
import java.math.BigDecimal;
import java.util.List;

/** Sums of the amounts of deals. */
final class DealValues {
    private DealValues() {}

    /** The amounts won, by all; undefined if one is not known, or all are nothing. */
    static Outcome won(List<DealPath> deals, String divisor) {
        if (deals.stream().anyMatch(deal -> deal.amount().isEmpty())) {
            return Undefined.because(Reason.NO_DATA, "amount");
        }
        BigDecimal won = sum(deals.stream().filter(DealPath::isWon).toList());
        BigDecimal all = sum(deals);
        return all.signum() == 0
                ? Undefined.zeroDivisor(divisor, Known.of(won))
                : Known.of(won, all);
    }

    private static BigDecimal sum(List<DealPath> deals) {
        return deals.stream()
                .flatMap(deal -> deal.amount().stream())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
