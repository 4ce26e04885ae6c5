package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.ZTest;
import java.util.OptionalLong;

/** A rate beside what it is measured by. */
interface Gap {
    /** How often a difference is to be seen when it is said how many that takes. */
    double POWER = 0.8;

    /** What it is measured by. */
    Outcome reference();

    /** The rate. */
    Outcome rate();

    /** The difference in standard errors; below zero where the rate is below its reference. */
    Statistic<ZTest> test();

    /** How often chance alone makes a difference at least as large. */
    Statistic<Double> p();

    /** Of the difference or of the rate, as the reference is uncertain or not. */
    Statistic<Interval> interval(double confidence);

    /** Whether the whole interval is on the side of a lower rate. */
    boolean isBelow(Interval interval);

    /** How many per period it takes to show a difference like this one; only of unlike rates. */
    double needed(double alpha);

    /** More than these per period nobody has: the difference is as good as none. */
    double MOST = 1e12;

    /** Whether the rate is below its reference, exactly. */
    default boolean isBelow() {
        return rate() instanceof Known rate
                && reference() instanceof Known base
                && rate.compareTo(base) < 0;
    }

    /** As {@link #needed}, rounded up, where there is something to be shown. */
    default OptionalLong neededIfBelow(double alpha) {
        if (!isBelow() || !isTold() || alpha >= POWER || needed(alpha) > MOST) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(1, (long) Math.ceil(needed(alpha))));
    }

    private boolean isTold() {
        return ((Known) rate()).value().doubleValue()
                != ((Known) reference()).value().doubleValue();
    }

    /** The rate; asked only where there are trials. */
    static double share(Proportion rate) {
        return (double) rate.successes() / rate.trials();
    }
}
