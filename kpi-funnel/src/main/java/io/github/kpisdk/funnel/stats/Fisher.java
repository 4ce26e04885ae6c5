package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** The exact test of a table of two by two (Fisher 1935). */
final class Fisher {
    /** What is this much likelier than the table observed still counts as just as likely. */
    private static final double ROUNDING = 1e-7;

    private Fisher() {}

    /**
     * The probability of all tables with the same margins that are not likelier.
     *
     * @throws ArithmeticException if more than 2,147,483,647 were counted
     */
    static double bothTails(long x1, long n1, long x2, long n2) {
        HypergeometricDistribution tables =
                HypergeometricDistribution.of(
                        Math.toIntExact(Math.addExact(n1, n2)),
                        Math.toIntExact(x1 + x2),
                        Math.toIntExact(n1));
        double limit = tables.probability((int) x1) * (1 + ROUNDING);
        double sum = 0;
        for (int x = tables.getSupportLowerBound(); x <= tables.getSupportUpperBound(); x++) {
            double probability = tables.probability(x);
            if (probability <= limit) {
                sum += probability;
            }
        }
        return Math.min(1, sum);
    }
}
