package io.github.kpisdk.sql;

/** DuckDB: decimals of 38 digits, exact or an error; TRY turns the error into NULL. */
final class DuckDb implements Dialect {
    @Override
    public String title() {
        return "DuckDB";
    }

    @Override
    public String fail(String message) {
        return "error(" + message + ")";
    }

    /** A text that is a number would be rounded on both sides; there is no sign of a text. */
    @Override
    public String isExact(String number, int scale) {
        return "sign(%s) IS NOT NULL AND %s"
                .formatted(number, Dialect.super.isExact(number, scale));
    }

    @Override
    public int mostScale() {
        return 38;
    }

    @Override
    public String widened(Term term, int scale) {
        return "CAST(%s AS %s)".formatted(term.sql(), decimal(38, scale));
    }

    @Override
    public String fitted(Term term, int scale, String message) {
        String cast = widened(term, scale);
        return term.mayNotFit(scale)
                ? "coalesce(TRY(%s), %s)".formatted(cast, fail(message))
                : cast;
    }
}
