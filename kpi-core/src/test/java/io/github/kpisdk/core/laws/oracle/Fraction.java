package io.github.kpisdk.core.laws.oracle;

import io.github.kpisdk.core.metric.Known;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A rational number in lowest terms, so that equal numbers are equal records. It shares nothing
 * with the arithmetic under test.
 *
 * @param numerator any whole number
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    private static final int DIGITS = 34;

    /** Brings both to lowest terms. */
    public Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** A decimal number. */
    public static Fraction of(BigDecimal number) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(number.scale()));
        return number.scale() < 0
                ? new Fraction(number.unscaledValue().multiply(power), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), power);
    }

    /** What a known figure is worth. */
    public static Fraction of(Known known) {
        return of(known.numerator()).per(of(known.denominator()));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient by a number that is not zero. */
    public Fraction per(Fraction other) {
        return times(new Fraction(other.denominator, other.numerator));
    }

    /** Minus one, zero or one. */
    public int signum() {
        return numerator.signum();
    }

    /** The number itself, without its sign. */
    public Fraction abs() {
        return signum() < 0 ? times(of(-1)) : this;
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).signum();
    }

    /** The nearest decimal of 34 digits, the even one of two; by long division. */
    public BigDecimal rounded() {
        if (signum() == 0) {
            return BigDecimal.ZERO;
        }
        int scale = DIGITS - (digits(numerator) - digits(denominator)) - 1;
        Fraction scaled = abs().times(power(scale));
        while (scaled.compareTo(power(DIGITS)) >= 0) {
            scaled = abs().times(power(--scale));
        }
        while (scaled.compareTo(power(DIGITS - 1)) < 0) {
            scaled = abs().times(power(++scale));
        }
        BigDecimal value = new BigDecimal(scaled.nearest(), scale).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return signum() < 0 ? plain.negate() : plain;
    }

    /** The nearest whole number, the even one of two. */
    public BigInteger nearest() {
        BigInteger[] parts = numerator.abs().divideAndRemainder(denominator);
        int half = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        BigInteger whole = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return signum() < 0 ? whole.negate() : whole;
    }

    /** Ten to some power, be it negative. */
    public static Fraction power(int exponent) {
        Fraction power = new Fraction(BigInteger.TEN.pow(Math.abs(exponent)), BigInteger.ONE);
        return exponent < 0 ? of(1).per(power) : power;
    }

    private static int digits(BigInteger number) {
        return number.abs().toString().length();
    }
}
