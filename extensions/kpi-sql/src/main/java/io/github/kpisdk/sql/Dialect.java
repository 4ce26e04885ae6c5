package io.github.kpisdk.sql;

import java.util.List;
import java.util.Optional;

/** How an engine spells what is not spelt the same everywhere. */
interface Dialect extends Arithmetic {

    /** Its name for people. */
    String title();

    /** A name in quotes, whatever is in it. */
    default String name(String name) {
        return '"' + Names.check(name).replace("\"", "\"\"") + '"';
    }

    /** A text in quotes, whatever is in it. */
    default String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The type of ids and names. */
    default String textType() {
        return "VARCHAR";
    }

    /** The type of exact numbers. */
    default String decimal(int digits, int scale) {
        return "DECIMAL(%s,%s)".formatted(digits, scale);
    }

    /** An id or a name, to be compared and sorted by code point. */
    default String byCodePoint(String column) {
        return "CAST(%s AS %s)".formatted(column, textType());
    }

    /** What ends the query with a message. */
    String fail(String message);

    /** How numbers of so many decimals are computed. */
    default Arithmetic arithmetic(int scale) {
        return this;
    }

    /** Whether a number has at most so many decimals, and 18 digits before them. */
    default String isExact(String number, int scale) {
        return "try_cast(%1$s AS %2$s) = %1$s"
                .formatted(number, decimal(TableColumns.WHOLE_DIGITS + scale, scale));
    }

    /** The quotient for display; the divisor is not zero. */
    default String quotient(String numerator, String denominator) {
        return "CAST(%s AS DOUBLE) / CAST(%s AS DOUBLE)".formatted(numerator, denominator);
    }

    /** Some rows of values for each row of a table, as one of the tables after FROM. */
    default String unfold(String alias, List<String> columns, List<String> rows) {
        return """
                CROSS JOIN LATERAL (
                    VALUES
                %s
                ) AS %s (%s)"""
                .formatted(
                        Layout.indent(
                                8, String.join(",\n", rows.stream().map(Layout::row).toList())),
                        alias,
                        String.join(", ", columns));
    }

    /** What must hold of the engine's settings. */
    default Optional<String> precondition() {
        return Optional.empty();
    }
}
