package io.github.kpisdk.core.model;

import java.math.BigDecimal;

/**
 * The one gate through which every amount and count enters: at most 18 digits before the point and
 * 6 after it, 12 for rates of exchange.
 *
 * <p>The size is checked before any arithmetic, so that {@code 1e1000000000} is refused at once. An
 * amount that has passed has no trailing zeros and never a negative scale: {@code 1.50} and {@code
 * 1.5} are one value.
 */
public final class Decimals {
    /** Most digits before the point. */
    public static final int WHOLE_DIGITS = 18;

    /** Most digits after the point. */
    public static final int FRACTION_DIGITS = 6;

    /** Most digits after the point of a rate of exchange. */
    static final int RATE_DIGITS = 12;

    /** Trailing zeros cost digits too; beyond this many bits a number is refused unread. */
    private static final int MOST_BITS = 256;

    private Decimals() {}

    /**
     * Reads an amount such as {@code -1234.5}: ASCII digits, a point, an optional leading minus; no
     * exponent, plus sign, spaces or separators. Leading zeros count as digits.
     *
     * @throws IllegalArgumentException if the text is anything else; the message quotes it
     */
    public static BigDecimal parse(String text) {
        return parse(text, FRACTION_DIGITS);
    }

    /**
     * Reads a rate of exchange: as an amount is read, but above zero and with up to 12 digits after
     * the point, since the rate of a small unit in a large one begins with zeros.
     *
     * @throws IllegalArgumentException if the text is anything else; the message quotes it
     */
    public static BigDecimal parseRate(String text) {
        return checkRate(parse(text, RATE_DIGITS));
    }

    private static BigDecimal parse(String text, int mostFraction) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        if (text.length() > 1 + WHOLE_DIGITS + 1 + mostFraction
                || !isDigits(text, start, wholeEnd)
                || (point >= 0 && !isDigits(text, point + 1, text.length()))) {
            throw notADecimal(text, mostFraction);
        }
        int fraction = point < 0 ? 0 : text.length() - point - 1;
        if (wholeEnd - start > WHOLE_DIGITS || fraction > mostFraction) {
            throw notADecimal(text, mostFraction);
        }
        return shortest(new BigDecimal(text));
    }

    /**
     * Lets an amount in that was made elsewhere.
     *
     * @throws IllegalArgumentException if it has more digits than the gate lets through
     */
    public static BigDecimal check(BigDecimal value) {
        return check(value, FRACTION_DIGITS);
    }

    static BigDecimal checkRate(BigDecimal value) {
        BigDecimal rate = check(value, RATE_DIGITS);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("Rate must be above zero, not " + rate);
        }
        return rate;
    }

    private static BigDecimal check(BigDecimal value, int mostFraction) {
        if (value.unscaledValue().bitLength() > MOST_BITS
                || Math.abs((long) value.scale()) > MOST_BITS) {
            throw new IllegalArgumentException(
                    "Amount has too many digits or too large an exponent (scale %s)"
                            .formatted(value.scale()));
        }
        BigDecimal shortest = shortest(value);
        if (shortest.scale() > mostFraction
                || shortest.precision() - shortest.scale() > WHOLE_DIGITS) {
            throw notADecimal(value.toString(), mostFraction);
        }
        return shortest;
    }

    /**
     * Reads a count: a whole number of at most 18 ASCII digits, not negative.
     *
     * @throws IllegalArgumentException if the text is anything else; the message quotes it
     */
    public static long parseCount(String text) {
        if (text.length() > WHOLE_DIGITS || !isDigits(text, 0, text.length())) {
            throw new IllegalArgumentException(
                    "Not a whole number from 0 up, of at most 18 digits: %s"
                            .formatted(Excerpt.of(text)));
        }
        return Long.parseLong(text);
    }

    /**
     * Lets a count in that was made elsewhere.
     *
     * @throws IllegalArgumentException if it is negative or has more than 18 digits
     */
    public static long checkCount(long count) {
        if (count < 0 || count > 999_999_999_999_999_999L) {
            throw new IllegalArgumentException(
                    "Not a whole number from 0 up, of at most 18 digits: %s".formatted(count));
        }
        return count;
    }

    static BigDecimal shortest(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    private static IllegalArgumentException notADecimal(String text, int mostFraction) {
        return new IllegalArgumentException(
                "Not %s of at most 18 digits before and %s after the point: %s"
                        .formatted(
                                mostFraction == RATE_DIGITS ? "a rate" : "an amount",
                                mostFraction,
                                Excerpt.of(text)));
    }
}
