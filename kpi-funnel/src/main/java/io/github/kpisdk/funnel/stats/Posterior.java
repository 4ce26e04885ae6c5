package io.github.kpisdk.funnel.stats;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What one believes of a rate after so many of so many: a beta distribution.
 *
 * @param alpha successes plus those believed in beforehand, above 0
 * @param beta failures plus those believed in beforehand, above 0
 */
public record Posterior(double alpha, double beta) {

    /** Checks that both are above 0. */
    public Posterior {
        Checks.positive("Alpha", alpha);
        Checks.positive("Beta", beta);
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
     * <p>E[this; this &gt; other] is the mean times the probability that this with one success more
     * is higher, so nothing is simulated.
     */
    public double expectedGainOver(Posterior other) {
        double gain =
                mean() * new Posterior(alpha + 1, beta).probabilityAbove(other)
                        - other.mean()
                                * probabilityAbove(new Posterior(other.alpha + 1, other.beta));
        return Math.max(0, gain);
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
