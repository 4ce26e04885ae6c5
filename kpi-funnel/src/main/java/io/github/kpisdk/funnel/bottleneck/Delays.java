package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.conversion.CloseCurve;
import io.github.kpisdk.funnel.conversion.CloseShare;
import io.github.kpisdk.funnel.conversion.LogRank;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Proportion;
import io.github.kpisdk.funnel.stats.RateInterval;
import io.github.kpisdk.funnel.stats.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether it takes longer than by the reference, stage by stage. */
final class Delays {
    private static final Text NO_TEST =
            Text.of("there are no days to compare with", "нет дней, с которыми можно сравнить");

    private final Reference reference;
    private final double alpha;

    Delays(Reference reference, double alpha) {
        this.reference = reference;
        this.alpha = alpha;
    }

    List<StageDelay> of(List<ChainStage> stages) {
        List<Optional<LogRank>> tests = stages.stream().map(this::test).toList();
        List<Statistic<Double>> adjusted =
                Leaks.adjusted(tests.stream().map(Delays::pValue).toList());
        long planned = stages.stream().filter(s -> reference.days(s).isPresent()).count();
        List<StageDelay> delays = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            ChainStage stage = stages.get(i);
            Finding slower =
                    reference.days(stage).isPresent()
                            ? slowerThanPlanned(stage, alpha / planned)
                            : slower(stage, tests.get(i), adjusted.get(i));
            delays.add(delay(stage, adjusted.get(i), slower));
        }
        return delays;
    }

    private StageDelay delay(ChainStage stage, Statistic<Double> adjusted, Finding slower) {
        OptionalLong median = median(Optional.of(stage));
        OptionalLong base =
                reference.days(stage).isPresent()
                        ? reference.days(stage)
                        : median(reference.counted(stage));
        Finding queue =
                stage.queue()
                        .map(q -> q.isGrowing() ? Finding.SHOWN : Finding.NOT_SHOWN)
                        .orElse(Finding.NOT_DETERMINABLE);
        return new StageDelay(
                median,
                base,
                adjusted,
                slower,
                queue,
                new DelayWords(stage, reference).text(median, base, slower, queue));
    }

    /** Where days are planned, the other period is not asked. */
    private Optional<LogRank> test(ChainStage stage) {
        Optional<CloseCurve> base = reference.counted(stage).flatMap(ChainStage::times);
        if (reference.days(stage).isPresent() || stage.times().isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CloseCurve> both = new LinkedHashMap<>();
        both.put(stage.name(), stage.times().get());
        both.put(stage.name() + " " + reference.words().en(), base.get());
        return Optional.of(LogRank.compare(both));
    }

    private static Statistic<Double> pValue(Optional<LogRank> test) {
        return test.isPresent() && test.get().pValue().isPresent()
                ? Statistic.of(test.get().pValue().getAsDouble())
                : Statistic.notComputable(NO_TEST);
    }

    private Finding slower(ChainStage stage, Optional<LogRank> test, Statistic<Double> adjusted) {
        if (test.isEmpty() || !adjusted.isComputed()) {
            return Finding.NOT_DETERMINABLE;
        }
        LogRank.Group group = test.get().groups().get(0);
        boolean shown =
                group.won() < group.expected()
                        && adjusted.orElseThrow() < alpha
                        && !isMedianEarlier(stage);
        return shown ? Finding.SHOWN : Finding.NOT_SHOWN;
    }

    /** Where both medians are known they must not say the opposite. */
    private boolean isMedianEarlier(ChainStage stage) {
        OptionalLong median = median(Optional.of(stage));
        OptionalLong base = median(reference.counted(stage));
        return median.isPresent() && base.isPresent() && median.getAsLong() <= base.getAsLong();
    }

    /** Whether by the planned day fewer than half are through, by more than chance. */
    private Finding slowerThanPlanned(ChainStage stage, double tail) {
        if (stage.times().isEmpty()) {
            return Finding.NOT_DETERMINABLE;
        }
        CloseCurve curve = stage.times().get().withConfidence(1 - tail);
        return curve.rateAt(reference.days(stage).orElseThrow())
                .fold(
                        share ->
                                limits(share, 1 - tail).upper() < 0.5
                                        ? Finding.SHOWN
                                        : Finding.NOT_SHOWN,
                        tooEarly -> Finding.NOT_DETERMINABLE);
    }

    /** Where nobody or everybody is through, the limits are those of a simple rate. */
    private static Interval limits(CloseShare share, double confidence) {
        long through = share.share() == 0 ? 0 : share.atRisk();
        return share.limits()
                .orElseGet(
                        () ->
                                Proportion.of(through, share.atRisk())
                                        .interval(RateInterval.WILSON, confidence)
                                        .orElseThrow());
    }

    private static OptionalLong median(Optional<ChainStage> stage) {
        return stage.flatMap(ChainStage::times)
                .map(CloseCurve::medianDays)
                .orElse(OptionalLong.empty());
    }
}
