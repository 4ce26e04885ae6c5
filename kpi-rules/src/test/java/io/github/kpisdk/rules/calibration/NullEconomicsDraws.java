package io.github.kpisdk.rules.calibration;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Chance from a fixed start, and how much of it is drawn. */
final class NullEconomicsDraws {
    /** Start values; no figure rests on one of them alone. */
    static final long[] SEEDS = {20260101, 20260202, 20260303, 20260404, 20260505};

    /** Set to {@code long} for the long form. */
    static final String FORM = "kpi.calibration";

    private static final int LONG = 20;

    /** The variance of the logarithm of an amount whose deviation equals its mean. */
    private static final double SPREAD = Math.log(2);

    private final SplittableRandom random;

    NullEconomicsDraws(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So many in the short form, twenty times as many in the long one. */
    static int many(int inShort) {
        return "long".equals(System.getProperty(FORM)) ? inShort * LONG : inShort;
    }

    int poisson(double mean) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(random.nextDouble());
    }

    int binomial(int trials, double share) {
        return BinomialDistribution.of(trials, share)
                .inverseCumulativeProbability(random.nextDouble());
    }

    /** Amounts of 1 on average, with a deviation of 1. */
    List<Double> amounts(int count) {
        LogNormalDistribution usual = LogNormalDistribution.of(-SPREAD / 2, Math.sqrt(SPREAD));
        return IntStream.range(0, count)
                .mapToObj(i -> usual.inverseCumulativeProbability(random.nextDouble()))
                .toList();
    }
}
