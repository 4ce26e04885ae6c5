package io.github.kpisdk.funnel.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The Shapley value of each factor of a product.
 *
 * <p>Among all orders, each number k of other factors that changed before a factor is as likely,
 * and so is each set of k. What the others multiply to, summed over the sets of k, is the
 * coefficient of x^k in the product of (before + after x): no orders and no sets are listed.
 */
final class Shapley {
    private Shapley() {}

    static List<BigFraction> parts(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.change().multiply(meanOfOthers(pairs, pair)))
                .toList();
    }

    private static BigFraction meanOfOthers(List<Pair> pairs, Pair of) {
        List<BigFraction> sums = List.of(BigFraction.ONE);
        for (Pair pair : pairs) {
            if (pair != of) {
                sums = times(sums, pair);
            }
        }
        BigFraction mean = BigFraction.ZERO;
        BigFraction sets = BigFraction.ONE;
        for (int k = 0; k < sums.size(); k++) {
            mean = mean.add(sums.get(k).divide(sets));
            sets = sets.multiply(BigFraction.of(sums.size() - 1 - k, k + 1));
        }
        return mean.divide(sums.size());
    }

    private static List<BigFraction> times(List<BigFraction> sums, Pair pair) {
        List<BigFraction> product =
                new ArrayList<>(Collections.nCopies(sums.size() + 1, BigFraction.ZERO));
        for (int k = 0; k < sums.size(); k++) {
            product.set(k, product.get(k).add(sums.get(k).multiply(pair.before())));
            product.set(k + 1, sums.get(k).multiply(pair.after()));
        }
        return product;
    }
}
