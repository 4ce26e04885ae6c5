package io.github.kpisdk.funnel.attribution;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** An exact sum of fractions: numerators are kept apart by denominator until the end. */
final class FractionSum {
    private final Map<BigInteger, BigInteger> numerators = new HashMap<>();

    void add(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        numerators.merge(denominator.divide(divisor), numerator.divide(divisor), BigInteger::add);
    }

    /** The sum in lowest terms. */
    Known total() {
        BigInteger denominator =
                numerators.keySet().stream().reduce(BigInteger.ONE, FractionSum::multiple);
        BigInteger numerator = BigInteger.ZERO;
        for (Map.Entry<BigInteger, BigInteger> part : numerators.entrySet()) {
            BigInteger factor = denominator.divide(part.getKey());
            numerator = numerator.add(part.getValue().multiply(factor));
        }
        BigInteger divisor = numerator.gcd(denominator);
        return Known.of(
                new BigDecimal(numerator.divide(divisor)),
                new BigDecimal(denominator.divide(divisor)));
    }

    private static BigInteger multiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
