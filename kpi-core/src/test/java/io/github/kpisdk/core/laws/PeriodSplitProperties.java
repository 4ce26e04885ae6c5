package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A4: periods that tile a range add up to it, and what lies on an edge is counted once. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class PeriodSplitProperties {

    @Property
    void two_halves_add_up_to_the_whole(
            @ForAll Facts facts, @ForAll Scope scope, @ForAll LocalDate cut) {
        Ledger ledger = facts.ledger();
        assertThat(additive(ledger, before(cut), scope).plus(additive(ledger, from(cut), scope)))
                .isEqualTo(additive(ledger, Ledgers.ALL_DAYS, scope));
    }

    @Property
    void the_periods_of_a_grain_add_up_to_the_range(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll Grain grain) {
        List<DateRange> periods = grain.split(range).stream().map(Period::range).toList();
        Ledger ledger = facts.ledger();
        TotalsTable table = TotalsTable.of(ledger, periods, View.ADDITIVE);
        assertThat(
                        IntStream.range(0, periods.size())
                                .mapToObj(i -> table.at(i, scope))
                                .reduce(Totals::plus))
                .contains(additive(ledger, range, scope));
    }

    @Property
    void many_periods_at_once_are_the_same_as_one_by_one(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll Grain grain) {
        List<DateRange> periods = grain.split(range).stream().map(Period::range).toList();
        Ledger ledger = facts.ledger();
        TotalsTable table = TotalsTable.of(ledger, periods, View.ALL);
        for (int i = 0; i < periods.size(); i++) {
            assertThat(table.at(i, scope)).isEqualTo(all(ledger, periods.get(i), scope));
        }
    }

    @Property
    void a_cost_on_the_first_day_of_a_period_belongs_to_it_and_to_no_other(
            @ForAll Cost cost, @ForAll LocalDate cut) {
        Fraction amount = Fraction.of(cost.amount().amount());
        Ledger ledger = Facts.of(onDay(cost, cut)).ledger();
        assertThat(allCost(ledger, before(cut))).isEqualTo(Fraction.ZERO);
        assertThat(allCost(ledger, from(cut))).isEqualTo(amount);
        assertThat(allCost(ledger, DateRange.ofClosed(cut, cut))).isEqualTo(amount);
    }

    @Property
    void buyers_do_not_add_up_over_periods_and_the_sum_says_so(
            @ForAll Facts facts, @ForAll Scope scope, @ForAll LocalDate cut) {
        Ledger ledger = facts.ledger();
        Totals sum = all(ledger, before(cut), scope).plus(all(ledger, from(cut), scope));
        assertThat(sum.amount(Quantities.BUYERS)).isEmpty();
        assertThat(CustomerKpis.BUYERS.evaluate(sum))
                .hasToString(
                        ledger.supplies(Table.DEALS) ? "NOT_ADDITIVE:buyers" : "NO_DATA:buyers");
    }

    @Property
    void buyers_of_the_whole_lie_between_those_of_one_half_and_of_both(
            @ForAll Facts facts, @ForAll Scope scope, @ForAll LocalDate cut) {
        Ledger ledger = facts.ledger();
        Assume.that(all(ledger, Ledgers.ALL_DAYS, scope).amount(Quantities.BUYERS).isPresent());
        Fraction left = buyers(ledger, before(cut), scope);
        Fraction right = buyers(ledger, from(cut), scope);
        assertThat(buyers(ledger, Ledgers.ALL_DAYS, scope))
                .isBetween(left.compareTo(right) < 0 ? right : left, left.plus(right));
    }

    private static Fraction buyers(Ledger ledger, DateRange range, Scope scope) {
        return Fraction.of(all(ledger, range, scope).amount(Quantities.BUYERS).orElseThrow());
    }

    private static Fraction allCost(Ledger ledger, DateRange range) {
        Totals totals = additive(ledger, range, Scope.BUSINESS);
        return Fraction.of(totals.amount(Quantities.MARKETING_COST).orElseThrow())
                .plus(Fraction.of(totals.amount(Quantities.SALES_COST).orElseThrow()));
    }

    private static Cost onDay(Cost cost, LocalDate day) {
        return Cost.builder()
                .date(day)
                .channel(cost.channel().orElse(null))
                .kind(cost.kind())
                .amount(cost.amount())
                .build();
    }

    private static Totals additive(Ledger ledger, DateRange range, Scope scope) {
        return Totals.of(ledger, range, scope, View.ADDITIVE);
    }

    private static Totals all(Ledger ledger, DateRange range, Scope scope) {
        return Totals.of(ledger, range, scope, View.ALL);
    }

    private static DateRange before(LocalDate cut) {
        return DateRange.of(Ledgers.ALL_DAYS.start(), cut);
    }

    private static DateRange from(LocalDate cut) {
        return DateRange.of(cut, Ledgers.ALL_DAYS.end());
    }
}
