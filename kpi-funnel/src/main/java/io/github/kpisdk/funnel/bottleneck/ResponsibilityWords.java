package io.github.kpisdk.funnel.bottleneck;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.metric.Display;
import io.github.kpisdk.core.metric.Figures;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a chain of responsibility tells the owner of the business. */
final class ResponsibilityWords {
    private static final Map<String, Text> FACTORS =
            Map.of(
                    "leads", Text.of("number of leads", "число лидов"),
                    "marketing-cost", Text.of("spending", "расходы"),
                    "close-rate", Text.of("share of leads sold to", "доля лидов с продажей"),
                    "sales-cost", Text.of("spending", "расходы"));

    private final ResponsibilityChain chain;
    private final Totals before;
    private final Totals after;

    ResponsibilityWords(ResponsibilityChain chain, Totals before, Totals after) {
        this.chain = chain;
        this.before = before;
        this.after = after;
    }

    Text text() {
        return Text.of(text(Language.EN), text(Language.RU));
    }

    private String text(Language language) {
        if (!(chain.change() instanceof Known change)) {
            return nothing((Undefined) chain.change(), language);
        }
        String sum = change(change, language);
        return chain.divided() instanceof Undefined why
                ? sum + " " + undivided(why, language)
                : sum + " " + parts(language) + mostly(change, language);
    }

    private String change(Known change, Language language) {
        boolean russian = language == Language.RU;
        String verb =
                switch (change.signum()) {
                    case 1 ->
                            russian
                                    ? "выросла на %s: было %s, стало %s."
                                    : "rose by %s, from %s to %s.";
                    case -1 ->
                            russian
                                    ? "упала на %s: было %s, стало %s."
                                    : "fell by %s, from %s to %s.";
                    default ->
                            russian
                                    ? "не изменилась (%s): было %s, стало %s."
                                    : "did not change (%s), from %s to %s.";
                };
        return (russian ? "Прибыль " : "Profit ")
                + verb.formatted(
                        money(size(change), language)
                                + (russian ? "\u00a0" : " ")
                                + before.currency(),
                        money(chain.before(), language),
                        money(chain.after(), language));
    }

    private String parts(Language language) {
        return (language == Language.RU ? "По частям: " : "In parts: ")
                + chain.parts().stream()
                        .map(part -> part(part, language))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String part(ResponsibilityChain.Part part, Language language) {
        List<String> factors = part.department().factors();
        String inside =
                factors.size() == 1
                        ? ""
                        : factors.stream()
                                .map(
                                        name ->
                                                FACTORS.get(name).in(language)
                                                        + " "
                                                        + signed(chain.factor(name), language))
                                .collect(Collectors.joining(", ", " (", ")"));
        return part.department().words().in(language)
                + " "
                + signed(part.amount(), language)
                + inside;
    }

    /** The department that did most in the direction of the change. */
    private String mostly(Known change, Language language) {
        Optional<ResponsibilityChain.Part> most =
                chain.parts().stream()
                        .filter(part -> ((Known) part.amount()).signum() == change.signum())
                        .max(Comparator.comparing(part -> size((Known) part.amount())));
        if (change.signum() == 0 || most.isEmpty()) {
            return "";
        }
        String name = most.get().department().words().in(language);
        boolean loss = change.signum() < 0;
        return language == Language.RU
                ? " %s: %s.".formatted(loss ? "Наибольшая потеря" : "Наибольший прирост", name)
                : " The greatest %s is due to %s.".formatted(loss ? "loss" : "gain", name);
    }

    private String undivided(Undefined why, Language language) {
        Optional<Quantity> first = empty(before);
        Optional<Quantity> none = first.or(() -> empty(after));
        if (language == Language.RU) {
            String cause =
                    none.map(
                                    quantity ->
                                            "показатель «%s» %s периоде равен нулю"
                                                    .formatted(
                                                            quantity.text(language),
                                                            first.isPresent()
                                                                    ? "в первом"
                                                                    : "во втором"))
                            .orElseGet(() -> reason(why, language));
            return "Разделить изменение нельзя: %s.".formatted(cause);
        }
        String cause =
                none.map(
                                quantity ->
                                        "there were no %s in the %s period"
                                                .formatted(
                                                        quantity.text(language),
                                                        first.isPresent() ? "first" : "second"))
                        .orElseGet(() -> reason(why, language));
        return "It cannot be divided: %s.".formatted(cause);
    }

    private static Optional<Quantity> empty(Totals totals) {
        return List.of(Quantities.LEADS, Quantities.SALES).stream()
                .filter(q -> totals.amount(q).filter(a -> a.signum() == 0).isPresent())
                .findFirst();
    }

    private static String nothing(Undefined why, Language language) {
        return (language == Language.RU
                        ? "Изменение прибыли неизвестно: %s."
                        : "The change in profit is not known: %s.")
                .formatted(reason(why, language));
    }

    private static String reason(Undefined why, Language language) {
        String title =
                ResponsibilityChain.NEEDED.stream()
                        .flatMap(formula -> formula.quantities().stream())
                        .filter(quantity -> quantity.id().equals(why.subject()))
                        .map(quantity -> quantity.text(language))
                        .findFirst()
                        .orElse(why.subject());
        return Figures.of(language).why(why, title);
    }

    private static Known size(Known known) {
        return known.signum() < 0 ? Known.of(BigDecimal.ZERO).minus(known) : known;
    }

    private static String signed(Outcome amount, Language language) {
        String text = money(amount, language);
        return amount instanceof Known known && known.signum() > 0 ? "+" + text : text;
    }

    private static String money(Outcome amount, Language language) {
        return Figures.of(language).show(amount, Display.MONEY);
    }
}
