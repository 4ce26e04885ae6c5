package io.github.kpisdk.funnel.event;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;

/** Quotients of counts. */
final class Rates {
    private Rates() {}

    /** A share; undefined of nothing. */
    static Outcome of(String divisor, BigDecimal part, long whole) {
        return whole == 0
                ? Undefined.zeroDivisor(divisor, Known.of(part))
                : Known.of(part, BigDecimal.valueOf(whole));
    }
}
