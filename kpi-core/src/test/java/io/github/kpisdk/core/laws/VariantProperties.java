package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.Quantities.CLICKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AdShareKpis;
import io.github.kpisdk.core.catalog.BreakEvenKpis;
import io.github.kpisdk.core.catalog.DealQuantities;
import io.github.kpisdk.core.catalog.FunnelKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.catalog.SpendKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.scorecard.Comparison;
import io.github.kpisdk.core.scorecard.Plan;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** How the variants of KPIs hang together, on exact fractions and on any ledger. */
@Domain(Ledgers.class)
class VariantProperties {
    private static final Fraction ONE = Fraction.of(1);
    private static final List<Kpi> HIGHEST_PRICES =
            List.of(
                    BreakEvenKpis.HIGHEST_CPC,
                    BreakEvenKpis.HIGHEST_COST_PER_VISIT,
                    BreakEvenKpis.HIGHEST_CPL,
                    BreakEvenKpis.HIGHEST_COST_PER_SALE,
                    BreakEvenKpis.HIGHEST_CAC,
                    BreakEvenKpis.ROAS_TARGET_TENTH);

    @Property
    void a_net_return_is_one_less_than_the_gross_one(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        oneLess(view, scope, ReturnKpis.ROMI, SpendKpis.POAS_MARKETING);
        oneLess(view, scope, SpendKpis.POAS_NET, ReturnKpis.POAS);
        oneLess(view, scope, SpendKpis.ROMI_REVENUE, ReturnKpis.MARKETING_EFFICIENCY);
    }

    private static void oneLess(View view, Scope scope, Kpi net, Kpi gross) {
        assertThat(view.isKnown(net, scope)).isEqualTo(view.isKnown(gross, scope));
        if (view.isKnown(net, scope)) {
            assertThat(view.get(net, scope).plus(ONE)).isEqualTo(view.get(gross, scope));
        }
    }

    @Property
    void shares_and_returns_are_each_other_upside_down(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        inverse(view, scope, AdShareKpis.AD_SPEND_SHARE_GROSS, SpendKpis.ROAS_GROSS);
        inverse(view, scope, AdShareKpis.AD_SPEND_SHARE_FULL, ReturnKpis.MARKETING_EFFICIENCY);
        inverse(view, scope, BreakEvenKpis.BREAK_EVEN_AD_SPEND_SHARE, ReturnKpis.BREAK_EVEN_ROAS);
    }

    private static void inverse(View view, Scope scope, Kpi one, Kpi other) {
        if (view.isKnown(one, scope) && view.isKnown(other, scope)) {
            assertThat(view.get(one, scope).times(view.get(other, scope))).isEqualTo(ONE);
        }
    }

    @Property
    void the_steps_of_the_funnel_multiply_to_its_ends(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        product(view, scope, TrafficKpis.CTR, TrafficKpis.CLICK_TO_LEAD);
        product(view, scope, TrafficKpis.CTR, FunnelKpis.CLICK_TO_VISIT, FunnelKpis.VISIT_TO_LEAD);
    }

    private static void product(View view, Scope scope, Kpi... steps) {
        Fraction product = ONE;
        for (Kpi step : steps) {
            if (!view.isKnown(step, scope)) {
                return;
            }
            product = product.times(view.get(step, scope));
        }
        assertThat(product).isEqualTo(view.get(FunnelKpis.IMPRESSION_TO_LEAD, scope));
    }

    @Property
    void what_may_be_spent_on_clicks_is_what_is_left(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        if (view.isKnown(BreakEvenKpis.HIGHEST_CPC, scope)) {
            assertThat(view.get(BreakEvenKpis.HIGHEST_CPC, scope).times(view.get(CLICKS, scope)))
                    .isEqualTo(view.get(DealQuantities.ALLOWANCE, scope));
        }
    }

    @Property
    void a_highest_price_is_above_zero_or_there_is_none(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        for (Kpi kpi : HIGHEST_PRICES) {
            Outcome outcome = kpi.evaluate(view.totals(scope));
            assertThat(outcome.<Boolean>fold(known -> known.signum() > 0, u -> true))
                    .as("%s of %s: %s", kpi, scope, outcome)
                    .isTrue();
        }
    }

    @Property
    void a_part_is_not_more_than_its_whole(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        within(view, scope, Quantities.SALES, DealQuantities.DECIDED_DEALS);
        within(view, scope, Quantities.GROSS_REVENUE, DealQuantities.DECIDED_VALUE);
        within(view, scope, DealQuantities.FIRST_REVENUE, Quantities.GROSS_REVENUE);
        within(view, scope, DealQuantities.OPEN_PIPELINE, DealQuantities.OPENED_VALUE);
        within(view, scope, DealQuantities.WON_QUALIFIED_LEADS, Quantities.QUALIFIED_LEADS);
        within(view, scope, DealQuantities.WON_QUALIFIED_LEADS, Quantities.WON_LEADS);
        within(view, scope, Quantities.NEW_CUSTOMERS, Quantities.BUYERS);
    }

    private static void within(View view, Scope scope, Formula part, Formula whole) {
        if (view.isKnown(part, scope) && view.isKnown(whole, scope)) {
            assertThat(view.get(part, scope)).isBetween(Fraction.ZERO, view.get(whole, scope));
        }
    }

    @Property
    void over_all_time_every_deal_was_opened_and_is_decided_or_open(@ForAll Facts facts) {
        View view = all(facts, Ledgers.ALL_DAYS);
        if (view.isKnown(DealQuantities.OPENED_VALUE, Scope.BUSINESS)) {
            assertThat(view.get(DealQuantities.OPENED_VALUE, Scope.BUSINESS))
                    .isEqualTo(
                            view.get(
                                    DealQuantities.DECIDED_VALUE.plus(DealQuantities.OPEN_PIPELINE),
                                    Scope.BUSINESS));
        }
    }

    @Property
    void refunds_and_discounts_only_take_away(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = all(facts, range);
        if (view.isKnown(RevenueKpis.AOV_LIST, scope)) {
            assertThat(view.get(ReturnKpis.AOV, scope))
                    .isBetween(
                            view.get(RevenueKpis.AOV_AFTER_REFUNDS, scope),
                            view.get(RevenueKpis.AOV_LIST, scope));
        }
    }

    @Example
    void no_two_variants_of_a_kpi_can_be_compared() {
        for (Kpi kpi : Kpis.ALL) {
            for (Kpi other : Kpis.family(kpi.id().replaceAll("/.*", ""))) {
                if (kpi != other) {
                    assertThatThrownBy(() -> compare(kpi, other))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessage(
                                    "%s cannot be compared with %s: these are different figures",
                                    kpi, other);
                }
            }
        }
    }

    private static Comparison compare(Kpi kpi, Kpi other) {
        return Comparison.withPlan(
                kpi, Known.of(BigDecimal.ONE), new Plan(other.id(), BigDecimal.ONE));
    }

    private static View all(Facts facts, DateRange range) {
        return View.of(facts, range, Quantities.all());
    }
}
