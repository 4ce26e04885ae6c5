package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.util.List;

/** A part of a formula, such as a tenth of revenue. */
public final class Scaled extends Formula {
    private final BigDecimal part;
    private final Formula whole;

    Scaled(BigDecimal part, Formula whole) {
        if (part.signum() <= 0 || part.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "A part of %s is above 0 and below 1, not %s"
                            .formatted(whole.subject(), part.toPlainString()));
        }
        this.part = PlainNumber.shortest(part);
        this.whole = whole;
    }

    /** Which part: above zero and below one. */
    public BigDecimal part() {
        return part;
    }

    /** Of what. */
    public Formula whole() {
        return whole;
    }

    @Override
    public Unit unit() {
        return whole.unit();
    }

    @Override
    public List<Formula> parts() {
        return List.of(whole);
    }

    @Override
    Outcome compute(Totals totals) {
        return whole.compute(totals).fold(known -> known.times(part), undefined -> undefined);
    }

    @Override
    public String subject() {
        return "%s * (%s)".formatted(part.toPlainString(), whole.subject());
    }

    @Override
    String words(Language language) {
        return product(whole.words(language), language);
    }

    @Override
    String figures(Totals totals, Language language) {
        return product(whole.figures(totals, language), language);
    }

    private String product(String text, Language language) {
        return Figures.of(language).exact(part) + " × " + (whole.isSum() ? "(" + text + ")" : text);
    }

    @Override
    boolean isProduct() {
        return true;
    }
}
