package io.github.kpisdk.core.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kpisdk.core.model.ExplicitJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number as an exact fraction.
 *
 * <p>The fraction is kept as it was computed, not reduced: the close rate 4/20 still says that
 * there were 20 leads. {@link #value} divides once. Two are {@code equals} when numerator and
 * denominator are; {@link #compareTo} compares what they are worth. In JSON the value is written
 * for other readers; read back are numerator and denominator.
 */
@ExplicitJson
@JsonPropertyOrder({"status", "value", "numerator", "denominator"})
public final class Known implements Outcome, Comparable<Known> {
    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Known(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = PlainNumber.shortest(numerator);
        this.denominator = PlainNumber.shortest(denominator);
    }

    /**
     * A fraction.
     *
     * @throws IllegalArgumentException if the denominator is zero, or one of them has more than
     *     1000 digits
     */
    public static Known of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            throw noDenominator();
        }
        return new Known(
                PlainNumber.check("numerator", numerator),
                PlainNumber.check("denominator", denominator));
    }

    /**
     * A whole amount or count.
     *
     * @throws IllegalArgumentException if it has more than 1000 digits
     */
    public static Known of(BigDecimal amount) {
        return of(amount, BigDecimal.ONE);
    }

    private static IllegalArgumentException noDenominator() {
        return new IllegalArgumentException("A fraction needs a denominator that is not zero");
    }

    /** A whole number. */
    public static Known of(long count) {
        return new Known(BigDecimal.valueOf(count), BigDecimal.ONE);
    }

    /**
     * A fraction of whole numbers.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Known of(long numerator, long denominator) {
        if (denominator == 0) {
            throw noDenominator();
        }
        return new Known(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    @JsonCreator
    static Known read(
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("numerator") @Nullable String numerator,
            @JsonProperty("denominator") @Nullable String denominator) {
        Status.KNOWN.check(status);
        return of(
                PlainNumber.parse("numerator", numerator),
                PlainNumber.parse("denominator", denominator));
    }

    /** What is divided. */
    public BigDecimal numerator() {
        return numerator;
    }

    /** What it is divided by: not zero, but it may be negative. */
    public BigDecimal denominator() {
        return denominator;
    }

    /** The quotient, rounded once to 34 digits, half to even, without trailing zeros. */
    public BigDecimal value() {
        if (denominator.equals(BigDecimal.ONE)
                && numerator.precision() <= MathContext.DECIMAL128.getPrecision()) {
            return numerator;
        }
        return PlainNumber.shortest(numerator.divide(denominator, MathContext.DECIMAL128));
    }

    /** The sum, exactly. Equal denominators are kept, others are multiplied. */
    public Known plus(Known other) {
        return denominator.equals(other.denominator)
                ? new Known(numerator.add(other.numerator), denominator)
                : new Known(
                        product(numerator, other.denominator)
                                .add(product(other.numerator, denominator)),
                        product(denominator, other.denominator));
    }

    /** The difference, exactly. */
    public Known minus(Known other) {
        return plus(new Known(other.numerator.negate(), other.denominator));
    }

    /**
     * The quotient, exactly.
     *
     * @throws IllegalArgumentException if the divisor is zero; where that may be, a formula gives
     *     the reason instead
     */
    public Known per(Known other) {
        if (other.signum() == 0) {
            throw new IllegalArgumentException("Cannot divide %s by zero".formatted(this));
        }
        return new Known(
                product(numerator, other.denominator), product(denominator, other.numerator));
    }

    /** The product, exactly. */
    public Known times(Known other) {
        return new Known(
                product(numerator, other.numerator), product(denominator, other.denominator));
    }

    /** The product, exactly. */
    public Known times(BigDecimal factor) {
        return new Known(numerator.multiply(factor), denominator);
    }

    /** Minus one, zero or one. */
    public int signum() {
        return numerator.signum() * denominator.signum();
    }

    /** Whether it is worth more than a number, exactly. */
    public boolean isAbove(BigDecimal threshold) {
        return compareTo(threshold) > 0;
    }

    /** Whether it is worth less than a number, exactly. */
    public boolean isBelow(BigDecimal threshold) {
        return compareTo(threshold) < 0;
    }

    private int compareTo(BigDecimal threshold) {
        BigDecimal checked = PlainNumber.check("numerator", threshold);
        return numerator.compareTo(product(checked, denominator)) * denominator.signum();
    }

    /** Compares what two fractions are worth, exactly. */
    @Override
    public int compareTo(Known other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator) * denominator.signum();
        }
        return product(numerator, other.denominator)
                        .compareTo(product(other.numerator, denominator))
                * denominator.signum()
                * other.denominator.signum();
    }

    /** Most denominators are 1. */
    private static BigDecimal product(BigDecimal one, BigDecimal other) {
        if (other.equals(BigDecimal.ONE)) {
            return one;
        }
        return one.equals(BigDecimal.ONE) ? other : one.multiply(other);
    }

    @Override
    public <T> T fold(
            Function<? super Known, ? extends T> known,
            Function<? super Undefined, ? extends T> undefined) {
        return known.apply(this);
    }

    @JsonProperty("status")
    private String statusText() {
        return Status.KNOWN.name();
    }

    @JsonProperty("value")
    private String valueText() {
        return value().toPlainString();
    }

    @JsonProperty("numerator")
    private String numeratorText() {
        return numerator.toPlainString();
    }

    @JsonProperty("denominator")
    private String denominatorText() {
        return denominator.toPlainString();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Known other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** The value as a plain number. */
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
