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
    Fraction plus(Fraction other, boolean minus, Arithmetic arithmetic) {
        Term straight = numerator.plus(other.numerator, minus, arithmetic);
        if (denominator.equals(other.denominator)) {
            return new Fraction(straight, denominator);
        }
        Term crossed =
                numerator
                        .times(other.denominator, arithmetic)
                        .plus(other.numerator.times(denominator, arithmetic), minus, arithmetic);
        Term both = denominator.times(other.denominator, arithmetic);
        boolean sameAnyway = denominator.isOne() || other.denominator.isOne();
        return sameAnyway
                ? new Fraction(crossed, both)
                : new Fraction(
                        straight.whereEqual(denominator, other.denominator, crossed, arithmetic),
                        denominator.whereEqual(denominator, other.denominator, both, arithmetic));
    }

    Fraction times(Term factor, Arithmetic arithmetic) {
        return new Fraction(numerator.times(factor, arithmetic), denominator);
    }

    Fraction times(Fraction other, Arithmetic arithmetic) {
        return new Fraction(
                numerator.times(other.numerator, arithmetic),
                denominator.times(other.denominator, arithmetic));
    }

    Fraction per(Fraction other, Arithmetic arithmetic) {
        return new Fraction(
                numerator.times(other.denominator, arithmetic),
                denominator.times(other.numerator, arithmetic));
    }
}
