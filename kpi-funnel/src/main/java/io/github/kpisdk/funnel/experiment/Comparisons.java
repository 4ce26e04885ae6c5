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

/** Every variant beside the control. */
final class Comparisons {
    private static final Text TOO_FEW =
            Text.of(
                    "too few users did, or did not, what is wanted",
                    "слишком мало тех, кто сделал или не сделал то, что нужно");

    private Comparisons() {}

    /** Those that can be computed; the reason of the first where none can. */
    static Statistic<List<Comparison>> of(
            Arm control, List<Arm> variants, double confidence, Optional<AlwaysValid> sequence) {
        List<Statistic<Comparison>> raw = new ArrayList<>();
        for (Arm variant : variants) {
            TwoProportions rates = TwoProportions.of(control.result(), variant.result());
            raw.add(
                    sequence.map(valid -> always(variant.name(), rates, valid))
                            .orElseGet(() -> once(variant.name(), rates, confidence)));
        }
        // What cannot be computed was looked at all the same, and counts.
        List<Double> adjusted =
                Multiplicity.HOLM.adjust(
                        raw.stream().map(c -> c.<Double>fold(Comparison::p, why -> 1.0)).toList());
        List<Comparison> computed = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            double p = adjusted.get(i);
            raw.get(i).map(c -> adjusted(c, p)).<Object>fold(computed::add, why -> why);
        }
        return computed.isEmpty() ? raw.get(0).map(List::of) : Statistic.of(List.copyOf(computed));
    }

    private static Statistic<Comparison> once(
            String name, TwoProportions rates, double confidence) {
        return rates.pValue()
                .map(p -> raw(name, rates, rates.newcombe(confidence).orElseThrow(), p));
    }

    private static Statistic<Comparison> always(
            String name, TwoProportions rates, AlwaysValid valid) {
        boolean enough =
                rates.smallestExpected()
                        .<Boolean>fold(cell -> cell >= TwoProportions.SMALL_CELL, why -> false);
        if (!enough) {
            return Statistic.notComputable(TOO_FEW);
        }
        return Effect.absolute(
                        Sample.of(rates.base()).orElseThrow(),
                        Sample.of(rates.variant()).orElseThrow())
                .map(effect -> raw(name, rates, valid.interval(effect), valid.p(effect)));
    }

    private static Comparison raw(
            String name, TwoProportions rates, Interval difference, double p) {
        return new Comparison(name, rates, difference, p, p);
    }

    private static Comparison adjusted(Comparison c, double p) {
        return new Comparison(c.variant(), c.rates(), c.difference(), c.p(), p);
    }
}
