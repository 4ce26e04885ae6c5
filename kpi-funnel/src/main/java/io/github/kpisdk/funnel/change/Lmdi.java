package io.github.kpisdk.funnel.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The additive logarithmic mean Divisia index; all factors are above zero. */
final class Lmdi {
    private Lmdi() {}

    static List<BigFraction> parts(List<Pair> pairs) {
        Pair whole = Pair.product(pairs);
        double mean = logarithmicMean(whole);
        List<BigFraction> parts = new ArrayList<>();
        for (Pair pair : pairs) {
            parts.add(Fractions.of(BigDecimal.valueOf(mean * logOfRatio(pair))));
        }
        BigFraction sum = parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction rounding = whole.change().subtract(sum);
        int greatest =
                parts.indexOf(Collections.max(parts, Comparator.comparing(BigFraction::abs)));
        parts.set(greatest, parts.get(greatest).add(rounding));
        return parts;
    }

    private static double logarithmicMean(Pair whole) {
        return whole.change().signum() == 0
                ? whole.before().doubleValue()
                : whole.change().doubleValue() / logOfRatio(whole);
    }

    /** Near one the exact difference goes in, so that no digits are lost. */
    private static double logOfRatio(Pair pair) {
        double growth = pair.change().divide(pair.before()).doubleValue();
        return Math.abs(growth) < 0.5
                ? StrictMath.log1p(growth)
                : StrictMath.log(pair.after().divide(pair.before()).doubleValue());
    }
}
