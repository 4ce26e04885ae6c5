package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Events that could have been any number, for so much time or money: 4 sales for 10 000 roubles.
 *
 * @param events how many, not negative
 * @param exposure time, money or whatever else brings them, above 0, in one unit
 */
public record EventRate(long events, double exposure) {
    /** Above this the approximation of chi-squared is as exact as a number can be. */
    private static final long MANY = 1_000_000_000;

    /** Checks the count and the exposure. */
    public EventRate {
        Checks.notNegative("events", events);
        Checks.positive("Exposure", exposure);
    }

    /** So many events for so much. */
    public static EventRate of(long events, double exposure) {
        return new EventRate(events, exposure);
    }

    /**
     * From where to where the expected number of events may lie (Garwood, Fiducial Limits for the
     * Poisson Distribution, 1936). Exposure by a limit is a limit of the cost per event.
     *
     * @throws IllegalArgumentException if the confidence is not above 0 and below 1
     */
    public Interval interval(double confidence) {
        double tail = (1 - Checks.inside("Confidence", confidence)) / 2;
        if (events > MANY) {
            double z = Normal.upper(tail);
            return new Interval(cubed(events, -z), cubed(events + 1.0, z), confidence);
        }
        double lower =
                events == 0
                        ? 0
                        : ChiSquaredDistribution.of(2.0 * events).inverseCumulativeProbability(tail)
                                / 2;
        double upper =
                ChiSquaredDistribution.of(2.0 * events + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(lower, upper, confidence);
    }

    /**
     * How often chance alone gives rates at least as unlike, both sides: given all events, those of
     * this one are binomial with its share of the exposure (Przyborowski and Wilenski 1940). Twice
     * the smaller tail, at most 1; without events 1.
     */
    public double pAgainst(EventRate other) {
        double share = exposure / (exposure + other.exposure);
        double atMost = other.events == 0 ? 1 : atLeast(other.events, events, 1 - share);
        double atLeast = events == 0 ? 1 : atLeast(events, other.events, share);
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }

    /** Half a quantile of chi-squared with 2·k degrees (Wilson and Hilferty 1931). */
    private static double cubed(double k, double z) {
        double root = 1 - 1 / (9 * k) + z / (3 * Math.sqrt(k));
        return k * root * root * root;
    }

    /** How often there are at least {@code hits} where there are hits and misses. */
    private static double atLeast(long hits, long misses, double share) {
        return BetaDistribution.of(hits, misses + 1.0).cumulativeProbability(share);
    }
}
