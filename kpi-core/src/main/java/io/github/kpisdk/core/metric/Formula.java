package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is computed from, as data: quantities, sums and quotients.
 *
 * <p>A formula checks its units when it is written: {@link #plus} wants equal ones, {@link #per}
 * divides them. It is computed in exact fractions, and read aloud as its own explanation.
 */
public abstract sealed class Formula permits Quantity, NamedFormula, Kpi, Sum, Quotient {

    Formula() {}

    /** What it is measured in. */
    public abstract Unit unit();

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException naming both units if they differ
     */
    public final Formula plus(Formula other) {
        return new Sum(this, other, false);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException naming both units if they differ
     */
    public final Formula minus(Formula other) {
        return new Sum(this, other, true);
    }

    /** The quotient; undefined where the divisor is zero. */
    public final Formula per(Formula divisor) {
        return new Quotient(1, this, divisor);
    }

    /**
     * The quotient for many of the divisor at once: cost per 1000 impressions.
     *
     * @param many how many; above zero
     */
    public final Formula per(long many, Formula divisor) {
        return new Quotient(many, this, divisor);
    }

    /** This formula under a name of its own, by which reasons and explanations call it. */
    public final NamedFormula as(String id, String title, String russianTitle) {
        return new NamedFormula(id, title, russianTitle, this);
    }

    /**
     * The figure for some totals. Missing data goes before everything else, then a count that does
     * not add up, then a divisor that is zero; among equals the first from left to right.
     */
    public final Outcome evaluate(Totals totals) {
        for (Reason reason : List.of(Reason.NO_DATA, Reason.NOT_ADDITIVE)) {
            for (Quantity quantity : quantities()) {
                if (totals.entry(quantity).missing().equals(Optional.of(reason))) {
                    return Undefined.because(reason, quantity.id());
                }
            }
        }
        return compute(totals);
    }

    /** The quantities it is made of, each once, in reading order. */
    public final List<Quantity> quantities() {
        Set<Quantity> found = new LinkedHashSet<>();
        collect(found);
        return List.copyOf(new ArrayList<>(found));
    }

    /** The formula in words, such as {@code LTV ÷ CAC}. */
    public final String text(Language language) {
        return words(language);
    }

    abstract void collect(Set<Quantity> found);

    /** The outcome where all quantities are there. */
    abstract Outcome compute(Totals totals);

    /** What reasons call it: its id, or the formula over ids. */
    public abstract String subject();

    abstract String words(Language language);

    /** The formula in figures. */
    abstract String figures(Totals totals, Language language);

    /** The subject. */
    @Override
    public String toString() {
        return subject();
    }

    /** Whether it needs brackets as a part of a product. */
    boolean isSum() {
        return false;
    }

    /** Whether it needs brackets as a divisor. */
    boolean isQuotient() {
        return false;
    }

    /** The figures that go by a name in it, in reading order; what is named is not looked into. */
    List<Formula> named() {
        return List.of();
    }
}
