package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Sums of many fractions, in lowest terms: unreduced, each would multiply all the others. */
final class Exact {
    private static final Known ZERO = Known.of(BigDecimal.ZERO);

    private Exact() {}

    static Known sum(List<Known> values) {
        return values.stream().reduce(ZERO, (sum, value) -> reduced(sum.plus(value)));
    }

    static Known count(long count) {
        return Known.of(BigDecimal.valueOf(count));
    }

    /** The same in lowest terms; a decimal number is left as it is. */
    static Known reduced(Known known) {
        if (known.denominator().equals(BigDecimal.ONE)) {
            return known;
        }
        int scale = Math.max(known.numerator().scale(), known.denominator().scale());
        BigInteger top = known.numerator().setScale(scale).unscaledValue();
        BigInteger bottom = known.denominator().setScale(scale).unscaledValue();
        BigInteger common = top.gcd(bottom);
        return Known.of(new BigDecimal(top.divide(common)), new BigDecimal(bottom.divide(common)));
    }
}
