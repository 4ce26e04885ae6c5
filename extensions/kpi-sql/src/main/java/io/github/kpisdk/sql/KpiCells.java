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
        String nothing = nothing(scale);
        String code = Undefined.because(Reason.NO_DATA, quantity.id()).code();
        return List.of(nothing, nothing, dialect.text(code), nothing, nothing);
    }

    private String nothing(int scale) {
        return "CAST(NULL AS " + dialect.decimal(38, scale) + ")";
    }

    private List<String> values(int scale) {
        Fraction fraction = formula.fraction();
        return List.of(
                part(fraction.numerator(), scale),
                part(fraction.denominator(), scale),
                byCheck(c -> dialect.text(reason(c)), dialect.textType()),
                byCheck(c -> dividend(c, Fraction::numerator, scale), dialect.decimal(38, scale)),
                byCheck(
                        c -> dividend(c, Fraction::denominator, scale),
                        dialect.decimal(38, scale)));
    }

    private static String reason(FormulaSql.Check check) {
        return Undefined.because(check.reason(), check.subject()).code();
    }

    private String dividend(FormulaSql.Check check, Function<Fraction, Term> part, int scale) {
        return check.dividend()
                .map(dividend -> fitted(part.apply(dividend), scale))
                .orElse(nothing(scale));
    }

    /** A part of the fraction; where there is no fraction, a product must not fail either. */
    private String part(Term term, int scale) {
        boolean safe =
                !formula.arithmetic().isBounded()
                        || !term.mayNotFit(scale)
                        || formula.checks().isEmpty();
        return safe ? fitted(term, scale) : cases(c -> "NULL", "\n    ELSE " + fitted(term, scale));
    }

    private String byCheck(Function<FormulaSql.Check, String> value, String type) {
        return formula.checks().isEmpty() ? "CAST(NULL AS " + type + ")" : cases(value, "");
    }

    private String cases(Function<FormulaSql.Check, String> value, String otherwise) {
        String before = formula.checks().size() + otherwise.length() == 1 ? " " : "\n    ";
        return formula.checks().stream()
                .map(c -> before + "WHEN " + isMet(c) + " THEN " + value.apply(c))
                .collect(
                        Collectors.joining("", "CASE", otherwise + before.substring(0, 1) + "END"));
    }

    private String isMet(FormulaSql.Check check) {
        Term tested = check.tested();
        return (tested.product() ? fitted(tested, tested.scale()) : tested.sql())
                + check.comparison();
    }

    private String fitted(Term term, int scale) {
        String message = "a part of %s is beyond %s".formatted(kpi, dialect.decimal(38, scale));
        return formula.arithmetic().fitted(term, scale, dialect.text(message));
    }
}
