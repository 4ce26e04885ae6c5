package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every KPI of {@link VolumeKpis}: a figure, and the zero that is known when nothing came. */
class VolumeExamples {

    @Test
    @Golden("leads")
    void leads_are_those_of_the_period() {
        assertThat(VolumeKpis.LEADS.evaluate(MAY)).hasToString("500");
        assertThat(VolumeKpis.LEADS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("qualified-leads")
    void qualified_leads_are_those_that_sales_accepted() {
        assertThat(VolumeKpis.QUALIFIED_LEADS.evaluate(MAY)).hasToString("200");
        assertThat(VolumeKpis.QUALIFIED_LEADS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("sales")
    void sales_are_won_deals() {
        assertThat(VolumeKpis.SALES.evaluate(MAY)).hasToString("40");
        assertThat(VolumeKpis.SALES.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("new-customers")
    void new_customers_are_those_who_bought_for_the_first_time() {
        assertThat(VolumeKpis.NEW_CUSTOMERS.evaluate(MAY)).hasToString("24");
        assertThat(VolumeKpis.NEW_CUSTOMERS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("revenue")
    void revenue_is_sales_less_refunds() {
        // 410000 − 10000
        assertThat(VolumeKpis.REVENUE.evaluate(MAY)).hasToString("400000");
        assertThat(VolumeKpis.REVENUE.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    @Golden("cm2")
    void contribution_is_revenue_less_variable_cost() {
        // 400000 − 160000
        assertThat(VolumeKpis.CM2.evaluate(MAY)).hasToString("240000");
        assertThat(VolumeKpis.CM2.evaluate(IN_VAIN)).hasToString("0");
    }
}
