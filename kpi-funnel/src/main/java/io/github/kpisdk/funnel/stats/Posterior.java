package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What one believes of a rate after so many of so many: a beta distribution.
 *
 * @param alpha successes plus those believed in beforehand, at least 0.05
 * @param beta failures plus those believed in beforehand, at least 0.05
 */
public record Posterior(double alpha, double beta) {
    /** Below this nearly all of the belief is nearer to 0 or 1 than a number can be. */
    private static final double LEAST = 0.05;

    /** Checks that both are at least 0.05. */
    public Posterior {
        check("Alpha", alpha);
        check("Beta", beta);
    }

    private static void check(String name, double value) {
        if (!(value >= LEAST) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s is to be at least %s, not %s".formatted(name, LEAST, value));
        }
    }

    /** After trials, every rate having been held equally likely before. */
    public static Posterior of(Proportion rate) {
        return new Posterior(1, 1).after(rate);
    }

    /** What this belief becomes with further trials. */
    public Posterior after(Proportion rate) {
        return new Posterior(alpha + rate.successes(), beta + rate.failures());
    }

    /** The rate expected. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** The rate lies in it with this probability, and equally often on either side. */
    public Interval interval(double probability) {
        double tail = (1 - Checks.inside("Probability", probability)) / 2;
        BetaDistribution belief = distribution();
        return new Interval(
                belief.inverseCumulativeProbability(tail),
                belief.inverseSurvivalProbability(tail),
                probability);
    }

    /** How likely this rate is higher than another. */
    public double probabilityAbove(Posterior other) {
        return BetaOrder.probabilityAbove(this, other);
    }

    /**
     * What is gained on average by taking this instead of another, counting only where this is
     * higher: E[max(this − other, 0)], as a share.
     *
     * <p>It is mean · P(this with one success more is higher) − mean of the other · P(this is
     * higher than the other with one success more), computed without that difference. Nothing is
     * simulated. Below 1e-18 it is 0.
     */
    public double expectedGainOver(Posterior other) {
        return BetaOrder.gain(this, other);
    }

    /** What is lost on average by taking this instead of another: E[max(other − this, 0)]. */
    public double expectedLossAgainst(Posterior other) {
        return other.expectedGainOver(this);
    }

    BetaDistribution distribution() {
        return BetaDistribution.of(alpha, beta);
    }

    /** The same belief of those who did not. */
    Posterior mirrored() {
        return new Posterior(beta, alpha);
    }
}
