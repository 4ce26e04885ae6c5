package io.github.kpisdk.core.system;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator with the sign
 * @param denominator above zero
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** About 900 digits, which a {@link Known} can hold. */
    private static final int MOST_BITS = 3000;

    private static final int SHOWN_PLACES = 6;
    private static final int SHORT_BITS = 16;

    static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static Fraction of(Known known) {
        return of(known.numerator()).per(of(known.denominator()));
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? common.negate() : common;
        BigInteger above = numerator.divide(signed);
        BigInteger below = denominator.divide(signed);
        if (Math.max(above.bitLength(), below.bitLength()) > MOST_BITS) {
            throw new IllegalArgumentException("The plan leads to numbers of more than 900 digits");
        }
        return new Fraction(above, below);
    }

    Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient by a fraction that is not zero. */
    Fraction per(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    Known known() {
        return Known.of(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** As a decimal, a short fraction such as {@code 1/3}, or about what it is. */
    @Override
    public String toString() {
        BigDecimal rounded =
                new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), SHOWN_PLACES, RoundingMode.HALF_EVEN);
        String shown = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        if (of(rounded).equals(this)) {
            return shown;
        }
        return Math.max(numerator.bitLength(), denominator.bitLength()) <= SHORT_BITS
                ? numerator + "/" + denominator
                : "≈ " + shown;
    }
}
