package io.github.kpisdk.funnel.stats;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;

/**
 * One count by another that counts something else: buys per visit. It may exceed 1, so it is no
 * conversion rate and has no interval of a rate; see {@link Proportion}.
 *
 * @param dividend what is divided
 * @param divisor what it is divided by
 */
public record CountRatio(long dividend, long divisor) {

    /** Checks that neither is negative. */
    public CountRatio {
        Checks.notNegative("dividend", dividend);
        Checks.notNegative("divisor", divisor);
    }

    /**
     * So many by so many.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public static CountRatio of(long dividend, long divisor) {
        return new CountRatio(dividend, divisor);
    }

    /** The quotient, exactly; undefined by nothing. */
    public Outcome value() {
        Known top = Known.of(BigDecimal.valueOf(dividend));
        return divisor == 0
                ? Undefined.zeroDivisor("divisor", top)
                : Known.of(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
    }

    /** {@code 18 per 20}. */
    @Override
    public String toString() {
        return dividend + " per " + divisor;
    }
}
