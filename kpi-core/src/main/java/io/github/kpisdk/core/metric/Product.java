package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.util.List;

/** A product of two formulas. */
public final class Product extends Formula {
    private final Formula left;
    private final Formula right;

    Product(Formula left, Formula right) {
        this.left = left;
        this.right = right;
    }

    /** What comes first. */
    public Formula left() {
        return left;
    }

    /** What it is multiplied by. */
    public Formula right() {
        return right;
    }

    @Override
    public Unit unit() {
        return left.unit().times(right.unit());
    }

    @Override
    public List<Formula> parts() {
        return List.of(left, right);
    }

    @Override
    Outcome compute(Totals totals) {
        Outcome a = left.compute(totals);
        Outcome b = right.compute(totals);
        if (a instanceof Known x && b instanceof Known y) {
            return x.times(y);
        }
        return a.isKnown() ? b : a;
    }

    @Override
    public String subject() {
        return "(%s) * (%s)".formatted(left.subject(), right.subject());
    }

    @Override
    String words(Language language) {
        return bracket(left, left.words(language)) + " × " + bracket(right, right.words(language));
    }

    @Override
    String figures(Totals totals, Language language) {
        return bracket(left, left.figures(totals, language))
                + " × "
                + bracket(right, right.figures(totals, language));
    }

    private static String bracket(Formula factor, String text) {
        return factor.isSum() ? "(" + text + ")" : text;
    }

    @Override
    boolean isProduct() {
        return true;
    }
}
