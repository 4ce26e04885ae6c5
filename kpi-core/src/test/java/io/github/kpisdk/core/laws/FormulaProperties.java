package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.FormulaTable;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Any formula means what it reads like, brackets and all. */
@Domain(DomainContext.Global.class)
class FormulaProperties {
    private static final List<Quantity> LETTERS =
            Stream.of("a", "b", "c", "d")
                    .map(id -> Quantity.sum(id, id, id, Costs.AMOUNT).on(Costs.DATE))
                    .toList();

    @Property
    void a_formula_is_worth_what_its_words_say(
            @ForAll("formulas") Formula formula,
            @ForAll("totals") Totals totals,
            @ForAll Language language) {
        Answer read = FormulaTable.evaluateText(formula.text(language), id -> amount(totals, id));
        Answer computed = Answer.of(formula.evaluate(totals));
        assertThat(computed.value()).isEqualTo(read.value());
        assertThat(computed.reason().map(FormulaProperties::kind))
                .isEqualTo(read.reason().map(FormulaProperties::kind));
    }

    /** What is missing, or that something is zero: a divisor of many parts has no id. */
    private static String kind(String reason) {
        return reason.startsWith("NO_DATA") ? reason : reason.replaceAll(":.*", "");
    }

    @Property
    void of_two_reasons_the_left_one_is_given(
            @ForAll("fractions") Formula left,
            @ForAll("fractions") Formula right,
            @ForAll("totals") Totals totals) {
        List<Outcome> both = List.of(left.evaluate(totals), right.evaluate(totals));
        Optional<Outcome> first = both.stream().filter(outcome -> !outcome.isKnown()).findFirst();
        if (first.isPresent() && both.stream().noneMatch(FormulaProperties::isMissing)) {
            assertThat(left.plus(right).evaluate(totals)).isEqualTo(first.get());
            assertThat(left.minus(right).evaluate(totals)).isEqualTo(first.get());
            assertThat(left.per(right).evaluate(totals)).isEqualTo(first.get());
        }
    }

    private static boolean isMissing(Outcome outcome) {
        return outcome.toString().startsWith("NO_DATA");
    }

    @Property
    void a_name_changes_nothing_but_what_a_reason_calls_it(
            @ForAll("formulas") Formula formula, @ForAll("totals") Totals totals) {
        Formula named = formula.as("named", "named", "имя");
        assertThat(named.evaluate(totals)).isEqualTo(formula.evaluate(totals));
        assertThat(named.unit()).isEqualTo(formula.unit());
        if (formula.evaluate(totals) instanceof Known known && known.signum() == 0) {
            assertThat(formula.per(named).evaluate(totals)).hasToString("ZERO_DIVISOR:named");
        }
    }

    private static Optional<BigDecimal> amount(Totals totals, String id) {
        return LETTERS.stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .flatMap(totals::amount);
    }

    /** Sums where the units allow it, and quotients elsewhere. */
    @Provide
    Arbitrary<Formula> formulas() {
        return Arbitraries.recursive(this::letters, FormulaProperties::joined, 0, 4)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Formula> fractions() {
        return Combinators.combine(letters(), letters()).as(Formula::per);
    }

    private Arbitrary<Formula> letters() {
        return Arbitraries.of(LETTERS).map(Formula.class::cast);
    }

    private static Arbitrary<Formula> joined(Arbitrary<Formula> formulas) {
        return Combinators.combine(
                        formulas, formulas, Arbitraries.of("+", "−", "÷", "1000 × ÷", "×", "0.3 ×"))
                .as(FormulaProperties::join);
    }

    private static Formula join(Formula a, Formula b, String sign) {
        boolean adds = a.unit().equals(b.unit());
        return switch (sign) {
            case "×" -> a.times(b);
            case "0.3 ×" -> a.part("0.3").per(b);
            case "1000 × ÷" -> a.per(1000, b);
            case "+" -> adds ? a.plus(b) : a.per(b.part("0.000001"));
            case "−" -> adds ? a.minus(b) : a.times(b);
            default -> a.per(b);
        };
    }

    @Provide
    Arbitrary<Totals> totals() {
        return Arbitraries.of("1", "2", "0", "-1", "3.5", "")
                .list()
                .ofSize(LETTERS.size())
                .map(FormulaProperties::totals);
    }

    private static Totals totals(List<String> amounts) {
        Totals.Builder totals = Totals.builder(Facts.CURRENCY);
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.get(i).isEmpty()) {
                totals.put(LETTERS.get(i), amounts.get(i));
            }
        }
        return totals.build();
    }
}
