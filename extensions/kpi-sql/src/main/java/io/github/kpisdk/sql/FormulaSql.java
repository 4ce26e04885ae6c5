package io.github.kpisdk.sql;

import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Guarded;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.NamedFormula;
import io.github.kpisdk.core.metric.Product;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Scaled;
import io.github.kpisdk.core.metric.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A formula as a fraction over the columns of the quantities, and what leaves no figure in it. */
final class FormulaSql {
    private final Dialect dialect;
    private final Arithmetic arithmetic;
    private final NamedSums sums;
    private final Fraction fraction;
    private final List<Check> checks = new ArrayList<>();

    /**
     * A sum or a product that leaves no figure where it is zero, or not above zero.
     *
     * @param tested what is compared with zero
     * @param reason why there is no figure: a divisor of zero, or that of a guard
     * @param subject what reasons call it
     * @param dividend what is divided by it, if anything is
     */
    record Check(Term tested, Reason reason, String subject, Optional<Fraction> dividend) {
        String comparison() {
            return reason == Reason.ZERO_DIVISOR ? " = 0" : " <= 0";
        }

        /** Whether it has been made when another was. */
        boolean isIn(Check other) {
            return tested.equals(other.tested)
                    && (reason == Reason.ZERO_DIVISOR || other.reason != Reason.ZERO_DIVISOR);
        }

        private Check dividing(Fraction top) {
            return dividend.isPresent()
                    ? this
                    : new Check(tested, reason, subject, Optional.of(top));
        }
    }

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

    /** In the order in which they are made: the first that is met gives the reason. */
    List<Check> checks() {
        return List.copyOf(checks);
    }

    /** Most decimals of anything in it. */
    int scale() {
        int most = scale(fraction);
        for (Check check : checks) {
            most = Math.max(most, check.tested().scale());
            most = Math.max(most, check.dividend().map(FormulaSql::scale).orElse(0));
        }
        return most;
    }

    private static int scale(Fraction fraction) {
        return Math.max(fraction.numerator().scale(), fraction.denominator().scale());
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
        if (formula instanceof Product product) {
            return read(product.left()).times(read(product.right()), arithmetic);
        }
        if (formula instanceof Scaled scaled) {
            return read(scaled.whole()).times(arithmetic.constant(scaled.part()), arithmetic);
        }
        if (formula instanceof Guarded guarded) {
            return read(guarded);
        }
        return formula instanceof Quotient quotient
                ? read(quotient)
                : whole(quantity((Quantity) formula));
    }

    private Fraction read(Guarded guarded) {
        Fraction inner = read(guarded.formula());
        add(new Check(inner.numerator(), guarded.reason(), guarded.subject(), Optional.empty()));
        return inner;
    }

    private Fraction read(Quotient quotient) {
        Fraction dividend = read(quotient.dividend());
        Fraction top = dividend.times(Term.atom(Long.toString(quotient.many()), 0), arithmetic);
        int before = checks.size();
        Fraction divisor = read(quotient.divisor());
        checks.subList(before, checks.size()).replaceAll(check -> check.dividing(top));
        add(
                new Check(
                        divisor.numerator(),
                        Reason.ZERO_DIVISOR,
                        quotient.divisor().subject(),
                        Optional.of(top)));
        return top.per(divisor, arithmetic);
    }

    private void add(Check check) {
        if (checks.stream().noneMatch(check::isIn)) {
            checks.add(check);
        }
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
