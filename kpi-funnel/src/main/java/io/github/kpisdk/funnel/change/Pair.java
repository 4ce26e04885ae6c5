package io.github.kpisdk.funnel.change;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** A number before and after. */
record Pair(BigFraction before, BigFraction after) {

    static Pair product(List<Pair> pairs) {
        return new Pair(
                pairs.stream().map(Pair::before).reduce(BigFraction.ONE, BigFraction::multiply),
                pairs.stream().map(Pair::after).reduce(BigFraction.ONE, BigFraction::multiply));
    }

    BigFraction change() {
        return after.subtract(before);
    }

    BigFraction mean() {
        return before.add(after).divide(2);
    }

    boolean isPositive() {
        return before.signum() > 0 && after.signum() > 0;
    }
}
