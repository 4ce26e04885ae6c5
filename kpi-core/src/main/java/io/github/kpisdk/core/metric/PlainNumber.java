package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact numbers as text in JSON: digits and a point, never an exponent. */
final class PlainNumber {
    private static final int LONGEST = 1000;

    private PlainNumber() {}

    static BigDecimal parse(String field, @Nullable String text) {
        if (text == null || text.length() > LONGEST || !isPlain(text)) {
            throw new IllegalArgumentException(
                    field
                            + " must be a plain decimal number, not "
                            + Excerpt.of(text == null ? "" : text));
        }
        return new BigDecimal(text);
    }

    static String text(BigDecimal value) {
        return shortest(value).toPlainString();
    }

    static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
