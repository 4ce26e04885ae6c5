package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * By how much a mean differs from another, and how well that is known (Welch, The Generalization of
 * Student's Problem, Biometrika 34, 1947). The variances need not be equal.
 *
 * @param estimate variant minus base, in the unit of the values; or that by the base, as a share
 * @param standardError above 0, in the unit of the estimate
 * @param degreesOfFreedom by Satterthwaite
 * @param size how many values there are in both
 */
public record Effect(double estimate, double standardError, double degreesOfFreedom, long size) {

    /** Checks that there is something to measure the chance by. */
    public Effect {
        Checks.finite("Estimate", estimate);
        Checks.positive("Standard error", standardError);
        Checks.positive("Degrees of freedom", degreesOfFreedom);
        Checks.positive("Size", size);
    }

    /** The difference of the means; not computable where nothing varies. */
    public static Statistic<Effect> absolute(Sample base, Sample variant) {
        double variance = base.varianceOfMean() + variant.varianceOfMean();
        return effect(base, variant, variant.mean() - base.mean(), variance);
    }

    /**
     * The difference by the size of the base mean: 0.1 is ten percent more. The uncertainty of the
     * base counts too (delta method). Not computable where the base mean is 0 or nothing varies.
     */
    public static Statistic<Effect> relative(Sample base, Sample variant) {
        double mean = base.mean();
        if (mean == 0) {
            return Statistic.notComputable(Checks.NO_BASE);
        }
        double ratio = variant.mean() / mean;
        double variance =
                (variant.varianceOfMean() + base.varianceOfMean() * ratio * ratio) / (mean * mean);
        return effect(base, variant, (variant.mean() - mean) / Math.abs(mean), variance);
    }

    /** How often chance alone gives an effect at least as large, on both sides. */
    public double p() {
        double t = Math.abs(estimate / standardError);
        return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(t));
    }

    /**
     * From where to where the effect may lie, if it was decided beforehand when to look; who looks
     * more often takes {@link AlwaysValid}.
     *
     * @throws IllegalArgumentException if the confidence is not above 0 and below 1
     */
    public Interval interval(double confidence) {
        double tail = (1 - Checks.inside("Confidence", confidence)) / 2;
        double half =
                standardError * TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail);
        return new Interval(estimate - half, estimate + half, confidence);
    }

    /**
     * How likely the effect is above zero, every effect having been held equally likely before, by
     * the normal distribution.
     */
    public double probabilityPositive() {
        return Normal.below(estimate / standardError);
    }

    /**
     * What is gained on average by taking the variant, counting only where it is better, in the
     * unit of the estimate; as {@link #probabilityPositive}. {@code σ·φ(μ/σ) + μ·Φ(μ/σ)}.
     */
    public double expectedGain() {
        double t = estimate / standardError;
        return Math.max(0, standardError * Normal.density(t) + estimate * Normal.below(t));
    }

    /** What is lost on average by taking the variant, counting only where it is worse. */
    public double expectedLoss() {
        double t = estimate / standardError;
        return Math.max(0, standardError * Normal.density(t) - estimate * Normal.below(-t));
    }

    private static Statistic<Effect> effect(
            Sample base, Sample variant, double estimate, double variance) {
        double a = base.varianceOfMean();
        double b = variant.varianceOfMean();
        if (a + b == 0) {
            return Statistic.notComputable(Checks.NO_VARIETY);
        }
        double shareA = a / (a + b);
        double shareB = b / (a + b);
        double freedom =
                1 / (shareA * shareA / (base.size() - 1) + shareB * shareB / (variant.size() - 1));
        long size = Checks.sum("values", base.size(), variant.size());
        // Zero only where the variant is always 0 and the base, which varies, is weighed by that.
        return variance == 0
                ? Statistic.notComputable(Checks.NO_VARIETY)
                : Statistic.of(new Effect(estimate, Math.sqrt(variance), freedom, size));
    }
}
