package io.github.kpisdk.funnel.stats;

/**
 * Two samples freed from what was already so before the experiment (Deng, Xu, Kohavi and Walker,
 * Improving the Sensitivity of Online Controlled Experiments by Utilizing Pre-Experiment Data,
 * 2013). The differences expected stay the same, the variance falls.
 *
 * <p>Each value becomes itself minus θ times how far its person was from the mean of all before.
 * Taking the mean of all, the same for both, leaves the difference as it is and the means in their
 * own size, so that a relative effect can be computed.
 *
 * @param theta cov(during, before) ÷ var(before), both arms taken as one sample; 0 where nothing
 *     varied before
 * @param base what is compared with, adjusted
 * @param variant what is compared, adjusted
 */
public record Cuped(double theta, Sample base, Sample variant) {
    /** What is left by rounding where all was already so before, as a share. */
    private static final double ROUNDING = 1e-14;

    /** Frees two samples from what was before. */
    public static Cuped adjust(PairedSample base, PairedSample variant) {
        double n1 = base.during().size();
        double n2 = variant.during().size();
        double meanBefore = (n1 * base.before().mean() + n2 * variant.before().mean()) / (n1 + n2);
        double weight = n1 * n2 / (n1 + n2);
        double gapBefore = variant.before().mean() - base.before().mean();
        double gapDuring = variant.during().mean() - base.during().mean();
        double squares =
                base.degrees() * base.before().variance()
                        + variant.degrees() * variant.before().variance()
                        + weight * gapBefore * gapBefore;
        double products =
                base.degrees() * base.covariance()
                        + variant.degrees() * variant.covariance()
                        + weight * gapBefore * gapDuring;
        double theta = squares == 0 ? 0 : products / squares;
        return new Cuped(theta, freed(base, theta, meanBefore), freed(variant, theta, meanBefore));
    }

    private static Sample freed(PairedSample sample, double theta, double meanBefore) {
        Sample during = sample.during();
        double variance =
                during.variance()
                        + theta * theta * sample.before().variance()
                        - 2 * theta * sample.covariance();
        return new Sample(
                during.size(),
                during.mean() - theta * (sample.before().mean() - meanBefore),
                variance > ROUNDING * during.variance() ? variance : 0);
    }
}
