package io.github.kpisdk.sql;

/** A fraction that is not reduced, computed as {@code Known} does it. */
record Fraction(Term numerator, Term denominator) {

    static Fraction whole(Term amount) {
        return new Fraction(amount, Term.ONE);
    }

    boolean isWhole() {
        return denominator.isOne();
    }

    /** Fractions with equal denominators keep it; only the rows show whether they are equal. */
    Fraction plus(Fraction other, boolean minus, Dialect dialect) {
        Term straight = numerator.plus(other.numerator, minus);
        if (denominator.equals(other.denominator)) {
            return new Fraction(straight, denominator);
        }
        Term crossed =
                numerator
                        .times(other.denominator, dialect)
                        .plus(other.numerator.times(denominator, dialect), minus);
        Term both = denominator.times(other.denominator, dialect);
        boolean sameAnyway = denominator.isOne() || other.denominator.isOne();
        return sameAnyway
                ? new Fraction(crossed, both)
                : new Fraction(
                        straight.whereEqual(denominator, other.denominator, crossed, dialect),
                        denominator.whereEqual(denominator, other.denominator, both, dialect));
    }

    Fraction times(Term factor, Dialect dialect) {
        return new Fraction(numerator.times(factor, dialect), denominator);
    }

    Fraction per(Fraction other, Dialect dialect) {
        return new Fraction(
                numerator.times(other.denominator, dialect),
                denominator.times(other.numerator, dialect));
    }
}
