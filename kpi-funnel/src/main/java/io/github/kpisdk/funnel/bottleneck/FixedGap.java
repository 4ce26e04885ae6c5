package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.RateInterval;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.funnel.stats.ZTest;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A rate beside a fixed one. The score test, which agrees with Wilson's interval: {@code (p − r) ÷
 * √(r (1 − r) ÷ n)}; where fewer than 5 are expected to go on or to stay, both tails are twice the
 * smaller one of the binomial distribution.
 */
record FixedGap(BigDecimal fixed, Proportion observed) implements Gap {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final Text NOBODY = Text.of("nobody entered", "никто не вошёл");
    private static final Text ALL =
            Text.of(
                    "all are expected to go on, which leaves nothing to chance",
                    "дальше должны пройти все, случайности нет места");

    @Override
    public Outcome reference() {
        return Known.of(fixed);
    }

    @Override
    public Outcome rate() {
        return observed.rate();
    }

    @Override
    public Statistic<ZTest> test() {
        double r = fixed.doubleValue();
        return counted(
                () -> {
                    if (r == 1) {
                        return Statistic.notComputable(ALL);
                    }
                    double error = Math.sqrt(r * (1 - r) / observed.trials());
                    double z = (Gap.share(observed) - r) / error;
                    return Statistic.of(
                            new ZTest(z, 2 * NORMAL.cumulativeProbability(-Math.abs(z))));
                });
    }

    @Override
    public Statistic<Double> p() {
        return counted(() -> isSmall() ? Statistic.of(binomial()) : test().map(ZTest::p));
    }

    @Override
    public Statistic<Interval> interval(double confidence) {
        return observed.interval(RateInterval.WILSON, confidence);
    }

    @Override
    public boolean isBelow(Interval rate) {
        return rate.upper() < fixed.doubleValue();
    }

    /**
     * Of one sample: {@code ((z(1−α/2) √(r0 q0) + z(power) √(r1 q1)) ÷ (r1 − r0))²} (Fleiss,
     * Statistical Methods for Rates and Proportions), rounded up.
     */
    @Override
    public double needed(double alpha) {
        double r = fixed.doubleValue();
        double rate = Gap.share(observed);
        double root =
                NORMAL.inverseSurvivalProbability(alpha / 2) * Math.sqrt(r * (1 - r))
                        + NORMAL.inverseSurvivalProbability(1 - POWER)
                                * Math.sqrt(rate * (1 - rate));
        double each = root / (rate - r);
        return each * each;
    }

    private boolean isSmall() {
        double r = fixed.doubleValue();
        return observed.trials() * Math.min(r, 1 - r) < TwoProportions.SMALL_CELL
                && observed.trials() <= Integer.MAX_VALUE;
    }

    private double binomial() {
        BinomialDistribution expected =
                BinomialDistribution.of((int) observed.trials(), fixed.doubleValue());
        int passed = (int) observed.successes();
        double smaller =
                Math.min(
                        expected.cumulativeProbability(passed),
                        expected.survivalProbability(passed - 1));
        return Math.min(1, 2 * smaller);
    }

    private <T> Statistic<T> counted(Supplier<Statistic<T>> figure) {
        return observed.trials() == 0 ? Statistic.notComputable(NOBODY) : figure.get();
    }
}
