package io.github.kpisdk.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount in one currency, such as {@code RUB 300.5}.
 *
 * <p>The currency is any three capital letters: the list that comes with a JDK changes from release
 * to release. The amount passes {@link Decimals}; negative amounts are credits.
 */
public final class Money {
    private static final int MICRO = 6;

    private final String currency;

    /** Millionths, and no object beside them: ledgers are made of millions of amounts. */
    private final long micros;

    /** The amount if it is too large for that. */
    private final @Nullable BigDecimal large;

    /**
     * Checks both parts and brings the amount to its shortest form.
     *
     * @param currency three capital letters
     * @param amount at most 18 digits before and 6 after the point
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // the text is the only JSON form
    public Money(String currency, BigDecimal amount) {
        this.currency = checkCurrency(currency);
        BigDecimal checked = Decimals.check(amount);
        boolean fits = checked.precision() - checked.scale() + MICRO <= Decimals.WHOLE_DIGITS;
        micros = fits ? checked.setScale(MICRO).scaleByPowerOfTen(MICRO).longValue() : 0;
        large = fits ? null : checked;
    }

    /** Three capital letters. */
    public String currency() {
        return currency;
    }

    /** The amount in its shortest form: {@code 1.5}, never {@code 1.50}. */
    public BigDecimal amount() {
        return large == null ? Decimals.shortest(BigDecimal.valueOf(micros, MICRO)) : large;
    }

    /**
     * The amount in millionths, the unit in which advertising systems report a cost; empty from a
     * million millions on.
     */
    public OptionalLong micros() {
        return large == null ? OptionalLong.of(micros) : OptionalLong.empty();
    }

    /** Minus one, zero or one, as the amount is below, at or above zero. */
    public int signum() {
        return large == null ? Long.signum(micros) : large.signum();
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

    /**
     * The same text, if it is a currency.
     *
     * @throws IllegalArgumentException quoting it if it is not
     */
    public static String checkCurrency(String code) {
        if (!isCurrency(code)) {
            throw new IllegalArgumentException(
                    "Currency must be three capital letters, not " + Excerpt.of(code));
        }
        return code;
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
        return new Money(currency, amount().add(other.in(currency).amount()));
    }

    /**
     * The difference, in the same currency.
     *
     * @throws IllegalArgumentException if the currencies differ, or it has too many digits
     */
    public Money minus(Money other) {
        return new Money(currency, amount().subtract(other.in(currency).amount()));
    }

    /**
     * This amount in another currency, rounded half to even.
     *
     * @param to the currency of the result
     * @param rate how many units of it one unit of this currency is worth; above zero, of at most
     *     12 digits after the point
     * @param decimals the digits after the point of its smallest unit, 0 to 6
     */
    public Money convert(String to, BigDecimal rate, int decimals) {
        BigDecimal checked = Decimals.checkRate(rate);
        if (decimals < 0 || decimals > Decimals.FRACTION_DIGITS) {
            throw new IllegalArgumentException("Decimals must be 0 to 6, not " + decimals);
        }
        return new Money(to, amount().multiply(checked).setScale(decimals, RoundingMode.HALF_EVEN));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money
                && micros == money.micros
                && currency.equals(money.currency)
                && Objects.equals(large, money.large);
    }

    @Override
    public int hashCode() {
        return Objects.hash(currency, micros, large);
    }

    /** The currency, a space, and the plain amount: {@code RUB 300.5}. */
    @Override
    @JsonValue
    public String toString() {
        return currency + " " + amount().toPlainString();
    }
}
