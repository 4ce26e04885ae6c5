package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.util.List;

/** A sum or a difference of two formulas of one unit. */
public final class Sum extends Formula {
    private final Formula left;
    private final Formula right;
    private final boolean minus;

    Sum(Formula left, Formula right, boolean minus) {
        if (!left.unit().equals(right.unit())) {
            throw new IllegalArgumentException(
                    "%s is in %s and %s is in %s: unlike units do not add up"
                            .formatted(left.subject(), left.unit(), right.subject(), right.unit()));
        }
        this.left = left;
        this.right = right;
        this.minus = minus;
    }

    /** What comes first. */
    public Formula left() {
        return left;
    }

    /** What is added or taken away. */
    public Formula right() {
        return right;
    }

    /** Whether {@link #right} is taken away. */
    public boolean isDifference() {
        return minus;
    }

    @Override
    public Unit unit() {
        return left.unit();
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
            return minus ? x.minus(y) : x.plus(y);
        }
        return a.isKnown() ? b : a;
    }

    @Override
    public String subject() {
        return left.subject() + (minus ? " - " : " + ") + right.subject();
    }

    @Override
    String words(Language language) {
        return left.words(language) + sign() + bracket(right.words(language));
    }

    @Override
    String figures(Totals totals, Language language) {
        return left.figures(totals, language) + sign() + bracket(right.figures(totals, language));
    }

    private String sign() {
        return minus ? " − " : " + ";
    }

    private String bracket(String text) {
        return minus && right.isSum() ? "(" + text + ")" : text;
    }

    @Override
    boolean isSum() {
        return true;
    }
}
