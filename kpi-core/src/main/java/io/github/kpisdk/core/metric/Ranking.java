package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Channels from the best to the worst by one KPI.
 *
 * <p>Where less is better, money spent with nothing to show for it is the worst of all: a cost
 * divided by no sales, or by a revenue that refunds turned negative. Everything else that is
 * undefined, such as the cost per click of a channel without clicks or cost, is not ranked.
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
        boolean isPrice = kpi.better() == Better.LOWER && kpi.unit().hasMoney();
        Map<Scope, Outcome> paid = new LinkedHashMap<>(outcomes);
        paid.values().removeIf(o -> isPrice && o instanceof Known known && known.signum() == 0);
        Ranking ranking = of(kpi.better(), paid);
        List<Scope> unranked = new ArrayList<>(outcomes.keySet());
        unranked.removeAll(new HashSet<>(ranking.ranked()));
        unranked.sort(Comparator.naturalOrder());
        return new Ranking(ranking.ranked(), unranked);
    }

    /** Ranks outcomes by their worth alone. */
    static Ranking of(Better better, Map<Scope, Outcome> outcomes) {
        List<Scope> ranked = new ArrayList<>();
        List<Scope> unranked = new ArrayList<>();
        outcomes.forEach((scope, o) -> (isRanked(better, o) ? ranked : unranked).add(scope));
        Comparator<Scope> bestFirst =
                Comparator.comparing(outcomes::get, (a, b) -> compare(better, a, b));
        ranked.sort(bestFirst.thenComparing(Comparator.naturalOrder()));
        unranked.sort(Comparator.naturalOrder());
        return new Ranking(ranked, unranked);
    }

    /** Whether an outcome has a place in a ranking. */
    static boolean isRanked(Better better, Outcome outcome) {
        return outcome.isKnown() || isWorst(better, outcome);
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
