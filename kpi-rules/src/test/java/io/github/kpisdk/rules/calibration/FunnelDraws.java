package io.github.kpisdk.rules.calibration;

import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Draws of chance from a fixed start value, and how long a calibration runs.
 *
 * <p>Usually in seconds; with {@code -Dkpi.calibration=long} by the numbers that the published
 * rates were measured with.
 */
final class FunnelDraws {
    /** None of the rates rests on one of them alone. */
    static final List<Long> SEEDS = List.of(20260501L, 7L, 1836L);

    private static final boolean LONG = "long".equals(System.getProperty("kpi.calibration"));

    private final SplittableRandom random;

    FunnelDraws(long seed) {
        random = new SplittableRandom(seed);
    }

    static int number(int usual, int full) {
        return LONG ? full : usual;
    }

    int poisson(double mean) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(random.nextDouble());
    }

    int binomial(int trials, double p) {
        return BinomialDistribution.of(trials, p).inverseCumulativeProbability(random.nextDouble());
    }

    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }
}
