package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.catalog.DealQuantities;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What all deals of a ledger say or none does: the cost of goods, and complaints. */
@Domain(Ledgers.class)
@Domain(Steps.class)
@Domain(DomainContext.Global.class)
class OptionalColumnsProperties {
    private static final List<Formula> FORMULAS =
            List.of(
                    DealQuantities.COGS,
                    DealQuantities.COMPLAINTS,
                    DealQuantities.OTHER_VARIABLE_COST,
                    RevenueKpis.CM1,
                    Quantities.CONTRIBUTION);

    private static Facts described(Facts facts) {
        return facts.map(OptionalColumnsProperties::described);
    }

    private static Object described(Object fact) {
        return fact instanceof Deal deal ? Rows.describe(deal) : fact;
    }

    @Property
    void costs_of_goods_and_complaints_are_those_of_the_deals_won(
            @ForAll Facts plain, @ForAll DateRange range, @ForAll Scope scope) {
        Assume.that(plain.supplies(Table.DEALS));
        Facts facts = described(plain);
        Totals totals = Totals.of(facts.ledger(), range, scope, FORMULAS);
        List<Deal> won =
                facts.all(Deal.class)
                        .filter(deal -> deal.status() == DealStatus.WON)
                        .filter(deal -> range.contains(deal.closedOn().orElseThrow()))
                        .filter(deal -> scope.isBusiness() || isIn(scope, deal))
                        .toList();

        assertThat(totals.amount(DealQuantities.COGS).orElseThrow())
                .isEqualByComparingTo(
                        won.stream()
                                .map(deal -> deal.cogs().orElseThrow().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(totals.amount(DealQuantities.COMPLAINTS).orElseThrow())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(
                                won.stream().filter(deal -> deal.channel().isEmpty()).count()));
        assertThat(RevenueKpis.CM1.minus(DealQuantities.OTHER_VARIABLE_COST).evaluate(totals))
                .isEqualTo(Quantities.CONTRIBUTION.evaluate(totals));
    }

    private static boolean isIn(Scope scope, Deal deal) {
        return deal.channel().map(Scope::channel).filter(scope::equals).isPresent();
    }

    @Property
    void nothing_else_depends_on_what_deals_need_not_say(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        Totals plain = Totals.of(facts.ledger(), range, scope, Quantities.CONTRACT);

        assertThat(Totals.of(described(facts).ledger(), range, scope, Quantities.CONTRACT))
                .isEqualTo(plain);
    }

    @Property
    void facts_come_back_however_they_came(@ForAll Facts plain, @ForAll Random random) {
        List<Deal> deals = described(plain).all(Deal.class).toList();
        Assume.that(!deals.isEmpty());
        LedgerPart one = LedgerPart.builder(Facts.CURRENCY).add(deals.get(0)).build();
        List<Deal> rest = deals.subList(1, deals.size());
        LedgerPart.Builder batches = LedgerPart.builder(Facts.CURRENCY).add(one);
        if (!rest.isEmpty()) {
            batches.add(new Batches(random).deals(rest));
        }
        LedgerPart facts = LedgerPart.builder(Facts.CURRENCY).addAll(Table.DEALS, rest).build();

        assertThat(deals(batches.build())).isEqualTo(deals);
        assertThat(deals(one.merge(facts))).isEqualTo(deals);
    }

    private static List<Deal> deals(LedgerPart part) {
        return IntStream.range(0, part.size(Table.DEALS))
                .mapToObj(row -> part.fact(Table.DEALS, row))
                .toList();
    }

    @Property
    void a_deal_that_says_less_or_more_than_the_others_is_refused(
            @ForAll Facts plain, @ForAll Random random) {
        List<Deal> deals = new ArrayList<>(described(plain).all(Deal.class).toList());
        Assume.that(deals.size() > 1);
        int odd = random.nextInt(deals.size());
        Deal less = Rows.copy(deals.get(odd)).complaint(null).build();
        deals.set(odd, less);
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.addAll(Table.DEALS, deals))
                .withMessage("Some rows have cells of deals.complaint and some have none");
        part.add(less);
        assertThat(deals(part.build())).containsExactly(less);
    }

    @Property(tries = 300)
    void a_live_ledger_follows_what_its_deals_say(
            @ForAll Facts plain, @ForAll DateRange range, @ForAll List<Step> steps) {
        LiveRun run = new LiveRun(described(plain), range, FORMULAS);
        for (Step step : steps) {
            boolean odd = step.fact().hashCode() % 5 == 0;
            run.take(odd ? step : new Step(step.kind(), described(step.fact())));
            run.assertTotals();
        }
        run.assertAll();
    }

    @Property(tries = 300)
    void when_all_deals_are_gone_others_may_say_more_or_less(
            @ForAll Facts plain, @ForAll DateRange range, @ForAll List<Step> steps) {
        LiveRun run = new LiveRun(described(plain), range, FORMULAS);
        while (!run.rows().isEmpty()) {
            run.rows().forEach(fact -> run.take(new Step(Step.Kind.RETRACT, fact)));
        }
        run.assertAll();
        for (Step step : steps) {
            boolean odd = step.fact().hashCode() % 3 == 0;
            run.take(new Step(Step.Kind.ADD, odd ? described(step.fact()) : step.fact()));
        }
        run.assertAll();
    }
}
