package io.github.kpisdk.funnel.experiment;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.AlwaysValid;
import io.github.kpisdk.funnel.stats.Effect;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.funnel.stats.Multiplicity;
import io.github.kpisdk.funnel.stats.Sample;
import io.github.kpisdk.funnel.stats.Statistic;
import io.github.kpisdk.funnel.stats.TwoProportions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every variant beside the control, by p values that allow for all of them (Holm) and intervals at
 * the level at which Holm compared them, so that the two do not contradict each other.
 *
 * @param alpha how often chance alone may raise an alarm in any of them
 * @param sequence a method for many looks; empty for one look
 */
record Comparisons(double alpha, Optional<AlwaysValid> sequence) {
    private static final Text TOO_FEW =
            Text.of(
                    "too few users did, or did not, what is wanted",
                    "слишком мало тех, кто сделал или не сделал то, что нужно");

    /** Those that can be computed; the reason of the first where none can. */
    Statistic<List<Comparison>> of(Arm control, List<Arm> variants) {
        List<TwoProportions> rates =
                variants.stream()
                        .map(arm -> TwoProportions.of(control.result(), arm.result()))
                        .toList();
        List<Statistic<Double>> p = rates.stream().map(this::p).toList();
        if (p.stream().noneMatch(Statistic::isComputed)) {
            return p.get(0).map(none -> List.of());
        }
        // What cannot be computed was tried all the same, and counts.
        List<Double> asked = p.stream().map(one -> one.<Double>fold(x -> x, why -> 1.0)).toList();
        List<Double> adjusted = Multiplicity.HOLM.adjust(asked);
        List<Comparison> computed = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            if (p.get(i).isComputed()) {
                computed.add(
                        new Comparison(
                                variants.get(i).name(),
                                rates.get(i),
                                interval(rates.get(i), level(i, asked, adjusted)),
                                asked.get(i),
                                adjusted.get(i)));
            }
        }
        return Statistic.of(List.copyOf(computed));
    }

    /**
     * Holm compares the smallest p with alpha ÷ m, the next with alpha ÷ (m − 1), and so on until
     * one is not below; that level holds for all that are left.
     */
    private double level(int i, List<Double> p, List<Double> adjusted) {
        long before =
                adjusted.get(i) < alpha
                        ? p.stream().filter(other -> other < p.get(i)).count()
                        : adjusted.stream().filter(other -> other < alpha).count();
        return alpha / (p.size() - before);
    }

    private Statistic<Double> p(TwoProportions rates) {
        return sequence.isEmpty()
                ? rates.pValue()
                : effect(rates).map(effect -> sequence.get().p(effect));
    }

    private Interval interval(TwoProportions rates, double level) {
        return sequence.isEmpty()
                ? rates.newcombe(1 - level).orElseThrow()
                : sequence.get().withAlpha(level).interval(effect(rates).orElseThrow());
    }

    private static Statistic<Effect> effect(TwoProportions rates) {
        boolean enough =
                rates.smallestExpected()
                        .<Boolean>fold(cell -> cell >= TwoProportions.SMALL_CELL, why -> false);
        return enough
                ? Effect.absolute(
                        Sample.of(rates.base()).orElseThrow(),
                        Sample.of(rates.variant()).orElseThrow())
                : Statistic.notComputable(TOO_FEW);
    }
}
