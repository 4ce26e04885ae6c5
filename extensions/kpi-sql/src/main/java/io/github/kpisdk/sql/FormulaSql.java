package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.metric.Sum;
import java.util.ArrayList;
import java.util.List;

/** A formula as a fraction over the columns of the quantities, and what must not be zero in it. */
final class FormulaSql {
    private final Dialect dialect;
    private final Arithmetic arithmetic;
    private final NamedSums sums;
    private final Fraction fraction;
    private final List<Divisor> divisors = new ArrayList<>();

    /**
     * Something that is divided by.
     *
     * @param zero what must not be zero
     * @param subject what reasons call it
     * @param dividend what is divided
     */
    record Divisor(Term zero, String subject, Fraction dividend) {}

    private FormulaSql(Dialect dialect, Arithmetic arithmetic, NamedSums sums, Formula formula) {
        this.dialect = dialect;
        this.arithmetic = arithmetic;
        this.sums = sums;
        fraction = read(formula);
    }

    static FormulaSql of(Dialect dialect, NamedSums sums, Formula formula) {
        FormulaSql plain = new FormulaSql(dialect, dialect, sums, formula);
        Arithmetic fitting = dialect.arithmetic(plain.scale());
        return fitting == dialect ? plain : new FormulaSql(dialect, fitting, sums, formula);
    }

    Arithmetic arithmetic() {
        return arithmetic;
    }

    Fraction fraction() {
        return fraction;
    }

    /** In the order in which they are divided by: the first that is zero gives the reason. */
    List<Divisor> divisors() {
        return List.copyOf(divisors);
    }

    /** Most decimals of anything in it. */
    int scale() {
        int most = Math.max(fraction.numerator().scale(), fraction.denominator().scale());
        for (Divisor divisor : divisors) {
            most = Math.max(most, divisor.zero().scale());
            most = Math.max(most, divisor.dividend().numerator().scale());
            most = Math.max(most, divisor.dividend().denominator().scale());
        }
        return most;
    }

    /** Whether a formula divides nothing. */
    static boolean isSum(Formula formula) {
        if (formula instanceof NamedFormula named) {
            return isSum(named.formula());
        }
        if (formula instanceof Kpi kpi) {
            return isSum(kpi.formula());
        }
        return formula instanceof Sum sum
                ? isSum(sum.left()) && isSum(sum.right())
                : formula instanceof Quantity;
    }

    private Fraction read(Formula formula) {
        if (formula instanceof NamedFormula named) {
            return isSum(named)
                    ? whole(sums.column(named, writtenOut(named)))
                    : read(named.formula());
        }
        if (formula instanceof Kpi kpi) {
            return read(kpi.formula());
        }
        if (formula instanceof Sum sum) {
            return read(sum.left()).plus(read(sum.right()), sum.isDifference(), arithmetic);
        }
        return formula instanceof Quotient quotient
                ? read(quotient)
                : whole(quantity((Quantity) formula));
    }

    private Fraction read(Quotient quotient) {
        Fraction dividend = read(quotient.dividend());
        Fraction divisor = read(quotient.divisor());
        Fraction top = dividend.times(Term.atom(Long.toString(quotient.many()), 0), arithmetic);
        boolean isNew = divisors.stream().noneMatch(d -> d.zero().equals(divisor.numerator()));
        if (isNew) {
            divisors.add(new Divisor(divisor.numerator(), quotient.divisor().subject(), top));
        }
        return top.per(divisor, arithmetic);
    }

    private Fraction whole(Term amount) {
        return Fraction.whole(arithmetic.given(amount));
    }

    /** A sum over the columns of quantities alone, whatever has a name in it. */
    private Term writtenOut(Formula formula) {
        if (formula instanceof NamedFormula named) {
            return writtenOut(named.formula());
        }
        if (formula instanceof Kpi kpi) {
            return writtenOut(kpi.formula());
        }
        return formula instanceof Sum sum
                ? writtenOut(sum.left()).plus(writtenOut(sum.right()), sum.isDifference(), dialect)
                : quantity((Quantity) formula);
    }

    private Term quantity(Quantity quantity) {
        return Term.atom(
                "q." + dialect.name(Names.column(quantity.id())), MeasureSql.scale(quantity));
    }
}
