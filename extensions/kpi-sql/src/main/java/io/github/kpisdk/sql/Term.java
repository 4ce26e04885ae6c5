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

    /** Whether 38 digits of which some are decimals may be too few for it. */
    boolean mayNotFit(int wantedScale) {
        return product || wantedScale > Math.max(scale, MONEY_SCALE);
    }

    boolean isOne() {
        return sql.equals(ONE.sql);
    }

    Term times(Term other, Dialect dialect) {
        if (isOne() || other.isOne()) {
            return isOne() ? other : this;
        }
        return new Term(
                dialect.product(factor(), other.factor()),
                scale + other.scale,
                Shape.PRODUCT,
                true);
    }

    Term plus(Term other, boolean minus) {
        return new Term(
                sql + (minus ? " - " + other.subtrahend() : " + " + other.sql),
                Math.max(scale, other.scale),
                Shape.SUM,
                product || other.product);
    }

    /** This term where two others are equal, and another where they are not. */
    Term whereEqual(Term a, Term b, Term otherwise, Dialect dialect) {
        int compared = Math.max(a.scale, b.scale);
        int most = Math.max(scale, otherwise.scale);
        return new Term(
                "CASE WHEN %s = %s THEN %s ELSE %s END"
                        .formatted(
                                a.widened(compared, dialect),
                                b.widened(compared, dialect),
                                widened(most, dialect),
                                otherwise.widened(most, dialect)),
                most,
                Shape.ATOM,
                product || otherwise.product || a.product || b.product);
    }

    /** Left to themselves, engines find room for whole digits by dropping decimals. */
    private String widened(int wanted, Dialect dialect) {
        return wanted == scale ? sql : dialect.widened(sql, wanted);
    }

    private String factor() {
        return shape == Shape.SUM ? "(" + sql + ")" : sql;
    }

    private String subtrahend() {
        return shape == Shape.SUM ? "(" + sql + ")" : sql;
    }
}
