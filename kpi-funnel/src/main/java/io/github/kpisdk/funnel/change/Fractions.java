package io.github.kpisdk.funnel.change;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Figures as fractions in lowest terms and back, exactly. */
final class Fractions {
    private Fractions() {}

    static BigFraction of(Known known) {
        return of(known.numerator()).divide(of(known.denominator()));
    }

    static BigFraction of(BigDecimal number) {
        return number.scale() <= 0
                ? BigFraction.of(number.toBigIntegerExact())
                : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static Known known(BigFraction fraction) {
        return Known.of(
                new BigDecimal(fraction.getNumerator()), new BigDecimal(fraction.getDenominator()));
    }
}
