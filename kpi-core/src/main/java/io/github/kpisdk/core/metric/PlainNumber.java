package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Excerpt;
import io.github.kpisdk.core.model.Required;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Exact numbers as text in JSON: at most 1000 ASCII digits, a point, a leading minus; never an
 * exponent.
 */
final class PlainNumber {
    private static final int MOST_DIGITS = 1000;

    /** No 1000 digits need more. */
    private static final int MOST_BITS = 3322;

    /** Whole numbers of fewer bits have 18 digits at most. */
    private static final int FEW_BITS = 60;

    private PlainNumber() {}

    static BigDecimal parse(String field, @Nullable String text) {
        String given = Required.field(field, text);
        if (given.length() > MOST_DIGITS + 2 || !isPlain(given)) {
            throw new IllegalArgumentException(
                    field + " must be a plain decimal number, not " + Excerpt.of(given));
        }
        return new BigDecimal(given);
    }

    /** Refuses {@code 1e1000000000}, which would take for ever to write out. */
    static BigDecimal check(String field, BigDecimal value) {
        int bits = value.unscaledValue().bitLength();
        if (bits < FEW_BITS && value.scale() >= 0 && value.scale() < MOST_DIGITS) {
            return value;
        }
        boolean small = bits <= MOST_BITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
        if (!small || digits(shortest(value)) > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "%s has too many digits or too large an exponent (scale %s)"
                            .formatted(field, value.scale()));
        }
        return value;
    }

    static BigDecimal shortest(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** How many digits are written, a zero before the point included. */
    private static int digits(BigDecimal shortest) {
        return Math.max(shortest.precision(), shortest.scale() + 1);
    }

    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, start, text.length())
                : isDigits(text, start, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int start, int end) {
        return start < end
                && text.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
