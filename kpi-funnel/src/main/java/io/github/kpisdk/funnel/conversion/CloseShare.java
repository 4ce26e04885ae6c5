package io.github.kpisdk.funnel.conversion;

import io.github.kpisdk.funnel.stats.Interval;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The share of leads that is won within some days, by Kaplan and Meier, with how sure that is.
 *
 * <p>The standard error is that of Greenwood, {@code S √Σ d / (n (n − d))}; the limits are taken on
 * the scale of {@code ln(−ln S)}, so that they stay between 0 and 1. Before the first win and once
 * everybody is won both are empty: the formula sees no spread there, which is not the same as being
 * sure.
 */
public final class CloseShare implements CloseRate {
    private final long horizon;
    private final double open;
    private final double greenwood;
    private final double confidence;
    private final long won;
    private final long atRisk;

    private CloseShare(
            long horizon, double open, double greenwood, double confidence, long won, long atRisk) {
        this.horizon = horizon;
        this.open = open;
        this.greenwood = greenwood;
        this.confidence = confidence;
        this.won = won;
        this.atRisk = atRisk;
    }

    static CloseShare of(KaplanMeier estimate, RiskSet risk, long horizon, double confidence) {
        return new CloseShare(
                horizon,
                estimate.open(horizon),
                estimate.greenwood(horizon),
                confidence,
                risk.wonBy(horizon),
                risk.atRisk(horizon));
    }

    /** Days after the start; the day itself is within. */
    public long horizon() {
        return horizon;
    }

    /** The share, from 0 to 1. */
    public double share() {
        return 1 - open;
    }

    /** How many were won within the horizon, whatever the age of the others. */
    public long won() {
        return won;
    }

    /** How many could still be won on the last day of the horizon. */
    public long atRisk() {
        return atRisk;
    }

    /** Greenwood's standard error of the share; empty where the share is 0 or 1. */
    public OptionalDouble standardError() {
        return isSpread()
                ? OptionalDouble.of(open * StrictMath.sqrt(greenwood))
                : OptionalDouble.empty();
    }

    /** The limits between which the share lies; empty where it is 0 or 1. */
    public Optional<Interval> limits() {
        if (!isSpread()) {
            return Optional.empty();
        }
        double quantile =
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        double log = StrictMath.log(open);
        double factor = StrictMath.exp(quantile * StrictMath.sqrt(greenwood) / -log);
        return Optional.of(
                new Interval(
                        -StrictMath.expm1(log / factor),
                        -StrictMath.expm1(log * factor),
                        confidence));
    }

    private boolean isSpread() {
        return open > 0 && open < 1;
    }

    @Override
    public <T> T fold(
            Function<? super CloseShare, ? extends T> share,
            Function<? super TooEarly, ? extends T> tooEarly) {
        return share.apply(this);
    }

    /** Share and limits. */
    @Override
    public String toString() {
        return "%s within %d days%s"
                .formatted(
                        share(),
                        horizon,
                        limits().map(l -> ", " + l.lower() + " to " + l.upper()).orElse(""));
    }
}
