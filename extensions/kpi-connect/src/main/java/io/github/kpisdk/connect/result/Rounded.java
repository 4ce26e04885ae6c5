package io.github.kpisdk.connect.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures of statistics, which are no exact fractions, with as many digits as mean something. */
final class Rounded {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private Rounded() {}

    /** The number to 12 significant digits, without trailing zeros. */
    static BigDecimal of(double number) {
        return number == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    }

    /** The same as a plain decimal. */
    static String text(double number) {
        return of(number).toPlainString();
    }
}
