package io.github.kpisdk.funnel.change;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** One factor changes after another. */
final class Chain {
    private Chain() {}

    static List<BigFraction> parts(List<Pair> pairs) {
        List<BigFraction> parts = new ArrayList<>();
        BigFraction changed = BigFraction.ONE;
        for (int i = 0; i < pairs.size(); i++) {
            Pair rest = Pair.product(pairs.subList(i + 1, pairs.size()));
            parts.add(changed.multiply(pairs.get(i).change()).multiply(rest.before()));
            changed = changed.multiply(pairs.get(i).after());
        }
        return parts;
    }
}
