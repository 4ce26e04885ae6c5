package io.github.kpisdk.sql;

/**
 * A part of a fraction.
 *
 * @param sql how it is written
 * @param scale how many decimals it has
 * @param shape whether it needs brackets
 * @param product whether it has a product in it, which may be too long
 */
record Term(String sql, int scale, Shape shape, boolean product) {
    static final Term ONE = new Term("1", 0, Shape.ATOM, false);

    /** The six decimals of money are there from the beginning; more may need too many digits. */
    private static final int MONEY_SCALE = 6;

    /** What kind of expression it is. */
    enum Shape {
        ATOM,
        SUM,
        PRODUCT
    }

    static Term atom(String sql, int scale) {
        return new Term(sql, scale, Shape.ATOM, false);
    }

    /** An expression that may be nothing where it would be too long. */
    static Term product(String sql, int scale) {
        return new Term(sql, scale, Shape.ATOM, true);
    }

    /** Whether 38 digits of which some are decimals may be too few for it. */
    boolean mayNotFit(int wantedScale) {
        return product || wantedScale > Math.max(scale, MONEY_SCALE);
    }

    boolean isOne() {
        return scale == 0 && sql.equals(ONE.sql);
    }

    Term times(Term other, Arithmetic arithmetic) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        return new Term(
                arithmetic.product(inBrackets(), other.inBrackets()),
                scale + other.scale,
                Shape.PRODUCT,
                true);
    }

    Term plus(Term other, boolean minus, Arithmetic arithmetic) {
        return new Term(
                arithmetic.sum(this, other, minus),
                Math.max(scale, other.scale),
                Shape.SUM,
                product || other.product);
    }

    /** This term where two others are equal, and another where they are not. */
    Term whereEqual(Term a, Term b, Term otherwise, Arithmetic arithmetic) {
        int compared = Math.max(a.scale, b.scale);
        int most = Math.max(scale, otherwise.scale);
        return new Term(
                "CASE WHEN %s = %s THEN %s ELSE %s END"
                        .formatted(
                                a.widened(compared, arithmetic),
                                b.widened(compared, arithmetic),
                                widened(most, arithmetic),
                                otherwise.widened(most, arithmetic)),
                most,
                Shape.ATOM,
                product || otherwise.product || a.product || b.product);
    }

    /** Left to themselves, engines find room for whole digits by dropping decimals. */
    String widened(int wanted, Arithmetic arithmetic) {
        return wanted == scale ? sql : arithmetic.widened(this, wanted);
    }

    /** As a part of a product, or after a minus. */
    String inBrackets() {
        return shape == Shape.SUM ? "(" + sql + ")" : sql;
    }
}
