package io.github.kpisdk.rules.calibration;

import java.util.Random;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Chance from a fixed start: {@link Random}, whose algorithm is part of its contract, so that every
 * Java draws the same.
 */
final class StatisticsDraws {
    private final Random random;

    StatisticsDraws(long seed) {
        random = new Random(seed);
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Both ends included. */
    int whole(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** Above zero, with a mean of 1. */
    double lognormal(double variation) {
        double variance = StrictMath.log(1 + variation * variation);
        return StrictMath.exp(normal(-variance / 2, Math.sqrt(variance)));
    }

    int poisson(double mean) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(random.nextDouble());
    }

    int binomial(int trials, double share) {
        return BinomialDistribution.of(trials, share)
                .inverseCumulativeProbability(random.nextDouble());
    }
}
