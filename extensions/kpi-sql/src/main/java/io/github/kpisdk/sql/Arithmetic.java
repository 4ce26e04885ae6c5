package io.github.kpisdk.sql;

import java.math.BigDecimal;

/** How the parts of a fraction are computed so that no digit is lost without a word. */
interface Arithmetic {

    /** How many decimals a product keeps. */
    int mostScale();

    /** Whether a product can have too many digits. */
    default boolean isBounded() {
        return true;
    }

    /** A quantity or a sum of quantities, to compute with. */
    default Term given(Term amount) {
        return amount;
    }

    /** A number of a declaration, to compute with. */
    default Term constant(BigDecimal number) {
        return Term.atom(number.toPlainString(), number.scale());
    }

    /** A product that is exact or, where {@link #fitted} looks, nothing. */
    default String product(String left, String right) {
        return left + " * " + right;
    }

    /** A sum or a difference that is exact or, where {@link #fitted} looks, nothing. */
    default String sum(Term left, Term right, boolean minus) {
        return left.sql() + (minus ? " - " + right.inBrackets() : " + " + right.sql());
    }

    /** A term with more decimals, or nothing where {@link #fitted} looks. */
    String widened(Term term, int scale);

    /** A term as a number of 38 digits with some decimals, exactly, or the end of the query. */
    String fitted(Term term, int scale, String message);
}
