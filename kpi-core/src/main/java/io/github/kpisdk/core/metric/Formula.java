package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Decimals;
import io.github.kpisdk.core.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a figure is computed from, as data: quantities, sums, products and quotients.
 *
 * <p>A formula checks its units when it is written: {@link #plus} wants equal ones, {@link #per}
 * divides them, {@link #times} multiplies them. It is computed in exact fractions, and read aloud
 * as its own explanation.
 */
public abstract sealed class Formula
        permits Quantity, NamedFormula, Kpi, Sum, Product, Quotient, Scaled, Guarded, MonthsKept {

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

    /** The product; its unit is the product of both. */
    public final Formula times(Formula factor) {
        return new Product(this, factor);
    }

    /**
     * A part of it, such as a tenth of revenue.
     *
     * @param part a decimal above zero and below one, such as {@code "0.1"}
     * @throws IllegalArgumentException if it is anything else
     */
    public final Formula part(String part) {
        return new Scaled(Decimals.parse(part), this);
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

    /**
     * The average over a count, which keeps the unit of what is averaged: days until a sale are
     * days, not days per sale.
     *
     * @throws IllegalArgumentException if it is money, which {@link #per} divides
     */
    public final Formula averagedOver(Formula count) {
        return Quotient.average(this, count);
    }

    /**
     * The same figure where it is above zero; elsewhere there is none, for a reason. A quotient
     * that has it as divisor remembers what was to be divided.
     *
     * @param reason {@link Reason#NEVER} for what never pays, {@link Reason#UNBOUNDED} for what has
     *     no end, {@link Reason#NON_POSITIVE_BASE} for what changes are measured against
     * @throws IllegalArgumentException if it is another reason
     */
    public final Formula aboveZeroOr(Reason reason) {
        return new Guarded(this, reason);
    }

    /**
     * How many months a customer stays on average, of some months at most, where this formula is
     * the share of customers that leaves each month.
     *
     * <p>With a share kept of r = 1 − this and a discount of d a month it is the sum of (r ÷ (1 +
     * d))^i for i from 0 to one less than the horizon: the first month counts in full. So it is 1
     * for a horizon of 1, and the horizon itself where nobody leaves and nothing is discounted; it
     * never divides by the share that leaves. After Gupta and Lehmann, and with a discount after
     * the Marketing Accountability Standards Board's customer lifetime value that includes the
     * first margin.
     *
     * @param horizon 1 to 36 months
     * @param monthlyDiscount from zero to below one, such as {@code "0.01"}; zero for none
     * @throws IllegalArgumentException if this is not in 1 per month, or a parameter is not as said
     */
    public final Formula monthsKept(int horizon, String monthlyDiscount) {
        return new MonthsKept(this, horizon, Decimals.parse(monthlyDiscount));
    }

    /** This formula under a name of its own, by which reasons and explanations call it. */
    public final NamedFormula as(String id, String title, String russianTitle) {
        return new NamedFormula(id, title, russianTitle, this);
    }

    /**
     * The figure for some totals. What is missing in them goes before what is wrong with a divisor;
     * of several reasons the first in the order of {@link Reason} is given, among equals the first
     * from left to right.
     */
    public final Outcome evaluate(Totals totals) {
        return quantities().stream()
                .flatMap(quantity -> totals.entry(quantity).missing().stream())
                .min(Comparator.comparing(Undefined::reason))
                .<Outcome>map(missing -> missing)
                .orElseGet(() -> compute(totals));
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

    /** What it is made of, from left to right; nothing for a quantity. */
    public List<Formula> parts() {
        return List.of();
    }

    void collect(Set<Quantity> found) {
        parts().forEach(part -> part.collect(found));
    }

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
    boolean isProduct() {
        return false;
    }

    /** The figures that go by a name in it, in reading order; what is named is not looked into. */
    List<Formula> named() {
        return parts().stream().flatMap(part -> part.named().stream()).toList();
    }
}
