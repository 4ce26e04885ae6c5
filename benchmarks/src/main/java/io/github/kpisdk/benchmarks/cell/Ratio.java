package io.github.kpisdk.benchmarks.cell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What is divided in each cell after adding up. Not a number where the divisor is zero. */
public enum Ratio {
    /** Won deals per decided deal. */
    CLOSE_RATE(Measure.WON, Measure.WON, Measure.LOST),
    /** Cost per new customer. */
    CAC(Measure.COST, Measure.NEW_CUSTOMERS),
    /** Cost per won deal. */
    COST_PER_SALE(Measure.COST, Measure.WON),
    /** Advertising per lead. */
    CPL(Measure.AD_SPEND, Measure.LEADS),
    /** Revenue per advertising. */
    ROAS(Measure.REVENUE, Measure.AD_SPEND),
    /** What is left of the profit after costs, per cost. */
    ROMI(Measure.PROFIT, Measure.COST),
    /** Advertising per revenue. */
    AD_SPEND_SHARE(Measure.AD_SPEND, Measure.REVENUE),
    /** New customers who came back, per new customer. */
    REPEAT_RATE(Measure.REPEATERS, Measure.NEW_CUSTOMERS),
    /** Qualified leads per lead. */
    LEAD_QUALITY(Measure.QUALIFIED_LEADS, Measure.LEADS);

    private static final Set<Ratio> MONEY = EnumSet.of(CAC, COST_PER_SALE, CPL);

    private final Measure dividend;
    private final List<Measure> divisor;

    Ratio(Measure dividend, Measure... divisor) {
        this.dividend = dividend;
        this.divisor = List.of(divisor);
    }

    /** Whether it is an amount, in minor units. */
    public boolean isMoney() {
        return MONEY.contains(this);
    }

    /** The quotient of some sums. */
    double of(ToLongFunction<Measure> sums) {
        long below = divisor.stream().mapToLong(sums).sum();
        long above = sums.applyAsLong(dividend) - (this == ROMI ? below : 0);
        return below == 0 ? Double.NaN : (double) above / below;
    }
}
