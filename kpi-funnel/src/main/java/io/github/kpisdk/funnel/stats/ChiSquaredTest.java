package io.github.kpisdk.funnel.stats;

import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A test that compares with the chi-squared distribution (Pearson 1900), without a correction.
 *
 * @param statistic the sum of (observed − expected)² ÷ expected
 * @param degreesOfFreedom at least 1
 * @param p how often chance alone gives a sum at least as large
 */
public record ChiSquaredTest(double statistic, int degreesOfFreedom, double p) {

    /** Checks that the statistic is a number and p a probability. */
    public ChiSquaredTest {
        Checks.finite("Statistic", statistic);
        Checks.positive("Degrees of freedom", degreesOfFreedom);
        Checks.probability("p", p);
    }

    /**
     * Whether several rates differ at all. Not computable where nobody could in one of them, or
     * where everybody or nobody did in all.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Statistic<ChiSquaredTest> ofRates(List<Proportion> rates) {
        if (rates.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison wants at least 2 rates, got %s".formatted(rates.size()));
        }
        if (rates.stream().anyMatch(rate -> rate.trials() == 0)) {
            return Statistic.notComputable(Checks.NOBODY);
        }
        Proportion pooled = rates.stream().reduce(Proportion.of(0, 0), Proportion::plus);
        if (pooled.successes() == 0 || pooled.failures() == 0) {
            return Statistic.notComputable(Checks.NO_VARIETY);
        }
        double sum = 0;
        for (Proportion rate : rates) {
            // Both cells of an arm at once: d²/(n·p) + d²/(n·q) = d²/(n·p·q).
            double off = rate.successes() - rate.trials() * pooled.share();
            sum += off * off / (rate.trials() * pooled.variance());
        }
        return Statistic.of(of(sum, rates.size() - 1));
    }

    /**
     * Whether counts follow shares.
     *
     * @param observed counts, none negative
     * @param weights what each is to have, above 0, in any unit: 0.5 and 0.5 is 1 and 1
     * @throws IllegalArgumentException if a count is negative, a weight is not above 0, there are
     *     not as many of the one as of the other, or fewer than two
     */
    public static Statistic<ChiSquaredTest> ofShares(List<Long> observed, List<Double> weights) {
        if (observed.size() != weights.size() || observed.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison wants at least 2 counts and as many weights, got %s and %s"
                            .formatted(observed.size(), weights.size()));
        }
        observed.forEach(count -> Checks.notNegative("count", count));
        weights.forEach(weight -> Checks.positive("weight", weight));
        double all = observed.stream().reduce(0L, (a, b) -> Checks.sum("counts", a, b));
        // By the largest, so that their sum has no chance to overflow.
        double largest = Collections.max(weights);
        double weight = weights.stream().mapToDouble(w -> w / largest).sum();
        if (all == 0) {
            return Statistic.notComputable(Checks.NOBODY);
        }
        double sum = 0;
        for (int i = 0; i < observed.size(); i++) {
            double expected = all * (weights.get(i) / largest / weight);
            double off = observed.get(i) - expected;
            sum += off * off / expected;
        }
        return Statistic.of(of(sum, observed.size() - 1));
    }

    private static ChiSquaredTest of(double statistic, int degreesOfFreedom) {
        return new ChiSquaredTest(
                statistic,
                degreesOfFreedom,
                ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic));
    }
}
