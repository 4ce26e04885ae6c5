package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.util.List;

/** A quotient, for one or for many of the divisor. */
public final class Quotient extends Formula {
    private final long many;
    private final Formula dividend;
    private final Formula divisor;
    private final Unit unit;

    Quotient(long many, Formula dividend, Formula divisor) {
        this(many, dividend, divisor, dividend.unit().per(divisor.unit().times(many)));
    }

    private Quotient(long many, Formula dividend, Formula divisor, Unit unit) {
        this.many = many;
        this.dividend = dividend;
        this.divisor = divisor;
        this.unit = unit;
    }

    static Quotient average(Formula sum, Formula count) {
        if (sum.unit().hasMoney()) {
            throw new IllegalArgumentException(
                    "%s is in %s: divide money with per, which keeps what it was divided by"
                            .formatted(sum.subject(), sum.unit()));
        }
        return new Quotient(1, sum, count, sum.unit());
    }

    /** For how many of the divisor it stands: 1, or 1000 for cost per 1000 impressions. */
    public long many() {
        return many;
    }

    /** What is divided, before it is multiplied by {@link #many}. */
    public Formula dividend() {
        return dividend;
    }

    /** What it is divided by. */
    public Formula divisor() {
        return divisor;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public List<Formula> parts() {
        return List.of(dividend, divisor);
    }

    @Override
    Outcome compute(Totals totals) {
        Outcome a = dividend.compute(totals);
        Outcome b = divisor.compute(totals);
        if (a instanceof Known x) {
            Known top = x.times(BigDecimal.valueOf(many));
            return b.fold(y -> divide(top, y), why -> why.dividing(top));
        }
        return a;
    }

    private Outcome divide(Known top, Known bottom) {
        return bottom.signum() == 0
                ? Undefined.zeroDivisor(divisor.subject(), top)
                : top.per(bottom);
    }

    @Override
    public String subject() {
        return "(%s) / (%s)".formatted(dividend.subject(), divisor.subject());
    }

    @Override
    String words(Language language) {
        return quotient(dividend.words(language), divisor.words(language));
    }

    @Override
    String figures(Totals totals, Language language) {
        return quotient(dividend.figures(totals, language), divisor.figures(totals, language));
    }

    private String quotient(String top, String bottom) {
        return (many == 1 ? "" : many + " × ")
                + (dividend.isSum() ? "(" + top + ")" : top)
                + " ÷ "
                + (divisor.isSum() || divisor.isProduct() ? "(" + bottom + ")" : bottom);
    }

    @Override
    boolean isProduct() {
        return true;
    }
}
