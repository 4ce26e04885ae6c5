package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Excerpt;
import java.math.BigDecimal;
import java.util.Arrays;

/** The cells of a row, read. */
final class OutcomeCells {
    private final SqlRow row;

    OutcomeCells(SqlRow row) {
        this.row = row;
    }

    String text(String column) {
        return present(column).toString();
    }

    Outcome outcome() {
        return switch (text("status")) {
            case "KNOWN" -> fraction("numerator", "denominator");
            case "UNDEFINED" -> undefined(text("reason"));
            default -> throw problem("status", "KNOWN or UNDEFINED");
        };
    }

    private Undefined undefined(String code) {
        int colon = code.indexOf(':');
        String name = code.substring(0, Math.max(colon, 0));
        Reason reason =
                Arrays.stream(Reason.values())
                        .filter(r -> r.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> problem("reason", "a reason such as NO_DATA:leads"));
        String subject = code.substring(colon + 1);
        Undefined undefined = Undefined.because(reason, subject);
        boolean hasDividend =
                reason == Reason.ZERO_DIVISOR || row.cell("dividend_numerator") != null;
        return hasDividend
                ? undefined.dividing(fraction("dividend_numerator", "dividend_denominator"))
                : undefined;
    }

    private Known fraction(String numerator, String denominator) {
        BigDecimal divisor = number(denominator);
        if (divisor.signum() == 0) {
            throw problem(denominator, "a number that is not zero");
        }
        return Known.of(number(numerator), divisor);
    }

    /** An exact number; a double would have lost digits already. */
    private BigDecimal number(String column) {
        if (present(column) instanceof BigDecimal number) {
            return number;
        }
        throw problem(column, "a decimal");
    }

    private Object present(String column) {
        Object cell = row.cell(column);
        if (cell == null) {
            throw new IllegalArgumentException(column + " is NULL in a row that needs it");
        }
        return cell;
    }

    private IllegalArgumentException problem(String column, String wanted) {
        return new IllegalArgumentException(
                "%s must be %s, not %s"
                        .formatted(column, wanted, Excerpt.of(String.valueOf(row.cell(column)))));
    }
}
