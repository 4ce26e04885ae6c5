package io.github.kpisdk.funnel.stats;

/**
 * A test that compares with the normal distribution, on both sides.
 *
 * @param z the difference in standard errors; its sign is that of the difference
 * @param p how often chance alone gives one at least as large
 */
public record ZTest(double z, double p) {

    /** Checks that z is a number and p a probability. */
    public ZTest {
        Checks.finite("z", z);
        Checks.probability("p", p);
    }

    /** A difference of so many standard errors, by the normal distribution, both sides. */
    public static ZTest of(double z) {
        return new ZTest(z, Normal.bothTails(z));
    }
}
