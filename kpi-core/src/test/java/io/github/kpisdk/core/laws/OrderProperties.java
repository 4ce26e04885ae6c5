package io.github.kpisdk.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Rows;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A12: a part is not more than the whole, and what is rarer costs more. */
@Domain(Ledgers.class)
class OrderProperties {

    @Property
    void a_part_is_not_more_than_the_whole(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts.map(Rows::withoutCredit), range);
        inOrder(view, scope, Quantities.NEW_CUSTOMERS, Quantities.BUYERS);
        inOrder(view, scope, Quantities.BUYERS, Quantities.SALES);
        inOrder(view, scope, Quantities.WON_LEADS, Quantities.LEADS);
        inOrder(view, scope, Quantities.QUALIFIED_LEADS, Quantities.LEADS);
        inOrder(view, scope, Quantities.AD_SPEND, Quantities.MARKETING_COST);
        inOrder(view, scope, Quantities.GROSS_REVENUE, Quantities.LIST_VALUE);
    }

    @Property
    void a_customer_costs_no_less_than_a_sale(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts.map(Rows::withoutCredit), range);
        inOrder(view, scope, AcquisitionKpis.COST_PER_SALE, AcquisitionKpis.CAC);
        inOrder(view, scope, AcquisitionKpis.CAC_MARKETING_ONLY, AcquisitionKpis.CAC);
    }

    @Property
    void a_sale_costs_no_less_than_a_lead_where_leads_are_no_fewer(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts.map(Rows::withoutCredit), range);
        if (view.isKnown(Quantities.LEADS, scope)
                && view.isKnown(Quantities.SALES, scope)
                && view.get(Quantities.SALES, scope).compareTo(view.get(Quantities.LEADS, scope))
                        <= 0) {
            inOrder(view, scope, TrafficKpis.CPL, AcquisitionKpis.COST_PER_SALE);
        }
    }

    private static void inOrder(View view, Scope scope, Formula less, Formula more) {
        if (view.isKnown(less, scope) && view.isKnown(more, scope)) {
            assertThat(view.get(less, scope)).isLessThanOrEqualTo(view.get(more, scope));
        }
    }
}
