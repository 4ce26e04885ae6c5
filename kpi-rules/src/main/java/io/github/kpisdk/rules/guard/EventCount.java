package io.github.kpisdk.rules.guard;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * A count against what was to be expected, where events come by chance one by one.
 *
 * @param events how many came, not negative
 */
public record EventCount(long events) {

    /** Checks the count. */
    public EventCount {
        if (events < 0 || events > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Events must be from 0 to 2147483647, not " + events);
        }
    }

    /**
     * How often chance alone gives a count at least so far from the expected one: twice the smaller
     * tail, at most 1. Under 0.05 exactly where the interval of Garwood (1936) at 95 % leaves the
     * expected count out.
     *
     * @param expected above 0
     */
    public double pAgainst(double expected) {
        PoissonDistribution usual = PoissonDistribution.of(expected);
        int count = (int) events;
        double atMost = usual.cumulativeProbability(count);
        double atLeast = count == 0 ? 1 : usual.survivalProbability(count - 1);
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }
}
