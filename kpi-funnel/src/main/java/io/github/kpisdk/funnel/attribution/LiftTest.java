package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Money;

/**
 * What a lift test brought in: figures that come from elsewhere. This is all that is computed here
 * about lift; attribution cannot supply it.
 *
 * @param incrementalRevenue revenue with the channel less revenue without it, as tested; below zero
 *     if the channel did harm
 * @param spend what the channel cost in the test; not negative
 */
public record LiftTest(Money incrementalRevenue, Money spend) {
    /** Checks that the currencies agree, and that spend is not negative. */
    public LiftTest {
        spend.in(incrementalRevenue.currency());
        if (spend.signum() < 0) {
            throw new IllegalArgumentException("Spend must not be negative, got " + spend);
        }
    }

    /** Incremental revenue per unit of spend, known as iROAS; undefined if nothing was spent. */
    public Outcome incrementalReturn() {
        Known revenue = Known.of(incrementalRevenue.amount());
        return spend.signum() == 0
                ? Undefined.zeroDivisor("spend", revenue)
                : revenue.per(Known.of(spend.amount()));
    }
}
