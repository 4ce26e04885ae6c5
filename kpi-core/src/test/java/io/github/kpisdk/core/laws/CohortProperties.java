package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.laws.CohortQuantities.REFUNDS;
import static io.github.kpisdk.core.laws.CohortQuantities.REVENUE;
import static io.github.kpisdk.core.laws.CohortQuantities.VARIABLE_COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.CohortDefinitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Measure;
import io.github.kpisdk.core.ledger.Pieces;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Cohorts are what their definitions say, whole and up to any age. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class CohortProperties {
    private static final DateRange LONG = DateRange.parse("2020-01-01/2130-01-01");
    private static final long EVER = Long.MAX_VALUE;

    @Property(tries = 300)
    void what_a_cohort_did_is_what_the_definitions_say(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("ages") int age,
            @ForAll @IntRange(min = 1, max = 8) int threads,
            @ForAll Random random) {
        CohortDefinitions defined = new CohortDefinitions(facts);
        Ledger ledger =
                Ledger.of(SameBytes.merged(facts, 3, random), Pieces.of(threads, Runnable::run));
        Totals totals = totals(ledger, range, scope, withAge(age));
        for (Quantity quantity : CohortQuantities.ALL) {
            assertThat(totals.amount(quantity).map(Fraction::of))
                    .as(quantity.id())
                    .isEqualTo(expected(facts, quantity, defined, range, scope, EVER));
        }
        for (Quantity quantity : CohortQuantities.AGED) {
            assertThat(totals.amount(quantity.byAge(age)).map(Fraction::of))
                    .as("%s within %s", quantity.id(), age)
                    .isEqualTo(expected(facts, quantity, defined, range, scope, age));
        }
    }

    private static Optional<Fraction> expected(
            Facts facts,
            Quantity quantity,
            CohortDefinitions defined,
            DateRange range,
            Scope scope,
            long age) {
        boolean supplied =
                quantity.isZeroWhenAbsent() || quantity.needs().stream().allMatch(facts::supplies);
        return supplied
                ? Optional.of(Fraction.of(defined.amount(quantity.id(), range, scope, age)))
                : Optional.empty();
    }

    @Property(tries = 300)
    void what_a_cohort_brought_is_the_same_by_columns_and_by_customers(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        Formula brought = REVENUE.minus(VARIABLE_COST).minus(REFUNDS);
        Totals totals =
                totals(
                        facts.ledger(),
                        range,
                        scope,
                        List.of(brought, Quantities.COHORT_CONTRIBUTION));
        if (facts.supplies(Table.DEALS)) {
            assertThat(brought.evaluate(totals))
                    .isEqualTo(Quantities.COHORT_CONTRIBUTION.evaluate(totals));
        }
    }

    @Property(tries = 300)
    void the_rows_behind_a_cohort_make_up_its_figure(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("ages") int age) {
        Ledger ledger = facts.ledger();
        CohortDefinitions defined = new CohortDefinitions(facts);
        for (Quantity quantity : CohortQuantities.AGED) {
            List<Object> rows = ledger.facts(quantity.byAge(age).aggregate(), range, scope);
            assertThat(facts.rows()).containsAll(rows);
            if (quantity.aggregate().measure() instanceof Measure.CountOf
                    && quantity.needs().stream().allMatch(facts::supplies)) {
                assertThat(BigDecimal.valueOf(rows.size()))
                        .isEqualTo(defined.amount(quantity.id(), range, scope, age));
            }
        }
    }

    @Property(tries = 300)
    void it_is_too_early_to_tell_exactly_while_the_youngest_are_too_young(
            @ForAll Facts facts,
            @ForAll DateRange covered,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll("ages") int age) {
        List<Period> periods = grain.split(range);
        TotalsTable table = TotalsTable.of(facts.ledger(), covered, periods, withAge(age));
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            boolean mature = !period.range().end().plusDays(age).isAfter(covered.end());
            Totals known = totals(facts.ledger(), period.range(), scope, withAge(age));
            for (Quantity quantity : CohortQuantities.AGED) {
                Quantity aged = quantity.byAge(age);
                boolean missing = known.amount(aged).isEmpty();
                assertThat(aged.evaluate(table.at(i, scope)))
                        .isEqualTo(
                                missing || mature
                                        ? aged.evaluate(known)
                                        : aged.evaluate(tooEarly(aged)));
            }
        }
    }

    /** Totals of a quantity that are as early as can be. */
    private static Totals tooEarly(Quantity aged) {
        DateRange day = DateRange.parse("2020-01-01/2020-01-02");
        Ledger nothing = new Facts(List.of(), Table.ALL).ledger();
        Totals totals =
                Totals.of(
                        nothing,
                        DateRange.of(day.start().minusDays(1), day.start()),
                        Period.total(day),
                        Scope.BUSINESS,
                        List.of(aged));
        assertThat(aged.evaluate(totals)).hasToString("IMMATURE:" + aged.id());
        return totals;
    }

    private static List<Formula> withAge(int age) {
        return Stream.concat(
                        CohortQuantities.ALL.stream(),
                        CohortQuantities.AGED.stream().map(quantity -> quantity.byAge(age)))
                .map(Formula.class::cast)
                .toList();
    }

    private static Totals totals(
            Ledger ledger, DateRange range, Scope scope, List<Formula> formulas) {
        return Totals.of(ledger, LONG, Period.total(range), scope, formulas);
    }

    /** The distances of the days of the ledgers, one less, and more than there are. */
    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.of(0, 1, 9, 10, 27, 28, 29, 31, 59, 90, 36_500);
    }
}
