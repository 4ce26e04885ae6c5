package io.github.kpisdk.funnel.stats;

/**
 * Intervals and p values that stay true however often one looks and whenever one stops.
 *
 * <p>An asymptotic confidence sequence (Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas,
 * Time-uniform Central Limit Theory and Asymptotic Confidence Sequences, arXiv 2103.06476). Wider
 * than an interval for one look; tightest about the sample size it is tuned for. The interval
 * leaves out zero exactly when p is below alpha.
 *
 * @param alpha how often chance alone may raise an alarm at any of all looks
 * @param tunedFor the sample size of both arms together at which it is to be tightest, above 0
 */
public record AlwaysValid(double alpha, double tunedFor) {
    /** The sample size that it is tuned for where nothing else is said. */
    public static final double USUAL_SIZE = 5000;

    /** Checks alpha and the size. */
    public AlwaysValid {
        Checks.inside("Alpha", alpha);
        Checks.positive("Size tuned for", tunedFor);
    }

    /** Tuned for 5000. */
    public static AlwaysValid at(double alpha) {
        return new AlwaysValid(alpha, USUAL_SIZE);
    }

    /** The same p values with the intervals of another alpha. */
    public AlwaysValid withAlpha(double share) {
        return new AlwaysValid(share, tunedFor * bend(share) / bend(alpha));
    }

    /** From where to where the effect may lie. */
    public Interval interval(Effect effect) {
        double n = effect.size();
        double half =
                effect.standardError()
                        * Math.sqrt(
                                2
                                        * spread(n)
                                        * (logRoot(n) - StrictMath.log(alpha))
                                        / (n * rho2()));
        return new Interval(effect.estimate() - half, effect.estimate() + half, 1 - alpha);
    }

    /** How often chance alone gives, at any of all looks, an effect at least as large. */
    public double p(Effect effect) {
        double n = effect.size();
        double t = effect.estimate() / effect.standardError();
        double logEvidence = rho2() * t * t * n / (2 * spread(n)) - logRoot(n);
        return Math.min(1, StrictMath.exp(-logEvidence));
    }

    private double rho2() {
        return bend(alpha) / tunedFor;
    }

    private static double bend(double alpha) {
        double log = -2 * StrictMath.log(Checks.inside("Alpha", alpha));
        return log + StrictMath.log(log + 1);
    }

    private double spread(double n) {
        return n * rho2() + 1;
    }

    private double logRoot(double n) {
        return StrictMath.log(spread(n)) / 2;
    }
}
