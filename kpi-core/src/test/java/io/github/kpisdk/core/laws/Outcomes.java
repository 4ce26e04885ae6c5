package io.github.kpisdk.core.laws;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.FormulaTable;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.metric.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Totals and outcomes without a ledger behind them: every quantity, and every reason, by turns. */
final class Outcomes extends DomainContextBase {
    /** The quantities that are counted, not computed from others. */
    static final List<Quantity> QUANTITIES =
            Quantities.CONTRACT.stream().flatMap(Outcomes::quantity).toList();

    /** The KPIs that the definitions define; whatever else the catalogue holds has no oracle. */
    static final List<Kpi> DEFINED = FormulaTable.definedAmong(Kpis.CONTRACT);

    private static final String MISSING = "";

    private static Stream<Quantity> quantity(Formula formula) {
        return formula instanceof Quantity quantity ? Stream.of(quantity) : Stream.empty();
    }

    @Provide
    Arbitrary<Known> known() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(numbers(), numbers().filter(n -> n.signum() != 0))
                                .as(Known::of)),
                Tuple.of(1, thirds()));
    }

    /** A third, and what cannot be told from it in 34 digits. */
    private static Arbitrary<Known> thirds() {
        return Arbitraries.of(0, 34, 35)
                .map(
                        digits ->
                                digits == 0
                                        ? Known.of(BigDecimal.ONE, BigDecimal.valueOf(3))
                                        : Known.of(new BigDecimal("0." + "3".repeat(digits))));
    }

    @Provide
    Arbitrary<Outcome> outcomes() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, known().map(Outcome.class::cast)),
                Tuple.of(1, known().map(dividend -> Undefined.zeroDivisor("sales", dividend))),
                Tuple.of(1, Arbitraries.just(Undefined.because(Reason.NO_DATA, "leads"))));
    }

    /** Numbers that meet again, as fractions do, and some that do not. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.of("1", "0", "2", "-1", "-2", "3", "6", "0.5")
                                        .map(BigDecimal::new)),
                        Tuple.of(1, Arbitraries.integers().map(n -> BigDecimal.valueOf(n, 3))))
                .withoutEdgeCases();
    }

    /** Totals in which each quantity is missing, zero, or any number that it may be. */
    @Provide
    Arbitrary<Totals> totals() {
        return Arbitraries.frequency(
                        Tuple.of(8, "1"),
                        Tuple.of(6, "0"),
                        Tuple.of(2, MISSING),
                        Tuple.of(3, "2.5"),
                        Tuple.of(3, "-1"),
                        Tuple.of(2, "3.333333"),
                        Tuple.of(1, "-0.000001"),
                        Tuple.of(1, "999999999999999999.999999"))
                .list()
                .ofSize(QUANTITIES.size())
                .map(Outcomes::totals);
    }

    private static Totals totals(List<String> amounts) {
        Totals.Builder totals = Totals.builder(Facts.CURRENCY);
        for (int i = 0; i < amounts.size(); i++) {
            Quantity quantity = QUANTITIES.get(i);
            if (!amounts.get(i).equals(MISSING)) {
                totals.put(quantity, fit(quantity, amounts.get(i)));
            }
        }
        return totals.build();
    }

    /** A count is neither negative nor broken. */
    private static String fit(Quantity quantity, String amount) {
        return quantity.unit().equals(Unit.MONEY)
                ? amount
                : amount.replace("-", "").replaceAll("[.].*", "");
    }
}
