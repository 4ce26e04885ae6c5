package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A quotient, for one or for many of the divisor. */
public final class Quotient extends Formula {
    private final long many;
    private final Formula dividend;
    private final Formula divisor;
    private final Unit unit;

    Quotient(long many, Formula dividend, Formula divisor) {
        this.many = many;
        this.dividend = dividend;
        this.divisor = divisor;
        unit = dividend.unit().per(divisor.unit().times(many));
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
    void collect(Set<Quantity> found) {
        dividend.collect(found);
        divisor.collect(found);
    }

    @Override
    Outcome compute(Totals totals) {
        Outcome a = dividend.compute(totals);
        Outcome b = divisor.compute(totals);
        if (a instanceof Known x && b instanceof Known y) {
            Known top = x.times(BigDecimal.valueOf(many));
            return y.signum() == 0 ? Undefined.zeroDivisor(divisor.subject(), top) : top.per(y);
        }
        return a.isKnown() ? b : a;
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
                + (divisor.isSum() || divisor.isQuotient() ? "(" + bottom + ")" : bottom);
    }

    @Override
    boolean isQuotient() {
        return true;
    }

    @Override
    List<Formula> named() {
        List<Formula> parts = new ArrayList<>(dividend.named());
        parts.addAll(divisor.named());
        return parts;
    }
}
