package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A formula read aloud: in words, in figures, and once more for each figure in it that goes by a
 * name.
 */
final class Explanation {
    private final Totals totals;
    private final Language language;
    private final Set<Formula> told = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();

    private Explanation(Totals totals, Language language) {
        this.totals = totals;
        this.language = language;
    }

    static String of(Kpi kpi, Totals totals, Language language) {
        Explanation explanation = new Explanation(totals, language);
        explanation.head(kpi);
        explanation.tell(kpi.formula());
        return String.join("\n", explanation.lines);
    }

    private void head(Kpi kpi) {
        Outcome outcome = kpi.evaluate(totals);
        Figures figures = Figures.of(language);
        String unit = kpi.unit().words(language, totals.currency());
        lines.add(
                outcome.fold(
                        known ->
                                (kpi.title().in(language)
                                                + " = "
                                                + figures.show(known, kpi.display())
                                                + " "
                                                + unit)
                                        .strip(),
                        undefined ->
                                kpi.title().in(language)
                                        + ": "
                                        + Figures.NOTHING
                                        + " ("
                                        + figures.why(undefined, titleOf(kpi, undefined.subject()))
                                        + ")"));
        lines.add("  = " + kpi.formula().words(language));
        String numbers = kpi.formula().figures(totals, language);
        if (!kpi.formula().named().contains(kpi.formula())) {
            lines.add("  = " + numbers);
        }
    }

    /** Each named part once, before what it is made of. */
    private void tell(Formula formula) {
        for (Formula part : formula.named()) {
            if (told.add(part)) {
                Formula inner = inner(part);
                lines.add(
                        "    %s = %s = %s = %s"
                                .formatted(
                                        part.words(language),
                                        part.figures(totals, language),
                                        inner.words(language),
                                        inner.figures(totals, language)));
                tell(inner);
            }
        }
    }

    private static Formula inner(Formula named) {
        if (named instanceof Kpi kpi) {
            return kpi.formula();
        }
        return named instanceof NamedFormula other ? other.formula() : named;
    }

    /** What people call the quantity or figure at fault: a quantity goes before its namesake. */
    private String titleOf(Formula formula, String subject) {
        return all(formula)
                .filter(part -> part.subject().equals(subject))
                .reduce((first, last) -> last)
                .map(part -> part.words(language))
                .orElse(subject);
    }

    private static Stream<Formula> all(Formula formula) {
        return Stream.concat(
                Stream.of(formula), formula.parts().stream().flatMap(Explanation::all));
    }
}
