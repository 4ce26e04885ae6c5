package io.github.kpisdk.rules.economics;

import io.github.kpisdk.core.model.Text;
import io.github.kpisdk.funnel.stats.Interval;
import io.github.kpisdk.rules.subject.Figure;
import io.github.kpisdk.rules.subject.Figures;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** What the rules of this package share in ruling out chance. */
final class Chance {
    /** Revenue that no spread can be told of. */
    static final Text NO_SALES =
            Text.of("there was no revenue to judge by", "нет выручки, по которой можно судить");

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Chance() {}

    /** How many standard errors the usual interval reaches to either side. */
    static double reach() {
        return NORMAL.inverseCumulativeProbability((1 + Interval.USUAL) / 2);
    }

    /** Whether there is revenue, and an effective number of deals that can be. */
    static boolean hasSpread(Figures figures) {
        return figures.find(Figure.REVENUE).filter(money -> money.signum() > 0).isPresent()
                && figures.find(Figure.EFFECTIVE_SALES)
                        .filter(deals -> deals.value().doubleValue() >= 1)
                        .isPresent();
    }

    /** Whether a figure is known and above zero. */
    static boolean isPositive(Figures figures, Figure figure) {
        return figures.find(figure).filter(value -> value.signum() > 0).isPresent();
    }
}
