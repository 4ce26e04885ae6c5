package io.github.kpisdk.funnel.stats;

import java.math.BigInteger;
import java.util.function.Supplier;

/**
 * Two rates of different people: before and after, control and variant. Differences are variant
 * minus base.
 *
 * <p>Where nobody could in one of them nothing is computable. A test and an interval of different
 * methods may disagree at the edge; who decides by both is on the safe side.
 *
 * @param base what is compared with
 * @param variant what is compared
 */
public record TwoProportions(Proportion base, Proportion variant) {
    /** Below this count in an expected cell the normal distribution is no longer used. */
    public static final double SMALL_CELL = 5;

    /** Two rates. */
    public static TwoProportions of(Proportion base, Proportion variant) {
        return new TwoProportions(base, variant);
    }

    /** Variant minus base, as a share: 0.02 is two percentage points. */
    public Statistic<Double> difference() {
        return counted(() -> Statistic.of(gap()));
    }

    /** The interval of the difference by Newcombe at 95 %. */
    public Statistic<Interval> interval() {
        return newcombe(Interval.USUAL);
    }

    /**
     * The interval of the difference from the Wilson limits of both rates (Newcombe, Interval
     * Estimation for the Difference Between Independent Proportions, Statistics in Medicine 17,
     * 1998, method 10). Good for small counts.
     */
    public Statistic<Interval> newcombe(double confidence) {
        Checks.inside("Confidence", confidence);
        return counted(
                () -> {
                    Interval from = RateInterval.WILSON.ends(base, confidence);
                    Interval to = RateInterval.WILSON.ends(variant, confidence);
                    double p1 = base.share();
                    double p2 = variant.share();
                    double down = StrictMath.hypot(p2 - to.lower(), from.upper() - p1);
                    double up = StrictMath.hypot(to.upper() - p2, p1 - from.lower());
                    return Statistic.of(new Interval(gap() - down, gap() + up, confidence));
                });
    }

    /**
     * The simple interval of the difference, with the variances of each rate. For comparison: too
     * narrow for small counts; not computable where both rates are 0 or 1.
     */
    public Statistic<Interval> wald(double confidence) {
        double z = Normal.quantile(confidence);
        return counted(
                () -> {
                    double error = unpooledError();
                    return error == 0
                            ? Statistic.notComputable(Checks.NO_VARIETY)
                            : Statistic.of(
                                    new Interval(gap() - z * error, gap() + z * error, confidence));
                });
    }

    /** The rate of the variant by the rate of the base; not computable where the base has none. */
    public Statistic<Double> ratio() {
        return counted(
                () ->
                        base.successes() == 0
                                ? Statistic.notComputable(Checks.NO_VARIETY)
                                : Statistic.of(variant.share() / base.share()));
    }

    /**
     * The interval of the ratio on the scale of logarithms (Katz, Baptista, Azen and Pike,
     * Biometrics 34, 1978). Not computable where one has no successes or both have only successes.
     */
    public Statistic<Interval> katz(double confidence) {
        double z = Normal.quantile(confidence);
        return counted(
                () -> {
                    double error = Math.sqrt(relativeVariance(variant) + relativeVariance(base));
                    boolean computable =
                            base.successes() > 0 && variant.successes() > 0 && error > 0;
                    double ratio = variant.share() / base.share();
                    return computable
                            ? Statistic.of(
                                    new Interval(
                                            ratio * StrictMath.exp(-z * error),
                                            ratio * StrictMath.exp(z * error),
                                            confidence))
                            : Statistic.notComputable(Checks.NO_VARIETY);
                });
    }

    /**
     * Whether the rates differ, with the variance of both together. Not computable where everybody
     * or nobody did in both.
     */
    public Statistic<ZTest> pooledTest() {
        return varied(() -> gap() / pooledError());
    }

    /**
     * Whether the rates differ, with the variance of each: agrees with {@link #wald}. Not
     * computable where both rates are 0 or 1.
     */
    public Statistic<ZTest> unpooledTest() {
        return counted(
                () ->
                        unpooledError() == 0
                                ? Statistic.notComputable(Checks.NO_VARIETY)
                                : Statistic.of(ZTest.of(gap() / unpooledError())));
    }

    /**
     * How often chance alone gives a difference at least as large: the pooled test, or Fisher's
     * exact one where fewer than 5 are expected in a cell of at most 2,147,483,647 people. Not
     * computable where everybody or nobody did in both.
     */
    public Statistic<Double> pValue() {
        return pooledTest().map(test -> isSmall() ? fisher() : test.p());
    }

    /**
     * Fisher's exact p, both sides. Not computable where everybody or nobody did in both.
     *
     * @throws ArithmeticException if there are more than 2,147,483,647 people
     */
    public Statistic<Double> fisherExact() {
        return pooledTest().map(test -> fisher());
    }

    /**
     * The smallest number expected in the four cells, those who did and those who did not in both,
     * if the rates were equal. Under 5 there are too few for the normal distribution.
     */
    public Statistic<Double> smallestExpected() {
        return counted(() -> Statistic.of(smallestCell()));
    }

    private double fisher() {
        return Fisher.bothTails(
                variant.successes(), variant.trials(), base.successes(), base.trials());
    }

    /** Through whole numbers: shares that differ little would lose digits. */
    private double gap() {
        double cross = product(variant, base).subtract(product(base, variant)).doubleValue();
        return cross / ((double) base.trials() * variant.trials());
    }

    private static BigInteger product(Proportion successes, Proportion trials) {
        return BigInteger.valueOf(successes.successes())
                .multiply(BigInteger.valueOf(trials.trials()));
    }

    private double pooledError() {
        double variance = base.plus(variant).variance();
        return Math.sqrt(variance * (1.0 / base.trials() + 1.0 / variant.trials()));
    }

    private double unpooledError() {
        return Math.sqrt(base.variance() / base.trials() + variant.variance() / variant.trials());
    }

    private boolean isSmall() {
        return smallestCell() < SMALL_CELL && base.plus(variant).trials() <= Integer.MAX_VALUE;
    }

    private double smallestCell() {
        Proportion all = base.plus(variant);
        double share = (double) Math.min(all.successes(), all.failures()) / all.trials();
        return share * Math.min(base.trials(), variant.trials());
    }

    /** (1 − p) ÷ (n·p), which is 1/x − 1/n. */
    private static double relativeVariance(Proportion rate) {
        return rate.failures() / ((double) rate.trials() * rate.successes());
    }

    private Statistic<ZTest> varied(Supplier<Double> z) {
        return counted(
                () -> {
                    Proportion all = base.plus(variant);
                    return all.successes() == 0 || all.failures() == 0
                            ? Statistic.notComputable(Checks.NO_VARIETY)
                            : Statistic.of(ZTest.of(z.get()));
                });
    }

    private <T> Statistic<T> counted(Supplier<Statistic<T>> figure) {
        return base.trials() == 0 || variant.trials() == 0
                ? Statistic.notComputable(Checks.NOBODY)
                : figure.get();
    }
}
