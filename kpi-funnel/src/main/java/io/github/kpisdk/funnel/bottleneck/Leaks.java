package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Multiplicity;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Whether fewer go on than by the reference, stage by stage. */
final class Leaks {
    private final Reference reference;
    private final double alpha;

    Leaks(Reference reference, double alpha) {
        this.reference = reference;
        this.alpha = alpha;
    }

    List<StageLeak> of(List<ChainStage> stages) {
        List<Gap> gaps = stages.stream().map(reference::gap).toList();
        List<Statistic<Double>> adjusted = adjusted(gaps.stream().map(Gap::p).toList());
        long tested = adjusted.stream().filter(Statistic::isComputed).count();
        List<StageLeak> leaks = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            leaks.add(leak(stages.get(i), gaps.get(i), adjusted.get(i), tested));
        }
        return leaks;
    }

    /** By Holm; what cannot be computed does not count. */
    static List<Statistic<Double>> adjusted(List<Statistic<Double>> given) {
        List<Double> computed =
                given.stream().filter(Statistic::isComputed).map(Statistic::orElseThrow).toList();
        Iterator<Double> adjusted = Multiplicity.HOLM.adjust(computed).iterator();
        List<Statistic<Double>> all = new ArrayList<>();
        given.forEach(p -> all.add(p.map(value -> adjusted.next())));
        return all;
    }

    private StageLeak leak(ChainStage stage, Gap gap, Statistic<Double> adjusted, long tested) {
        Statistic<Interval> interval = gap.interval(1 - alpha);
        Finding finding = finding(gap, adjusted, interval);
        // The strictest step of Holm, so that the number suffices whatever the others do.
        var needed = gap.neededIfBelow(alpha / Math.max(1, tested));
        return new StageLeak(
                stage.rate(),
                gap.reference(),
                interval,
                gap.test(),
                gap.p(),
                adjusted,
                finding,
                needed,
                new LeakWords(stage, reference, gap).text(finding, needed));
    }

    private Finding finding(Gap gap, Statistic<Double> adjusted, Statistic<Interval> interval) {
        if (!(gap.rate() instanceof Known && gap.reference() instanceof Known)) {
            return Finding.NOT_DETERMINABLE;
        }
        boolean shown =
                gap.isBelow()
                        && adjusted.fold(p -> p < alpha, reason -> false)
                        && interval.fold(gap::isBelow, reason -> false);
        return shown ? Finding.SHOWN : Finding.NOT_SHOWN;
    }
}
