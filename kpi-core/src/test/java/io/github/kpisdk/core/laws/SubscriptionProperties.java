package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_REVENUE;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBER_MONTHS;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringEnd;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringKept;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.recurringStart;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.subscribersAtStart;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.subscribersLost;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.RetentionKpis;
import io.github.kpisdk.core.laws.oracle.Answer;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.PairDefinitions;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Pieces;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Subscription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Pairs of months are what their definitions say, in any ledger. */
@Domain(Ledgers.class)
@Domain(Steps.class)
@Domain(DomainContext.Global.class)
class SubscriptionProperties {
    private static final DateRange LONG = DateRange.parse("2020-01-01/2130-01-01");

    @Property(tries = 300)
    void what_customers_pay_and_keep_paying_is_what_the_definitions_say(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("distances") int months,
            @ForAll @IntRange(min = 1, max = 8) int threads,
            @ForAll Random random) {
        PairDefinitions defined = new PairDefinitions(facts);
        Ledger ledger =
                Ledger.of(SameBytes.merged(facts, 3, random), Pieces.of(threads, Runnable::run));
        Totals totals = totals(ledger, range, scope, months);
        for (Quantity quantity : quantities(months)) {
            boolean isPair = quantity.rows().monthsBack() > 0;
            Optional<Fraction> expected =
                    facts.supplies(Table.SUBSCRIPTIONS)
                                    && (!isPair || areKnown(facts, range, months))
                            ? Optional.of(
                                    Fraction.of(
                                            defined.amount(quantity.id(), months, range, scope)))
                            : Optional.empty();
            assertThat(totals.amount(quantity).map(Fraction::of))
                    .as(quantity.id())
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 300)
    void retention_lies_between_nothing_and_everything_and_growth_adds_to_it(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("distances") int months) {
        Totals totals = totals(facts.ledger(), range, scope, months);
        known(RetentionKpis.grr(months), totals)
                .ifPresent(
                        grr -> {
                            Fraction nrr = known(RetentionKpis.nrr(months), totals).orElseThrow();
                            Fraction lost =
                                    known(RetentionKpis.churnRevenue(months), totals).orElseThrow();
                            assertThat(grr).isBetween(Fraction.ZERO, Fraction.of(1));
                            assertThat(nrr).isGreaterThanOrEqualTo(grr);
                            assertThat(grr.plus(lost)).isEqualTo(Fraction.of(1));
                        });
        known(RetentionKpis.churn(months), totals)
                .ifPresent(churn -> assertThat(churn).isBetween(Fraction.ZERO, Fraction.of(1)));
    }

    @Property(tries = 300)
    void rows_of_a_customer_and_month_are_their_sum(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("distances") int months,
            @ForAll Random random) {
        Assume.that(facts.all(Subscription.class).findAny().isPresent());
        Subscription split = facts.all(Subscription.class).findFirst().orElseThrow();
        Facts others = facts.only(row -> row != split);
        BigDecimal half = split.amount().amount().movePointLeft(1).setScale(6, RoundingMode.DOWN);
        Facts halves =
                others.with(
                        withAmount(split, half),
                        withAmount(split, split.amount().amount().subtract(half)),
                        withAmount(split, BigDecimal.ZERO));

        assertThat(totals(halves.shuffled(random).ledger(), range, scope, months))
                .isEqualTo(totals(facts.ledger(), range, scope, months));
    }

    @Property(tries = 200)
    void all_money_times_k_changes_no_share_of_it(
            @ForAll("modest") Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("distances") int months,
            @ForAll @IntRange(min = 2, max = 9) int k) {
        BigDecimal factor = BigDecimal.valueOf(k);
        Facts richer =
                facts.map(
                        row ->
                                Rows.money(
                                        m -> new Money(m.currency(), m.amount().multiply(factor)),
                                        row));
        Totals before = totals(facts.ledger(), range, scope, months);
        Totals after = totals(richer.ledger(), range, scope, months);
        for (Formula share :
                List.of(
                        RetentionKpis.churn(months),
                        RetentionKpis.churnRevenue(months),
                        RetentionKpis.grr(months),
                        RetentionKpis.nrr(months))) {
            assertThat(Answer.of(share.evaluate(after)))
                    .isEqualTo(Answer.of(share.evaluate(before)));
        }
        assertThat(after.amount(RECURRING_REVENUE).map(Fraction::of))
                .isEqualTo(
                        before.amount(RECURRING_REVENUE)
                                .map(Fraction::of)
                                .map(Fraction.of(k)::times));
    }

    private static Subscription withAmount(Subscription subscription, BigDecimal amount) {
        return (Subscription) Rows.money(m -> new Money(m.currency(), amount), subscription);
    }

    @Property(tries = 300)
    void nothing_is_known_of_pairs_that_begin_before_the_data_or_lack_a_month(
            @ForAll Facts facts,
            @ForAll DateRange covered,
            @ForAll DateRange range,
            @ForAll Grain grain,
            @ForAll Scope scope,
            @ForAll("distances") int months) {
        Assume.that(facts.supplies(Table.SUBSCRIPTIONS));
        List<Period> periods = grain.split(range);
        TotalsTable table =
                TotalsTable.of(facts.ledger(), covered, periods, List.of(subscribersLost(months)));
        for (int i = 0; i < periods.size(); i++) {
            DateRange days = periods.get(i).range();
            boolean begins =
                    days.start()
                            .datesUntil(days.end())
                            .filter(day -> day.getDayOfMonth() == 1)
                            .map(day -> day.minusMonths(months))
                            .findFirst()
                            .map(start -> covered.contains(month(start)))
                            .orElse(true);
            assertThat(table.at(i, scope).amount(subscribersLost(months)).isPresent())
                    .isEqualTo(begins && areKnown(facts, days, months));
        }
    }

    /** Whether there are rows of both months of every pair that may end there, or none at all. */
    private static boolean areKnown(Facts facts, DateRange days, int months) {
        Set<LocalDate> paid =
                facts.all(Subscription.class).map(Subscription::month).collect(toSet());
        return paid.isEmpty()
                || days.start()
                        .datesUntil(days.end())
                        .filter(day -> day.getDayOfMonth() == 1)
                        .allMatch(
                                end ->
                                        paid.contains(end)
                                                && paid.contains(end.minusMonths(months)));
    }

    private static DateRange month(LocalDate first) {
        return DateRange.of(first, first.plusMonths(1));
    }

    @Property(tries = 300)
    void the_rows_behind_a_figure_are_those_of_both_months(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll Scope scope,
            @ForAll("distances") int months) {
        Ledger ledger = facts.ledger();
        for (Quantity quantity : quantities(months)) {
            List<Object> rows = ledger.facts(quantity.aggregate(), range, scope);
            Facts behind = new Facts(rows, List.of(Table.SUBSCRIPTIONS));
            assertThat(facts.rows()).containsAll(rows);
            assertThat(ledger.facts(quantity.aggregate(), range, Scope.BUSINESS))
                    .as(quantity.id())
                    .containsAll(rows);
            if (isPaidNow(quantity)) {
                assertThat(
                                new PairDefinitions(behind)
                                        .amount(quantity.id(), months, range, Scope.BUSINESS))
                        .as(quantity.id())
                        .isEqualTo(
                                new PairDefinitions(facts)
                                        .amount(quantity.id(), months, range, scope));
            }
        }
    }

    /** Where nothing is paid at the end there is no row that could show it. */
    private static boolean isPaidNow(Quantity quantity) {
        return quantity == RECURRING_REVENUE || quantity == SUBSCRIBER_MONTHS;
    }

    @Property(tries = 60)
    void after_any_step_taken_or_refused_all_totals_are_those_of_a_rebuild(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll List<Step> steps) {
        List<Formula> formulas = List.copyOf(quantities(1));
        LiveRun run = new LiveRun(facts, range, formulas);
        run.assertTotals();
        for (Step step : steps) {
            run.take(step);
            run.assertTotals();
        }
    }

    private static Totals totals(Ledger ledger, DateRange range, Scope scope, int months) {
        return Totals.of(ledger, LONG, Period.total(range), scope, quantities(months));
    }

    private static List<Quantity> quantities(int months) {
        return List.of(
                RECURRING_REVENUE,
                SUBSCRIBER_MONTHS,
                subscribersAtStart(months),
                subscribersLost(months),
                recurringStart(months),
                recurringKept(months),
                recurringEnd(months));
    }

    private static Optional<Fraction> known(Formula formula, Totals totals) {
        return Answer.of(formula.evaluate(totals)).value();
    }

    @Provide
    Arbitrary<Facts> modest() {
        return Ledgers.modest();
    }

    @Provide
    Arbitrary<Integer> distances() {
        return Arbitraries.of(1, 2, 3, 4, 12, 36);
    }
}
