package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One KPI as the values of a row: numerator, denominator, reason, and what was to be divided. */
final class KpiCells {
    /** The columns that the values go into. */
    static final List<String> COLUMNS =
            List.of(
                    "place",
                    "kpi",
                    "numerator",
                    "denominator",
                    "reason",
                    "dividend_numerator",
                    "dividend_denominator");

    private final Dialect dialect;
    private final Kpi kpi;
    private final Optional<Quantity> missing;
    private final FormulaSql formula;

    KpiCells(Dialect dialect, NamedSums sums, Kpi kpi, Optional<Quantity> missing) {
        this.dialect = dialect;
        this.kpi = kpi;
        this.missing = missing;
        formula = FormulaSql.of(dialect, sums, kpi);
        if (missing.isEmpty() && formula.scale() > mostScale()) {
            throw new IllegalArgumentException(
                    "%s multiplies numbers with decimals: %s keeps %s of them, %s are needed"
                            .formatted(kpi, dialect.title(), mostScale(), formula.scale()));
        }
    }

    /** Most decimals of any value. */
    int scale() {
        return missing.isPresent() ? 0 : formula.scale();
    }

    private int mostScale() {
        return formula.arithmetic().mostScale();
    }

    /** The values after a comment. */
    String row(int place, int scale) {
        List<String> values = missing.isPresent() ? undefined(missing.get(), scale) : values(scale);
        return Layout.comment(kpi.id() + ": " + kpi.formula().text(Language.EN))
                + "\n"
                + place
                + ", "
                + dialect.text(kpi.id())
                + ",\n"
                + String.join(",\n", values);
    }

    private List<String> undefined(Quantity quantity, int scale) {
        String number = "CAST(NULL AS " + dialect.decimal(38, scale) + ")";
        String code = Undefined.because(Reason.NO_DATA, quantity.id()).code();
        return List.of(number, number, dialect.text(code), number, number);
    }

    private List<String> values(int scale) {
        Fraction fraction = formula.fraction();
        return List.of(
                part(fraction.numerator(), scale),
                part(fraction.denominator(), scale),
                byDivisor(d -> dialect.text(reason(d)), dialect.textType()),
                byDivisor(d -> fitted(d.dividend().numerator(), scale), dialect.decimal(38, scale)),
                byDivisor(
                        d -> fitted(d.dividend().denominator(), scale),
                        dialect.decimal(38, scale)));
    }

    private static String reason(FormulaSql.Divisor divisor) {
        return Undefined.because(Reason.ZERO_DIVISOR, divisor.subject()).code();
    }

    /** A part of the fraction; where there is no fraction, a product must not fail either. */
    private String part(Term term, int scale) {
        boolean safe =
                !formula.arithmetic().isBounded()
                        || !term.mayNotFit(scale)
                        || formula.divisors().isEmpty();
        return safe ? fitted(term, scale) : cases(d -> "NULL", "\n    ELSE " + fitted(term, scale));
    }

    private String byDivisor(Function<FormulaSql.Divisor, String> value, String type) {
        return formula.divisors().isEmpty() ? "CAST(NULL AS " + type + ")" : cases(value, "");
    }

    private String cases(Function<FormulaSql.Divisor, String> value, String otherwise) {
        String before = formula.divisors().size() + otherwise.length() == 1 ? " " : "\n    ";
        return formula.divisors().stream()
                .map(d -> before + "WHEN " + isZero(d) + " THEN " + value.apply(d))
                .collect(
                        Collectors.joining("", "CASE", otherwise + before.substring(0, 1) + "END"));
    }

    private String isZero(FormulaSql.Divisor divisor) {
        Term zero = divisor.zero();
        return (zero.product() ? fitted(zero, zero.scale()) : zero.sql()) + " = 0";
    }

    private String fitted(Term term, int scale) {
        String message = "a part of %s is beyond %s".formatted(kpi, dialect.decimal(38, scale));
        return formula.arithmetic().fitted(term, scale, dialect.text(message));
    }
}
