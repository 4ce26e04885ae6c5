package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How the interval of one rate is computed.
 *
 * <p>Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion, Statistical Science
 * 16, 2001. No continuity correction. All lie within 0 and 1 and contain the rate observed at the
 * usual confidences.
 */
public enum RateInterval {
    /** The rates that a score test does not reject (Wilson 1927). The usual choice. */
    WILSON {
        @Override
        Interval ends(Proportion p, double confidence) {
            double z2 = square(Normal.quantile(confidence));
            double n = p.trials();
            double centre = (p.successes() + z2 / 2) / (n + z2);
            double half = Math.sqrt(z2 * (n * p.variance() + z2 / 4)) / (n + z2);
            return clipped(p, centre - half, centre + half, confidence);
        }
    },
    /** Never covers less than it says, and so is wide (Clopper and Pearson 1934). */
    CLOPPER_PEARSON {
        @Override
        Interval ends(Proportion p, double confidence) {
            double tail = (1 - confidence) / 2;
            double lower =
                    p.successes() == 0
                            ? 0
                            : BetaDistribution.of(p.successes(), p.failures() + 1.0)
                                    .inverseCumulativeProbability(tail);
            double upper =
                    p.failures() == 0
                            ? 1
                            : BetaDistribution.of(p.successes() + 1.0, p.failures())
                                    .inverseSurvivalProbability(tail);
            return clipped(p, lower, upper, confidence);
        }
    },
    /** Wilson's centre with the simple width, cut at 0 and 1 (Agresti and Coull 1998). */
    AGRESTI_COULL {
        @Override
        Interval ends(Proportion p, double confidence) {
            double z2 = square(Normal.quantile(confidence));
            double n = p.trials() + z2;
            double centre = (p.successes() + z2 / 2) / n;
            double half = Math.sqrt(z2 * centre * (1 - centre) / n);
            return new Interval(Math.max(0, centre - half), Math.min(1, centre + half), confidence);
        }
    },
    /** Equal tails of the posterior under Jeffreys' prior; 0 and 1 where none or all did. */
    JEFFREYS {
        @Override
        Interval ends(Proportion p, double confidence) {
            double tail = (1 - confidence) / 2;
            BetaDistribution posterior =
                    BetaDistribution.of(p.successes() + 0.5, p.failures() + 0.5);
            return clipped(
                    p,
                    posterior.inverseCumulativeProbability(tail),
                    posterior.inverseSurvivalProbability(tail),
                    confidence);
        }
    };

    abstract Interval ends(Proportion p, double confidence);

    /**
     * The interval; not computable where nobody could.
     *
     * @param confidence above 0 and below 1
     * @throws IllegalArgumentException if the confidence is not
     */
    public Statistic<Interval> of(Proportion proportion, double confidence) {
        Checks.inside("Confidence", confidence);
        return proportion.trials() == 0
                ? Statistic.notComputable(Checks.NOBODY)
                : Statistic.of(ends(proportion, confidence));
    }

    /** Exactly 0 where none did and exactly 1 where all did, whatever was lost in rounding. */
    private static Interval clipped(Proportion p, double lower, double upper, double confidence) {
        return new Interval(
                p.successes() == 0 ? 0 : lower, p.failures() == 0 ? 1 : upper, confidence);
    }

    private static double square(double x) {
        return x * x;
    }
}
