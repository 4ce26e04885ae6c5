package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount in one currency, such as {@code RUB 300.5}.
 *
 * <p>The currency is any three capital letters: the list that comes with a JDK changes from release
 * to release. The amount passes {@link Decimals}; negative amounts are credits.
 *
 * @param currency three capital letters
 * @param amount at most 18 digits before and 6 after the point, in its shortest form
 */
public record Money(String currency, BigDecimal amount) {

    /** Checks both parts and brings the amount to its shortest form. */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // the text is the only JSON form
    public Money {
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException(
                    "Currency must be three capital letters, not %s"
                            .formatted(Excerpt.of(currency)));
        }
        amount = Decimals.check(amount);
    }

    /** An amount such as {@code "300.50"}; see {@link Decimals#parse}. */
    public static Money of(String currency, String amount) {
        return new Money(currency, Decimals.parse(amount));
    }

    /**
     * Reads {@code RUB 300.5}; the inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    @JsonCreator
    public static Money parse(String text) {
        if (text.length() < 5 || text.charAt(3) != ' ') {
            throw new IllegalArgumentException(
                    "Money is a currency, a space and an amount, not %s"
                            .formatted(Excerpt.of(text)));
        }
        return of(text.substring(0, 3), text.substring(4));
    }

    /** Whether a text is three capital letters of the Latin alphabet. */
    public static boolean isCurrency(String code) {
        return code.length() == 3
                && isCapital(code.charAt(0))
                && isCapital(code.charAt(1))
                && isCapital(code.charAt(2));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * The sum, in the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ, or the sum has too many digits
     */
    public Money plus(Money other) {
        return new Money(currency, amount.add(other.in(currency).amount));
    }

    /**
     * The difference, in the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ, or it has too many digits
     */
    public Money minus(Money other) {
        return new Money(currency, amount.subtract(other.in(currency).amount));
    }

    /**
     * This amount in another currency, rounded half to even.
     *
     * @param to the currency of the result
     * @param rate how many units of it one unit of this currency is worth; above zero
     * @param decimals the digits after the point of its smallest unit, 0 to 6
     */
    public Money convert(String to, BigDecimal rate, int decimals) {
        if (Decimals.check(rate).signum() <= 0) {
            throw new IllegalArgumentException("Rate must be above zero, not " + rate);
        }
        if (decimals < 0 || decimals > Decimals.FRACTION_DIGITS) {
            throw new IllegalArgumentException("Decimals must be 0 to 6, not " + decimals);
        }
        return new Money(to, amount.multiply(rate).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    /**
     * This amount, if it is in the currency asked for.
     *
     * @throws IllegalArgumentException naming both currencies if it is not
     */
    public Money in(String asked) {
        if (!currency.equals(asked)) {
            throw new IllegalArgumentException(
                    "Currencies cannot be mixed: %s and %s".formatted(asked, currency));
        }
        return this;
    }

    /** The currency, a space, and the plain amount: {@code RUB 300.5}. */
    @Override
    @JsonValue
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
