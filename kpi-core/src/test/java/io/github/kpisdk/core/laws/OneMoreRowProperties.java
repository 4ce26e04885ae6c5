package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.Cost;
import io.github.kpisdk.core.model.CostKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Money;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Traffic;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** A9 and A13: what one more row changes, and what it leaves alone. */
@Domain(Ledgers.class)
class OneMoreRowProperties {
    private static final Scope NOBODY = Scope.channel("nobody's");

    @Property
    void a_channel_of_nothing_but_zeros_changes_no_figure(
            @ForAll Facts facts, @ForAll DateRange range) {
        Assume.that(facts.supplies(Table.COSTS) && facts.supplies(Table.TRAFFIC));
        Facts more =
                facts.with(
                        cost(range, NOBODY, Money.of(Facts.CURRENCY, "0")),
                        Traffic.builder().date(range.start()).channel(NOBODY.toString()).build());
        same(facts, more, range, View.scopes(facts));
    }

    @Property
    void a_deal_that_is_not_won_changes_no_figure(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll("notWon") DealStatus status) {
        Assume.that(facts.supplies(Table.DEALS));
        Deal deal =
                Deal.builder()
                        .dealId("!")
                        .customerId("c")
                        .channel(Ledgers.CHANNELS.get(0))
                        .createdOn(range.start())
                        .closedOn(status == DealStatus.LOST ? range.start() : null)
                        .status(status)
                        .amount(Money.of(Facts.CURRENCY, "7"))
                        .build();
        same(facts, facts.with(deal), range, View.scopes(facts));
    }

    @Property
    void more_ad_cost_on_a_channel_lowers_its_profit_by_as_much_and_raises_its_costs(
            @ForAll Facts facts,
            @ForAll DateRange range,
            @ForAll("channels") Scope channel,
            @ForAll("amounts") Money amount) {
        Assume.that(facts.supplies(Table.COSTS));
        Facts before = facts.map(Rows::withoutCredit);
        Facts after = before.with(cost(range, channel, amount));
        View was = View.of(before, range);
        View is = View.of(after, range);
        Fraction more = Fraction.of(amount.amount());
        for (Scope scope : List.of(Scope.BUSINESS, channel)) {
            change(was, is, scope, ReturnKpis.CHANNEL_PROFIT, more.times(Fraction.of(-1)));
            DIVISORS.forEach(
                    (kpi, divisor) -> {
                        if (was.isKnown(kpi, scope)) {
                            change(was, is, scope, kpi, more.per(was.get(divisor, scope)));
                        }
                    });
            if (was.isKnown(ReturnKpis.ROAS, scope)) {
                int sign = was.get(Quantities.REVENUE, scope).signum();
                assertThat(
                                is.get(ReturnKpis.ROAS, scope)
                                        .compareTo(was.get(ReturnKpis.ROAS, scope)))
                        .isEqualTo(-sign);
            }
        }
        List<Scope> others = View.channels(before).filter(c -> !c.equals(channel)).toList();
        same(before, after, range, others);
    }

    /** The KPIs that are a cost divided by something that costs do not change. */
    private static final Map<Kpi, Formula> DIVISORS =
            Map.of(
                    TrafficKpis.CPC, Quantities.CLICKS,
                    TrafficKpis.CPL, Quantities.LEADS,
                    AcquisitionKpis.COST_PER_SALE, Quantities.SALES,
                    AcquisitionKpis.CAC, Quantities.NEW_CUSTOMERS,
                    AcquisitionKpis.CAC_MARKETING_ONLY, Quantities.NEW_CUSTOMERS,
                    ReturnKpis.AD_SPEND_SHARE, Quantities.REVENUE);

    private static void change(View was, View is, Scope scope, Formula figure, Fraction by) {
        if (was.isKnown(figure, scope)) {
            assertThat(is.get(figure, scope))
                    .as("%s of %s", figure, scope)
                    .isEqualTo(was.get(figure, scope).plus(by));
        }
    }

    private static void same(Facts before, Facts after, DateRange range, List<Scope> scopes) {
        View was = View.of(before, range);
        View is = View.of(after, range);
        for (Scope scope : scopes) {
            assertThat(is.totals(scope)).isEqualTo(was.totals(scope));
        }
    }

    private static Cost cost(DateRange range, Scope channel, Money amount) {
        return Cost.builder()
                .date(range.start())
                .channel(channel.toString())
                .kind(CostKind.AD_SPEND)
                .amount(amount)
                .build();
    }

    @Provide
    Arbitrary<DealStatus> notWon() {
        return Arbitraries.of(DealStatus.OPEN, DealStatus.LOST);
    }

    @Provide
    Arbitrary<Scope> channels() {
        return Arbitraries.of(Ledgers.CHANNELS).map(Scope::channel);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Ledgers.amounts().filter(amount -> amount.amount().signum() > 0);
    }
}
