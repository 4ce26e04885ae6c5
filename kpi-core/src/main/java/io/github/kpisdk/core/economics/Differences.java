package io.github.kpisdk.core.economics;

import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Quotient;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why two definitions give two figures, in one language, read from their formulas. */
final class Differences {
    private final Totals totals;
    private final Language language;
    private final Figures figures;

    Differences(Totals totals, Language language) {
        this.totals = totals;
        this.language = language;
        figures = Figures.of(language);
    }

    /** One sentence on two figures that are known. */
    String between(Kpi first, Kpi second) {
        String shown =
                words("%s is %s, %s is %s", "%s — %s, %s — %s")
                        .formatted(
                                first.title().in(language),
                                figures.show(first.evaluate(totals), first.display()),
                                second.title().in(language),
                                figures.show(second.evaluate(totals), second.display()));
        List<String> reasons = reasons(first.formula(), second.formula());
        return shown
                + ": "
                + (reasons.isEmpty()
                        ? words("these data make no difference", "на этих данных разницы нет")
                        : String.join("; ", reasons))
                + ".";
    }

    private List<String> reasons(Formula first, Formula second) {
        Formula one = Terms.plain(first);
        Formula other = Terms.plain(second);
        if (one instanceof Quotient a && other instanceof Quotient b && a.many() == b.many()) {
            List<String> reasons = new ArrayList<>(terms(a.dividend(), b.dividend()));
            reasons.addAll(terms(a.divisor(), b.divisor()));
            return reasons;
        }
        return one instanceof Quotient || other instanceof Quotient
                ? List.of(swap(first, second))
                : terms(first, second);
    }

    /** What the second adds up otherwise; nothing if it comes to the same amount. */
    private List<String> terms(Formula first, Formula second) {
        if (isSame(first.evaluate(totals), second.evaluate(totals))) {
            return List.of();
        }
        Map<Formula, Integer> out = Terms.without(Terms.of(first), Terms.of(second));
        Map<Formula, Integer> in = Terms.without(Terms.of(second), Terms.of(first));
        if (isOne(out) && isOne(in)) {
            return List.of(swap(only(out), only(in)));
        }
        List<String> reasons = new ArrayList<>();
        in.forEach((term, count) -> reasons.add(counted(term, count)));
        out.forEach((term, count) -> reasons.add(left(term, count)));
        return reasons;
    }

    private static boolean isSame(Outcome first, Outcome second) {
        return first instanceof Known a && second instanceof Known b && a.compareTo(b) == 0;
    }

    private static boolean isOne(Map<Formula, Integer> terms) {
        return terms.size() == 1 && terms.containsValue(1);
    }

    private static Formula only(Map<Formula, Integer> terms) {
        return terms.keySet().iterator().next();
    }

    private String swap(Formula first, Formula second) {
        if (first instanceof Quantity a && second instanceof Quantity b) {
            if (Terms.isPart(b, a)) {
                return part(b, a);
            }
            if (Terms.isPart(a, b)) {
                return part(a, b);
            }
        }
        return words("%s instead of %s", "%s вместо показателя %s")
                .formatted(named(second), named(first));
    }

    /** 800 of the 2,000 new customers are not new customers of paid channels. */
    private String part(Quantity part, Quantity whole) {
        String all = amount(whole);
        String rest = amount(whole.minus(part));
        boolean isMoney = whole.unit().equals(Unit.MONEY);
        return language == Language.RU
                ? "из показателя «%s» (%s) в «%s» не входят %s"
                        .formatted(whole.title().ru(), all, part.title().ru(), rest)
                : "%s of the %s %s %s not %s"
                        .formatted(
                                rest,
                                all,
                                whole.title().en(),
                                isMoney ? "is" : "are",
                                part.title().en());
    }

    private String counted(Formula term, int count) {
        return count > 0
                ? words("with %s", "с учётом показателя %s").formatted(named(term))
                : words("less %s", "за вычетом показателя %s").formatted(named(term));
    }

    private String left(Formula term, int count) {
        return count > 0
                ? words("without %s", "без учёта показателя %s").formatted(named(term))
                : words("before %s", "до вычета показателя %s").formatted(named(term));
    }

    private String named(Formula term) {
        return words("%s (%s)", "«%s» (%s)").formatted(term.text(language), amount(term));
    }

    private String amount(Formula term) {
        return figures.show(term.evaluate(totals), Display.MONEY);
    }

    private String words(String english, String russian) {
        return language == Language.RU ? russian : english;
    }
}
