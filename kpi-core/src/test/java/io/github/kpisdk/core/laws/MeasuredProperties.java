package io.github.kpisdk.core.laws;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Measurements;
import io.github.kpisdk.core.ledger.Pieces;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Measured;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Measurement;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Measured quantities against plain loops over the rows, in any order and by any threads. */
@Domain(Ledgers.class)
@Domain(Steps.class)
@Domain(DomainContext.Global.class)
class MeasuredProperties {
    private static final Unit UNIT = Unit.of(Entity.FOLLOWER);
    private static final Quantity STOCK = Measured.latest("followers", "stock", "запас", UNIT);
    private static final Quantity FLOW = Measured.sum("day-7", "flow", "поток", UNIT);

    /** Of all that is no letter, so that its figures are zero where nothing was measured. */
    private static final Quantity NOT_SENT =
            Quantity.sum("not-sent", "not sent", "не письма", Measurements.VALUE)
                    .where(Measurements.METRIC.is("emails-sent").negate())
                    .on(Measurements.DATE);

    private static final Quantity UNHEARD =
            Quantity.sum("unheard", "unheard", "неслыханное", Measurements.VALUE)
                    .where(Measurements.METRIC.is("unheard-of"))
                    .on(Measurements.DATE);

    private static final List<Formula> FORMULAS =
            List.of(STOCK, FLOW, NOT_SENT, UNHEARD, STOCK.shifted(1), FLOW.shifted(1));

    /** So many of one metric that days, channels and periods meet. */
    @Provide
    Arbitrary<List<Measurement>> rows() {
        return Ledgers.measurements().list().ofMaxSize(20);
    }

    @Property(tries = 300)
    void they_are_what_a_plain_reading_of_the_rows_gives(
            @ForAll Facts some,
            @ForAll("rows") List<Measurement> more,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll Random random) {
        Facts facts = some.with(more.toArray());
        Ledger ledger =
                Ledger.of(SameBytes.merged(facts, 3, random), Pieces.of(threads, Runnable::run));
        List<Period> periods = grain.split(range);
        TotalsTable table = TotalsTable.of(ledger, Ledgers.ALL_DAYS, periods, FORMULAS);
        for (int i = 0; i < periods.size(); i++) {
            DateRange days = periods.get(i).range();
            assertThat(STOCK.evaluate(table.at(i, scope)))
                    .hasToString(shown(latest(facts, days, scope), "followers"));
            assertThat(FLOW.evaluate(table.at(i, scope)))
                    .hasToString(shown(sum(rows(facts, "day-7", days, scope)), "day-7"));
            if (facts.supplies(Table.MEASUREMENTS)) {
                List<Measurement> others = new ArrayList<>(rows(facts, "day-7", days, scope));
                others.addAll(rows(facts, "followers", days, scope));
                assertThat(NOT_SENT.evaluate(table.at(i, scope)))
                        .hasToString(shown(sum(others).or(() -> Optional.of(ZERO)), ""));
                assertThat(UNHEARD.evaluate(table.at(i, scope))).hasToString("0");
            }
        }
    }

    @Property(tries = 100)
    void no_contract_figure_and_no_card_changes_with_what_was_measured(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Grain grain) {
        Facts without = facts.only(row -> !(row instanceof Measurement));

        assertThat(contract(facts, range, grain)).isEqualTo(contract(without, range, grain));
    }

    @Property(tries = 60)
    void a_live_ledger_agrees_after_any_step(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll List<Step> steps) {
        LiveRun run = new LiveRun(facts, range, FORMULAS);
        run.assertTotals();
        for (Step step : steps) {
            run.take(step);
            run.assertTotals();
        }
    }

    private static Scorecard contract(Facts facts, DateRange range, Grain grain) {
        return Scorecard.of(facts.ledger(), range, grain, Kpis.CONTRACT);
    }

    private static List<Measurement> rows(Facts facts, String metric, DateRange days, Scope scope) {
        return facts.all(Measurement.class)
                .filter(row -> row.metric().equals(metric) && days.contains(row.date()))
                .filter(
                        row ->
                                scope.isBusiness()
                                        || row.channel()
                                                .map(Scope::channel)
                                                .equals(Optional.of(scope)))
                .toList();
    }

    /** Of each channel, and of what has none, the rows of its latest day. */
    private static Optional<BigDecimal> latest(Facts facts, DateRange days, Scope scope) {
        List<Measurement> rows = rows(facts, "followers", days, scope);
        Map<Optional<String>, LocalDate> last =
                rows.stream()
                        .collect(
                                Collectors.toMap(
                                        Measurement::channel,
                                        Measurement::date,
                                        (a, b) -> a.isAfter(b) ? a : b));
        return sum(
                rows.stream().filter(row -> row.date().equals(last.get(row.channel()))).toList());
    }

    private static Optional<BigDecimal> sum(List<Measurement> rows) {
        return rows.stream().map(Measurement::value).reduce(BigDecimal::add);
    }

    private static String shown(Optional<BigDecimal> figure, String metric) {
        return figure.map(sum -> sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString())
                .orElse("NO_DATA:" + metric);
    }
}
