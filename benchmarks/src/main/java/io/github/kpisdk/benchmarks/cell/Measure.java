package io.github.kpisdk.benchmarks.cell;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What is added up. Money is in minor units. */
public enum Measure {
    /** Deals won. */
    WON,
    /** Deals lost. */
    LOST,
    /** Won deals that were refunded. */
    REFUNDS,
    /** Amounts less discounts of what was won and not refunded. */
    REVENUE,
    /** Revenue less the cost of its goods. */
    PROFIT,
    /** Revenue less the cost of the goods of all won deals, refunded ones too. */
    CONTRIBUTION,
    /** Customers by the channel and month of their first won deal. */
    NEW_CUSTOMERS,
    /** Those of them with more than one won deal. */
    REPEATERS,
    /** Leads. */
    LEADS,
    /** Leads worth working on. */
    QUALIFIED_LEADS,
    /** All costs. */
    COST,
    /** Costs of advertising. */
    AD_SPEND;

    /** What workload W asks for. */
    public static final Set<Measure> OF_W =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CONTRIBUTION)));

    /** What can be told from the rows of the folder contract, where a refund has no goods. */
    public static final Set<Measure> OF_CONTRACT =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PROFIT)));

    private static final Set<Measure> MONEY =
            EnumSet.of(REVENUE, PROFIT, CONTRIBUTION, COST, AD_SPEND);

    /** Whether it is an amount rather than a count. */
    public boolean isMoney() {
        return MONEY.contains(this);
    }
}
