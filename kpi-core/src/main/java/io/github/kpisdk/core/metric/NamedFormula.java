package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.List;

/** A formula that goes by a name of its own, such as revenue: gross revenue less refunds. */
public final class NamedFormula extends Formula {
    private final String id;
    private final Text title;
    private final Formula formula;

    NamedFormula(String id, String title, String russianTitle, Formula formula) {
        this.id = Declared.id(id);
        this.title = Text.of(title, russianTitle);
        this.formula = formula;
    }

    /** Its id, such as {@code revenue}. */
    public String id() {
        return id;
    }

    /** Its name for people. */
    public Text title() {
        return title;
    }

    /** What it stands for. */
    public Formula formula() {
        return formula;
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
        return formula.compute(totals);
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    String words(Language language) {
        return title.in(language);
    }

    @Override
    String figures(Totals totals, Language language) {
        return Figures.of(language).plain(evaluate(totals));
    }

    @Override
    List<Formula> named() {
        return List.of(this);
    }
}
