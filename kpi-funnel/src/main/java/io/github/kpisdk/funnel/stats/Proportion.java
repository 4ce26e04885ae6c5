package io.github.kpisdk.funnel.stats;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Undefined;
import java.math.BigDecimal;

/**
 * How many of those who could did: 18 of 20. Each success is one of the trials, so the rate is from
 * 0 to 1.
 *
 * <p>Buys per visit are not a proportion, since one visitor may buy twice: that is a {@link
 * CountRatio} and has no interval of this kind. 1 of 2 and 2 of 4 are not equal: the second knows
 * more.
 *
 * @param successes how many did
 * @param trials how many could
 */
public record Proportion(long successes, long trials) {

    /** Checks that neither is negative and that no more did than could. */
    public Proportion {
        Checks.notNegative("successes", successes);
        Checks.notNegative("trials", trials);
        if (successes > trials) {
            throw new IllegalArgumentException(
                    "%s successes are more than %s trials".formatted(successes, trials));
        }
    }

    /**
     * So many of so many.
     *
     * @throws IllegalArgumentException if one is negative, or more did than could
     */
    public static Proportion of(long successes, long trials) {
        return new Proportion(successes, trials);
    }

    /** How many could and did not. */
    public long failures() {
        return trials - successes;
    }

    /** The rate, exactly. Nobody of nobody is undefined, nobody of some is 0. */
    public Outcome rate() {
        return trials == 0
                ? Undefined.zeroDivisor("trials", Known.of(BigDecimal.valueOf(successes)))
                : Known.of(BigDecimal.valueOf(successes), BigDecimal.valueOf(trials));
    }

    /** The Wilson interval of the rate at 95 %. */
    public Statistic<Interval> interval() {
        return interval(RateInterval.WILSON, Interval.USUAL);
    }

    /**
     * An interval of the rate; not computable where nobody could.
     *
     * @param confidence above 0 and below 1
     * @throws IllegalArgumentException if the confidence is not
     */
    public Statistic<Interval> interval(RateInterval method, double confidence) {
        return method.of(this, confidence);
    }

    /**
     * Both together, of different people.
     *
     * @throws IllegalArgumentException if there are more than 9,223,372,036,854,775,807 trials
     */
    public Proportion plus(Proportion other) {
        return new Proportion(
                Checks.sum("successes", successes, other.successes),
                Checks.sum("trials", trials, other.trials));
    }

    /** {@code 18/20}. */
    @Override
    public String toString() {
        return successes + "/" + trials;
    }

    /** The rate; asked only where there are trials. */
    double share() {
        return (double) successes / trials;
    }

    /** The variance of one trial, with n below: p·(1 − p). */
    double variance() {
        return share() * failures() / trials;
    }
}
