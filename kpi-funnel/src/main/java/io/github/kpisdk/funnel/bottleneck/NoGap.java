package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.ZTest;

/** A rate that is measured by nothing. */
record NoGap() implements Gap {
    private static final Text NO_REFERENCE =
            Text.of("there is nothing to compare with", "сравнить не с чем");

    @Override
    public Outcome reference() {
        return Undefined.because(Reason.NO_DATA, "reference");
    }

    @Override
    public Outcome rate() {
        return reference();
    }

    @Override
    public Statistic<ZTest> test() {
        return Statistic.notComputable(NO_REFERENCE);
    }

    @Override
    public Statistic<Double> p() {
        return Statistic.notComputable(NO_REFERENCE);
    }

    @Override
    public Statistic<Interval> interval(double confidence) {
        return Statistic.notComputable(NO_REFERENCE);
    }

    @Override
    public boolean isBelow(Interval interval) {
        return false;
    }

    @Override
    public double needed(double alpha) {
        throw new IllegalStateException("There is nothing to be shown");
    }
}
