package io.github.kpisdk.core.laws;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.COHORT_CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.DISCOUNTS;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.LIST_VALUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.REPEAT_SALES;
import static io.github.kpisdk.core.catalog.Quantities.REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.SALES;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.laws.oracle.Facts;
import io.github.kpisdk.core.laws.oracle.Fraction;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Scope;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A10, A11 and the identities at the end of the definitions, on exact fractions. */
@Domain(Ledgers.class)
class IdentityProperties {
    private static final Fraction ONE = Fraction.of(1);
    private static final Formula ALL_COST = MARKETING_COST.plus(SALES_COST);

    @Property
    void a_quotient_times_its_divisor_is_its_dividend(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        product(view, scope, AcquisitionKpis.COST_PER_SALE, SALES, ALL_COST);
        product(view, scope, AcquisitionKpis.CAC, NEW_CUSTOMERS, ALL_COST);
        product(view, scope, TrafficKpis.CPL, LEADS, MARKETING_COST);
        product(view, scope, CustomerKpis.LTV, NEW_CUSTOMERS, COHORT_CONTRIBUTION);
        product(view, scope, CustomerKpis.REPEAT_SHARE, SALES, REPEAT_SALES);
        product(view, scope, ReturnKpis.AOV, SALES, GROSS_REVENUE);
        product(view, scope, ReturnKpis.ROAS, AD_SPEND, REVENUE);
        product(view, scope, ReturnKpis.POAS, AD_SPEND, CONTRIBUTION);
        product(view, scope, ReturnKpis.ROMI, MARKETING_COST, CONTRIBUTION.minus(MARKETING_COST));
    }

    private static void product(
            View view, Scope scope, Formula quotient, Formula divisor, Formula dividend) {
        if (view.isKnown(quotient, scope)) {
            assertThat(view.get(quotient, scope).times(view.get(divisor, scope)))
                    .as(quotient.toString())
                    .isEqualTo(view.get(dividend, scope));
        }
    }

    @Property
    void ad_spend_share_and_roas_are_each_other_upside_down(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        inverse(view, scope, ReturnKpis.AD_SPEND_SHARE, ReturnKpis.ROAS);
        inverse(view, scope, ReturnKpis.CONTRIBUTION_MARGIN, ReturnKpis.BREAK_EVEN_ROAS);
    }

    private static void inverse(View view, Scope scope, Formula one, Formula other) {
        if (view.isKnown(one, scope) && view.isKnown(other, scope)) {
            assertThat(view.get(one, scope).times(view.get(other, scope))).isEqualTo(ONE);
        }
    }

    @Property
    void romi_is_contribution_per_marketing_cost_less_one(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        if (view.isKnown(ReturnKpis.ROMI, scope)) {
            assertThat(view.get(ReturnKpis.ROMI, scope).plus(ONE))
                    .isEqualTo(view.get(CONTRIBUTION, scope).per(view.get(MARKETING_COST, scope)));
        }
    }

    @Property
    void ltv_per_cac_is_what_the_cohort_brought_per_cost(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        product(view, scope, CustomerKpis.LTV_CAC, ALL_COST, COHORT_CONTRIBUTION);
    }

    @Property
    void wholes_are_the_sums_of_their_parts(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        same(view, scope, GROSS_REVENUE.plus(DISCOUNTS), LIST_VALUE);
        same(view, scope, REVENUE.plus(REFUNDS), GROSS_REVENUE);
        same(view, scope, CONTRIBUTION.plus(VARIABLE_COST), REVENUE);
        same(view, scope, ReturnKpis.CHANNEL_PROFIT.plus(ALL_COST), CONTRIBUTION);
    }

    @Property
    void every_sale_is_the_first_of_a_new_customer_or_a_repeated_one(
            @ForAll Facts facts, @ForAll DateRange range, @ForAll Scope scope) {
        View view = View.of(facts, range);
        if (view.isKnown(SALES, scope)) {
            assertThat(view.get(NEW_CUSTOMERS, scope).plus(view.get(REPEAT_SALES, scope)))
                    .isEqualTo(view.get(SALES, scope));
        }
    }

    @Property
    void over_all_time_the_cohorts_brought_what_the_business_earned(@ForAll Facts facts) {
        View view = View.of(facts, Ledgers.ALL_DAYS);
        same(view, Scope.BUSINESS, COHORT_CONTRIBUTION, CONTRIBUTION);
        same(view, Scope.BUSINESS, NEW_CUSTOMERS, BUYERS);
    }

    private static void same(View view, Scope scope, Formula one, Formula other) {
        if (view.isKnown(one, scope)) {
            assertThat(view.get(one, scope)).isEqualTo(view.get(other, scope));
        }
    }
}
