package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.util.List;
import java.util.Set;

/** A formula that means something only above zero, and the reason why there is none elsewhere. */
public final class Guarded extends Formula {
    private static final Set<Reason> REASONS =
            Set.of(Reason.NEVER, Reason.UNBOUNDED, Reason.NON_POSITIVE_BASE);

    private final Formula formula;
    private final Reason reason;

    Guarded(Formula formula, Reason reason) {
        if (!REASONS.contains(reason)) {
            throw new IllegalArgumentException(
                    "What is not above zero is NEVER, UNBOUNDED or NON_POSITIVE_BASE, not "
                            + reason);
        }
        this.formula = formula;
        this.reason = reason;
    }

    /** What must be above zero. */
    public Formula formula() {
        return formula;
    }

    /** Why there is no figure where it is not. */
    public Reason reason() {
        return reason;
    }

    @Override
    public Unit unit() {
        return formula.unit();
    }

    @Override
    public List<Formula> parts() {
        return List.of(formula);
    }

    @Override
    Outcome compute(Totals totals) {
        Outcome outcome = formula.compute(totals);
        return outcome instanceof Known known && known.signum() <= 0
                ? Undefined.because(reason, formula.subject())
                : outcome;
    }

    @Override
    public String subject() {
        return formula.subject();
    }

    @Override
    String words(Language language) {
        return formula.words(language);
    }

    @Override
    String figures(Totals totals, Language language) {
        return formula.figures(totals, language);
    }

    @Override
    boolean isSum() {
        return formula.isSum();
    }

    @Override
    boolean isProduct() {
        return formula.isProduct();
    }
}
