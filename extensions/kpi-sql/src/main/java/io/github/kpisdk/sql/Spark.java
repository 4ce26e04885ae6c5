package io.github.kpisdk.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Spark: decimals of 38 digits. A product or sum that needs more keeps six decimals at least and
 * loses the others, so that where there are more, {@link SparkUnits} do.
 */
final class Spark implements Dialect {
    @Override
    public String title() {
        return "Spark";
    }

    /** Spark puts values in place of <code>${...}</code> wherever it stands. */
    @Override
    public String name(String name) {
        if (Names.check(name).contains("${")) {
            throw new IllegalArgumentException("Spark would replace the ${ in the name " + name);
        }
        return '`' + name.replace("`", "``") + '`';
    }

    @Override
    public String text(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public String textType() {
        return "STRING";
    }

    @Override
    public String fail(String message) {
        return "raise_error(" + message + ")";
    }

    @Override
    public int mostScale() {
        return 6;
    }

    /** A comparison would round the longer of two decimals; a remainder is exact. */
    @Override
    public String isExact(String number, int scale) {
        String type = decimal(TableColumns.WHOLE_DIGITS + scale, scale);
        String unit = BigDecimal.ONE.movePointLeft(scale).toPlainString();
        return "try_cast(%1$s AS %2$s) IS NOT NULL AND %1$s %% %3$s = 0"
                .formatted(number, type, unit);
    }

    @Override
    public Arithmetic arithmetic(int scale) {
        return scale > mostScale() ? new SparkUnits(this) : this;
    }

    @Override
    public String product(String left, String right) {
        return "try_multiply(%s, %s)".formatted(left, right);
    }

    @Override
    public String widened(Term term, int scale) {
        return "try_cast(%s AS %s)".formatted(term.sql(), decimal(38, scale));
    }

    @Override
    public String fitted(Term term, int scale, String message) {
        return term.mayNotFit(scale)
                ? "coalesce(%s, %s)".formatted(widened(term, scale), fail(message))
                : "CAST(%s AS %s)".formatted(term.sql(), decimal(38, scale));
    }

    @Override
    public String unfold(String alias, List<String> columns, List<String> rows) {
        return """
                LATERAL VIEW stack(
                    %s,
                %s
                ) %s AS %s"""
                .formatted(
                        rows.size(),
                        Layout.indent(4, String.join(",\n", rows)),
                        alias,
                        String.join(", ", columns));
    }

    /** Only under other rules than those of ANSI a number and a text make a text. */
    @Override
    public Optional<String> precondition() {
        return Optional.of(
                """
                CASE
                    WHEN typeof(coalesce(1, '2')) = 'string'
                        THEN raise_error('KPIs need spark.sql.ansi.enabled = true')
                    ELSE TRUE
                END""");
    }
}
