package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.AcquisitionKpis.CAC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.economics.ObservedPayback;
import io.github.kpisdk.core.economics.PaybackMonth;
import io.github.kpisdk.core.laws.oracle.CohortDefinitions;
import io.github.kpisdk.core.laws.oracle.Definitions;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealBuilder;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** When a cohort has paid back, by adding up its rows. */
@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class PaybackProperties {
    private static final DateRange LONG = DateRange.parse("2020-01-01/2130-01-01");
    private static final DateRange JANUARY = DateRange.parse("2026-01-01/2026-02-01");

    @Property
    void it_is_what_adding_up_the_rows_of_the_cohort_gives(
            @ForAll Facts facts,
            @ForAll("spans") DateRange covered,
            @ForAll("cohorts") DateRange range,
            @ForAll("grains") Grain grain,
            @ForAll("channels") Scope scope,
            @ForAll @IntRange(min = 1, max = 5) int horizon) {
        List<Period> cohorts = grain.split(range);
        List<ObservedPayback> all =
                ObservedPayback.of(facts.ledger(), covered, cohorts, List.of(scope), CAC, horizon);

        for (int i = 0; i < cohorts.size(); i++) {
            assertThat(all.get(i).months())
                    .hasToString(expected(facts, covered, cohorts.get(i), scope, horizon));
        }
    }

    @Property
    void so_it_is_of_customers_who_come_again_and_again(
            @ForAll("loyal") Facts facts, @ForAll @IntRange(min = 1, max = 6) int horizon) {
        assertThat(payback(facts, JANUARY, Scope.BUSINESS, horizon).months())
                .hasToString(expected(facts, LONG, Period.total(JANUARY), Scope.BUSINESS, horizon));
    }

    private static String expected(
            Facts facts, DateRange covered, Period cohort, Scope scope, int horizon) {
        DateRange days = cohort.range();
        if (days.start().isBefore(covered.start())) {
            return "BEFORE_DATA:" + cohort;
        }
        Definitions defined = new Definitions(facts);
        for (String needed : List.of("marketing-cost", "sales-cost", "new-customers")) {
            if (defined.quantity(needed, days, scope).isEmpty()) {
                return "NO_DATA:" + needed;
            }
        }
        if (defined.quantity("new-customers", days, scope).orElseThrow().signum() == 0) {
            return "ZERO_DIVISOR:new-customers";
        }
        BigDecimal cost =
                defined.quantity("marketing-cost", days, scope)
                        .orElseThrow()
                        .add(defined.quantity("sales-cost", days, scope).orElseThrow());
        CohortDefinitions brought = new CohortDefinitions(facts);
        for (int month = 1; month <= horizon; month++) {
            int age = 30 * month;
            if (days.end().plusDays(age).isAfter(covered.end())) {
                return "IMMATURE:cohort-revenue/within-%sd".formatted(age);
            }
            BigDecimal contribution =
                    brought.amount("cohort-revenue", days, scope, age)
                            .subtract(brought.amount("cohort-variable-cost", days, scope, age))
                            .subtract(brought.amount("cohort-refunds", days, scope, age));
            if (contribution.compareTo(cost) >= 0) {
                return Integer.toString(month);
            }
        }
        return "NOT_REACHED:%s month%s".formatted(horizon, horizon == 1 ? "" : "s");
    }

    @Property(tries = 300)
    void a_longer_horizon_never_changes_what_was_reached(
            @ForAll("loyal") Facts facts, @ForAll @IntRange(min = 1, max = 5) int horizon) {
        ObservedPayback shorter = payback(facts, JANUARY, Scope.BUSINESS, horizon);
        ObservedPayback longer = payback(facts, JANUARY, Scope.BUSINESS, horizon + 7);

        assertThat(longer.curve()).startsWith(shorter.curve().toArray(PaybackMonth[]::new));
        if (shorter.months().isKnown()) {
            assertThat(longer.months()).isEqualTo(shorter.months());
        } else if (longer.months() instanceof Known later) {
            assertThat(later.isAbove(BigDecimal.valueOf(horizon))).isTrue();
        }
    }

    @Property(tries = 300)
    void more_cost_never_pays_back_sooner(
            @ForAll("loyal") Facts facts,
            @ForAll CostKind kind,
            @ForAll @IntRange(min = 0, max = 50) int more) {
        Facts dearer = facts.with(cost(kind, more));
        ObservedPayback cheap = payback(facts, JANUARY, Scope.BUSINESS, 6);
        ObservedPayback dear = payback(dearer, JANUARY, Scope.BUSINESS, 6);

        if (cheap.cost().isKnown() && dear.months() instanceof Known later) {
            assertThat(cheap.months()).isInstanceOf(Known.class);
            assertThat((Known) cheap.months()).isLessThanOrEqualTo(later);
        }
    }

    private static ObservedPayback payback(Facts facts, DateRange range, Scope scope, int horizon) {
        return ObservedPayback.of(facts.ledger(), LONG, Period.total(range), scope, horizon);
    }

    /** From before the first row or amid the rows, to when some or all cohorts are old. */
    @Provide
    Arbitrary<DateRange> spans() {
        return Arbitraries.of(
                LONG,
                DateRange.parse("2026-01-31/2026-06-15"),
                DateRange.parse("2025-12-01/2026-07-01"));
    }

    /** All days more often than not, so that there are customers. */
    @Provide
    Arbitrary<DateRange> cohorts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Ledgers.ALL_DAYS)),
                Tuple.of(1, Arbitraries.just(DateRange.parse("2026-01-31/2026-04-02"))),
                Tuple.of(1, new Ledgers().ranges()));
    }

    @Provide
    Arbitrary<Grain> grains() {
        return Arbitraries.frequency(
                Tuple.of(4, Grain.TOTAL), Tuple.of(1, Grain.QUARTER), Tuple.of(1, Grain.WEEK));
    }

    @Provide
    Arbitrary<Scope> channels() {
        return Arbitraries.frequency(
                Tuple.of(3, Scope.BUSINESS), Tuple.of(1, Scope.channel(Ledgers.CHANNELS.get(0))));
    }

    /** Three customers who buy up to ten times in half a year, and two costs of January. */
    @Provide
    Arbitrary<Facts> loyal() {
        Arbitrary<Integer> costs = Arbitraries.integers().between(0, 100);
        return Combinators.combine(sales().list().ofMinSize(1).ofMaxSize(10), costs, costs)
                .as(
                        (sales, ads, pay) ->
                                Facts.of(
                                        Stream.concat(
                                                        numbered(sales),
                                                        Stream.of(
                                                                cost(CostKind.AD_SPEND, ads),
                                                                cost(CostKind.SALES_PAY, pay)))
                                                .toArray()));
    }

    private static Arbitrary<DealBuilder> sales() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 50))
                .as(
                        (customer, day, amount, goods) ->
                                Deal.builder()
                                        .customerId(customer)
                                        .createdOn(JANUARY.start())
                                        .closedOn(JANUARY.start().plusDays(day))
                                        .status(DealStatus.WON)
                                        .amount(rub(amount))
                                        .variableCost(rub(goods)));
    }

    private static Stream<Object> numbered(List<DealBuilder> sales) {
        return IntStream.range(0, sales.size()).mapToObj(i -> sales.get(i).dealId("D" + i).build());
    }

    private static Cost cost(CostKind kind, int amount) {
        return Cost.builder().date(JANUARY.start()).kind(kind).amount(rub(amount)).build();
    }

    private static Money rub(int amount) {
        return Money.of(Facts.CURRENCY, Integer.toString(amount));
    }
}
