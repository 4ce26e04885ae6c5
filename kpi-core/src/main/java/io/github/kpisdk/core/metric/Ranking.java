package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Channels from the best to the worst by one KPI.
 *
 * <p>Where less is better, money spent with nothing to show for it is the worst of all: a cost
 * divided by no sales, or by a revenue that refunds turned negative. Any other part of a negative
 * whole, and everything else that is undefined, such as the cost per click of a channel without
 * clicks or cost, is not ranked.
 *
 * @param ranked best first; equals by code point
 * @param unranked what has no place, by code point
 */
public record Ranking(List<Scope> ranked, List<Scope> unranked) {

    /** Keeps copies. */
    public Ranking {
        ranked = List.copyOf(ranked);
        unranked = List.copyOf(unranked);
    }

    /**
     * Ranks what a KPI gave for some channels. A channel without cost is not ranked by cost: where
     * the figure is a price, zero has no place.
     */
    public static Ranking of(Kpi kpi, Map<Scope, Outcome> outcomes) {
        Better better = kpi.better();
        boolean isPrice = better == Better.LOWER && kpi.unit().hasMoney();
        List<Scope> ranked = new ArrayList<>();
        List<Scope> unranked = new ArrayList<>();
        outcomes.forEach(
                (scope, outcome) -> {
                    boolean free = isPrice && outcome instanceof Known cost && cost.signum() == 0;
                    (isRanked(better, outcome) && !free ? ranked : unranked).add(scope);
                });
        Comparator<Scope> bestFirst =
                Comparator.comparing(outcomes::get, (a, b) -> compare(better, a, b));
        ranked.sort(bestFirst.thenComparing(Comparator.naturalOrder()));
        unranked.sort(Comparator.naturalOrder());
        return new Ranking(ranked, unranked);
    }

    /**
     * Whether an outcome has a place in a ranking. A fraction of less than nothing has none: a
     * refund without a sale divided by another is no margin of 100 %.
     */
    static boolean isRanked(Better better, Outcome outcome) {
        return outcome.fold(known -> known.denominator().signum() > 0, undefined -> false)
                || isWorst(better, outcome);
    }

    /** Money spent in vain: a positive amount over nothing, or over less than nothing. */
    static boolean isWorst(Better better, Outcome outcome) {
        return better == Better.LOWER
                && outcome.fold(
                        known -> known.numerator().signum() > 0 && known.denominator().signum() < 0,
                        undefined -> undefined.dividend().map(d -> d.signum() > 0).orElse(false));
    }

    /** Negative if the first outcome is better. Both must have a place. */
    static int compare(Better better, Outcome a, Outcome b) {
        boolean worstA = isWorst(better, a);
        boolean worstB = isWorst(better, b);
        if (worstA || worstB) {
            return Boolean.compare(worstA, worstB);
        }
        int byValue = ((Known) a).compareTo((Known) b);
        return better == Better.LOWER ? byValue : -byValue;
    }
}
