package io.github.kpisdk.sql;

import java.nio.charset.StandardCharsets;

/** PostgreSQL: numbers of any length; text is sorted by the rules of a language unless told. */
final class Postgres implements Dialect {
    private static final int LONGEST_NAME = 63;

    @Override
    public String title() {
        return "PostgreSQL";
    }

    /** PostgreSQL would cut a longer name without a word. */
    @Override
    public String name(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "PostgreSQL keeps %s bytes of a name, which is less than %s"
                            .formatted(LONGEST_NAME, name));
        }
        return Dialect.super.name(name);
    }

    @Override
    public String textType() {
        return "TEXT";
    }

    @Override
    public String decimal(int digits, int scale) {
        return "NUMERIC(%s,%s)".formatted(digits, scale);
    }

    @Override
    public String byCodePoint(String column) {
        return Dialect.super.byCodePoint(column) + " COLLATE \"C\"";
    }

    /** There is no function that fails; a text that is no number does. */
    @Override
    public String fail(String message) {
        return "CAST(" + message + " AS NUMERIC)";
    }

    @Override
    public int mostScale() {
        return 1000;
    }

    @Override
    public boolean isBounded() {
        return false;
    }

    @Override
    public String isExact(String number, int scale) {
        return "abs(%1$s) < 1000000000000000000 AND %1$s = round(%1$s, %2$s)"
                .formatted(number, scale);
    }

    @Override
    public String widened(Term term, int scale) {
        return term.sql();
    }

    @Override
    public String fitted(Term term, int scale, String message) {
        return term.isOne() ? "CAST(1 AS NUMERIC)" : term.sql();
    }

    @Override
    public String quotient(String numerator, String denominator) {
        return numerator + " / " + denominator;
    }
}
