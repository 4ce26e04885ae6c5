package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.SampleSize;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.TwoProportions;
import io.github.kpisdk.funnel.stats.ZTest;

/** A rate beside one that was counted, too. */
record CountedGap(Proportion base, Proportion observed) implements Gap {

    @Override
    public Outcome reference() {
        return base.rate();
    }

    @Override
    public Outcome rate() {
        return observed.rate();
    }

    @Override
    public Statistic<ZTest> test() {
        return both().pooledTest();
    }

    @Override
    public Statistic<Double> p() {
        return both().pValue();
    }

    @Override
    public Statistic<Interval> interval(double confidence) {
        return both().newcombe(confidence);
    }

    @Override
    public boolean isBelow(Interval difference) {
        return difference.upper() < 0;
    }

    @Override
    public double needed(double alpha) {
        return SampleSize.toTell(Gap.share(base), Gap.share(observed), alpha).exactPerArm(POWER);
    }

    private TwoProportions both() {
        return TwoProportions.of(base, observed);
    }
}
