package io.github.kpisdk.funnel.stats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What becomes of p values when many are looked at. The adjusted ones are compared with the same
 * limit as a single one would be. They are never below the given ones and keep their order.
 */
public enum Multiplicity {
    /**
     * Keeps the chance of any false alarm under the limit (Holm, A Simple Sequentially Rejective
     * Multiple Test Procedure, 1979). For a decision on each.
     */
    HOLM {
        @Override
        List<Double> sorted(List<Double> p, int looks) {
            List<Double> adjusted = new ArrayList<>();
            double highest = 0;
            for (int i = 0; i < p.size(); i++) {
                highest = Math.max(highest, Math.min(1, (looks - i) * p.get(i)));
                adjusted.add(highest);
            }
            return adjusted;
        }
    },
    /**
     * Keeps the expected share of false alarms among all alarms under the limit (Benjamini and
     * Hochberg, Controlling the False Discovery Rate, 1995). For a list to look into.
     */
    BENJAMINI_HOCHBERG {
        @Override
        List<Double> sorted(List<Double> p, int looks) {
            List<Double> adjusted = new ArrayList<>(p);
            double lowest = 1;
            for (int i = p.size() - 1; i >= 0; i--) {
                lowest = Math.min(lowest, p.get(i) * ((double) looks / (i + 1)));
                adjusted.set(i, lowest);
            }
            return adjusted;
        }
    };

    /**
     * The adjusted p values, in the order of the given ones. None give none.
     *
     * @throws IllegalArgumentException if one is not from 0 to 1
     */
    public List<Double> adjust(List<Double> pValues) {
        return adjust(pValues, pValues.size());
    }

    /**
     * The adjusted p values of some of the looks, where all others count as 1: the same as if these
     * were among the given ones.
     *
     * @param looks how many there were in all
     * @throws IllegalArgumentException if a p value is not from 0 to 1, or there were fewer looks
     *     than p values
     */
    public List<Double> adjust(List<Double> pValues, int looks) {
        if (looks < pValues.size()) {
            throw new IllegalArgumentException(
                    "%d p values need as many looks, not %d".formatted(pValues.size(), looks));
        }
        pValues.forEach(p -> Checks.probability("p", p));
        List<Integer> order =
                IntStream.range(0, pValues.size())
                        .boxed()
                        .sorted(Comparator.comparing(pValues::get))
                        .toList();
        List<Double> adjusted = sorted(order.stream().map(pValues::get).toList(), looks);
        List<Double> back = new ArrayList<>(Collections.nCopies(pValues.size(), 1.0));
        for (int i = 0; i < order.size(); i++) {
            back.set(order.get(i), adjusted.get(i));
        }
        return List.copyOf(back);
    }

    abstract List<Double> sorted(List<Double> ascending, int looks);
}
