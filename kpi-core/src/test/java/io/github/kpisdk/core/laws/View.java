package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures of some facts in one span of time, as plain fractions. */
final class View {
    /** Every quantity that adds up over channels and periods. */
    static final List<Formula> ADDITIVE =
            Quantities.CONTRACT.stream().filter(formula -> formula != Quantities.BUYERS).toList();

    /** Every quantity, and every KPI on top of them. */
    static final List<Formula> ALL =
            Stream.concat(Quantities.CONTRACT.stream(), Kpis.CONTRACT.stream()).toList();

    private final Function<Scope, Totals> at;
    private final Map<Scope, Totals> totals = new HashMap<>();

    private View(Function<Scope, Totals> at) {
        this.at = at;
    }

    static View of(Facts facts, DateRange range) {
        return of(facts, range, Quantities.CONTRACT);
    }

    /** The figures of some quantities only. */
    static View of(Facts facts, DateRange range, List<Formula> quantities) {
        TotalsTable table = TotalsTable.of(facts.ledger(), List.of(range), quantities);
        return new View(scope -> table.at(0, scope));
    }

    /** The business, and every channel that a fact names. */
    static List<Scope> scopes(Facts facts) {
        return Stream.concat(Stream.of(Scope.BUSINESS), channels(facts)).toList();
    }

    /** Every channel that a fact names. */
    static Stream<Scope> channels(Facts facts) {
        return facts.channels().stream().map(Scope::channel);
    }

    Totals totals(Scope scope) {
        return totals.computeIfAbsent(scope, at);
    }

    Answer answer(Formula formula, Scope scope) {
        return Answer.of(formula.evaluate(totals(scope)));
    }

    /** The figure, if there is one. */
    Optional<Fraction> find(Formula formula, Scope scope) {
        return answer(formula, scope).value();
    }

    /** The figure, which must be there. */
    Fraction get(Formula formula, Scope scope) {
        return find(formula, scope).orElseThrow();
    }

    boolean isKnown(Formula formula, Scope scope) {
        return find(formula, scope).isPresent();
    }
}
