package io.github.kpisdk.core.json;

import static io.github.kpisdk.core.json.ValueArbitraries.decimals;
import static io.github.kpisdk.core.json.ValueArbitraries.ids;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.KpiResult;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.scorecard.Benchmark;
import io.github.kpisdk.core.scorecard.Card;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any figures: numbers of many digits, reasons why there is none, and what is made of them. */
final class FigureArbitraries extends DomainContextBase {

    @Provide
    static Arbitrary<Known> known() {
        Arbitrary<BigDecimal> numbers =
                Combinators.combine(
                                Arbitraries.bigIntegers(), Arbitraries.integers().between(-90, 90))
                        .as((digits, scale) -> new BigDecimal(digits.pow(3), scale));
        return Combinators.combine(numbers, numbers.filter(number -> number.signum() != 0))
                .as(Known::of);
    }

    @Provide
    static Arbitrary<Undefined> undefined() {
        return Arbitraries.oneOf(
                        Combinators.combine(Arbitraries.of(Reason.class), ids())
                                .as(Undefined::because),
                        Combinators.combine(ids(), known()).as(Undefined::zeroDivisor))
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Outcome> outcomes() {
        return Arbitraries.oneOf(known(), undefined()).withoutEdgeCases();
    }

    /** Totals of which some are missing and some are zero. */
    @Provide
    static Arbitrary<KpiResult> results() {
        Arbitrary<List<Long>> amounts =
                Arbitraries.longs().between(0, 1_000_000).injectNull(0.1).list().ofSize(10);
        return Combinators.combine(kpis(), amounts)
                .as((kpi, numbers) -> kpi.result(totals(kpi, numbers)))
                .withoutEdgeCases();
    }

    private static Totals totals(Kpi kpi, List<Long> numbers) {
        Totals.Builder totals = Totals.builder("RUB");
        int i = 0;
        for (Quantity quantity : kpi.quantities()) {
            Long number = numbers.get(i++);
            if (number != null) {
                totals.put(quantity, number);
            }
        }
        return totals.build();
    }

    @Provide
    static Arbitrary<Card> cards() {
        return Combinators.combine(
                        ValueArbitraries.periods(),
                        ValueArbitraries.scopes(),
                        results().list().ofMaxSize(5))
                .as((period, scope, results) -> new Card(period.toString(), scope, results))
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Comparison> comparisons() {
        return Combinators.combine(kpis(), outcomes(), outcomes())
                .as(Comparison::withPrevious)
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Plan> plans() {
        return Combinators.combine(kpis().map(Kpi::id), decimals()).as(Plan::new);
    }

    @Provide
    static Arbitrary<Benchmark> benchmarks() {
        return Combinators.combine(
                        kpis().map(Kpi::id),
                        decimals(),
                        ids().filter(id -> !id.isBlank()),
                        ids().filter(id -> !id.isBlank()),
                        Arbitraries.integers().between(1000, 9999),
                        samples())
                .as(Benchmark::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<OptionalInt> samples() {
        return Arbitraries.integers()
                .greaterOrEqual(1)
                .map(OptionalInt::of)
                .injectNull(0.3)
                .map(sample -> sample == null ? OptionalInt.empty() : sample);
    }

    @Provide
    static Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(
                        ValueArbitraries.days(),
                        Arbitraries.integers().between(1, SmallBusiness.LONGEST),
                        Arbitraries.of(Grain.class),
                        SmallBusiness.rows(),
                        kpis().list().uniqueElements().ofMaxSize(4))
                .as(
                        (start, days, grain, rows, kpis) ->
                                Scorecard.of(
                                        SmallBusiness.ledger(start, rows),
                                        DateRange.of(start, start.plusDays(days)),
                                        grain,
                                        kpis))
                .withoutEdgeCases();
    }

    private static Arbitrary<Kpi> kpis() {
        return Arbitraries.of(Kpis.ALL);
    }
}
