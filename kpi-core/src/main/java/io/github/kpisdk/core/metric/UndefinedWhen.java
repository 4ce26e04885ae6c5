package io.github.kpisdk.core.metric;

import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** When a formula gives no number, read from the formula. */
final class UndefinedWhen {
    private final Language language;
    private final Set<String> found = new LinkedHashSet<>();

    private UndefinedWhen(Language language) {
        this.language = language;
    }

    static List<String> of(Formula formula, Language language) {
        UndefinedWhen when = new UndefinedWhen(language);
        when.missing(Reason.NO_DATA, formula, quantity -> !quantity.isZeroWhenAbsent());
        when.beforeData(formula);
        when.missing(Reason.IMMATURE, formula, quantity -> quantity.age().isPresent());
        when.missing(Reason.NOT_ADDITIVE, formula, quantity -> !quantity.isAdditive());
        when.divisors(formula);
        return List.copyOf(when.found);
    }

    private void missing(Reason reason, Formula formula, Predicate<Quantity> mayBe) {
        String titles =
                formula.quantities().stream()
                        .filter(mayBe)
                        .map(quantity -> quantity.words(language))
                        .collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            add(reason, titles);
        }
    }

    private void beforeData(Formula formula) {
        formula.quantities().stream()
                .mapToInt(Quantity::shift)
                .filter(periods -> periods > 0)
                .sorted()
                .mapToObj(UndefinedWhen::earlier)
                .forEach(period -> add(Reason.BEFORE_DATA, period.in(language)));
        formula.quantities().stream()
                .mapToInt(quantity -> quantity.rows().monthsBack())
                .filter(months -> months > 0)
                .mapToObj(UndefinedWhen::monthEarlier)
                .forEach(month -> add(Reason.BEFORE_DATA, month.in(language)));
    }

    private static Text monthEarlier(int months) {
        return months == 1
                ? Text.of("the month before", "предыдущий месяц")
                : Text.of(
                        "the month %s months earlier".formatted(months),
                        "нужный месяц (месяцев назад: %s)".formatted(months));
    }

    private static Text earlier(int periods) {
        return periods == 1
                ? Text.of("the period before", "предыдущий период")
                : Text.of(
                        "the period %s earlier".formatted(periods),
                        "нужный период (назад: %s)".formatted(periods));
    }

    /** In the order in which they are computed: what is inside of a part comes before it. */
    private void divisors(Formula formula) {
        formula.parts().forEach(this::divisors);
        if (formula instanceof Guarded guarded) {
            add(guarded.reason(), guarded.words(language));
        } else if (formula instanceof Quotient quotient
                && !(quotient.divisor() instanceof Guarded)) {
            add(Reason.ZERO_DIVISOR, quotient.divisor().words(language));
        }
    }

    private void add(Reason reason, String what) {
        found.add(reason.words().in(language).formatted(what));
    }
}
