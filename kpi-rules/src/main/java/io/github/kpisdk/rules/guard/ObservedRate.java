package io.github.kpisdk.rules.guard;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.funnel.stats.ZTest;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import io.github.kpisdk.rules.verdict.Fact;

/**
 * A rate that was observed, and what chance alone could make of it.
 *
 * @param rate so many of so many; at least one could
 */
public record ObservedRate(Proportion rate) {

    /** Checks that there is somebody who could. */
    public ObservedRate {
        if (rate.trials() == 0) {
            throw new IllegalArgumentException("A rate needs somebody who could, not " + rate);
        }
    }

    /**
     * The rate of two known figures that are known to be part and whole.
     *
     * @throws IllegalArgumentException if there is no such rate
     */
    public static ObservedRate of(Figures figures, Figure part, Figure whole) {
        return new ObservedRate(
                figures.proportion(part, whole)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No rate of %s by %s in %s"
                                                        .formatted(part, whole, figures))));
    }

    /** The rate, exactly. */
    public Known value() {
        return Known.of(rate.successes(), rate.trials());
    }

    /** The Wilson interval at 95 %. */
    public Interval limits() {
        return rate.interval().orElseThrow();
    }

    /**
     * How often chance alone gives a rate at least so far from the expected one, both sides: the
     * score test (Wilson 1927). Under 0.05 exactly where {@link #limits} leave the expected out.
     *
     * @param expected above 0 and below 1
     */
    public double pAgainst(double expected) {
        double n = rate.trials();
        double gap = rate.successes() / n - expected;
        return ZTest.of(gap / Math.sqrt(expected * (1 - expected) / n)).p();
    }

    /**
     * How often chance alone gives two rates at least as unlike, both sides: pooled, or Fisher's
     * exact test where few are expected. 1 where everybody or nobody did in both.
     */
    public double pAgainst(ObservedRate other) {
        return TwoProportions.of(other.rate, rate).pValue().fold(p -> p, reason -> 1.0);
    }

    /** The rate as evidence, with its interval and the count that it rests on. */
    public Fact fact(String name) {
        return Fact.share(name, value()).within(limits()).restingOn(rate.trials());
    }
}
