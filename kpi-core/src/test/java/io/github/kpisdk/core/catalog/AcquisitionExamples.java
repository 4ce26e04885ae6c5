package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.catalog.Samples.fraction;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import org.junit.jupiter.api.Test;

/** Every KPI of {@link AcquisitionKpis}: a figure, and what there is when there is none. */
class AcquisitionExamples {

    @Test
    @Golden("cost-per-sale")
    void cost_per_sale_is_marketing_and_sales_cost_per_won_deal() {
        // (85000.50 + 30000) ÷ 40
        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(MAY))
                .isEqualTo(fraction("115000.50", "40"));
        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(MAY)).hasToString("2875.0125");
        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(IN_VAIN))
                .isEqualTo(Undefined.zeroDivisor("sales", fraction("115000.50", "1")));
    }

    @Test
    @Golden("cac")
    void cac_is_marketing_and_sales_cost_per_new_customer() {
        // (85000.50 + 30000) ÷ 24
        assertThat(AcquisitionKpis.CAC.evaluate(MAY)).hasToString("4791.6875");
        assertThat(AcquisitionKpis.CAC.evaluate(IN_VAIN)).hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("cac/marketing-only")
    void marketing_only_cac_leaves_the_cost_of_sales_out() {
        // 85000.50 ÷ 24
        assertThat(AcquisitionKpis.CAC_MARKETING_ONLY.evaluate(MAY)).hasToString("3541.6875");
        assertThat(AcquisitionKpis.CAC_MARKETING_ONLY.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    void no_cost_and_some_sales_is_a_cost_of_zero() {
        Totals free =
                Totals.builder("RUB")
                        .put(Quantities.MARKETING_COST, "0")
                        .put(Quantities.SALES_COST, "0")
                        .put(Quantities.SALES, 3)
                        .build();

        assertThat(AcquisitionKpis.COST_PER_SALE.evaluate(free)).hasToString("0");
    }

    @Test
    void without_data_on_sales_cost_there_is_no_cac_but_the_variant() {
        Totals partial =
                Totals.builder("RUB")
                        .put(Quantities.MARKETING_COST, "100")
                        .put(Quantities.NEW_CUSTOMERS, 4)
                        .build();

        assertThat(AcquisitionKpis.CAC.evaluate(partial)).hasToString("NO_DATA:sales-cost");
        assertThat(AcquisitionKpis.CAC_MARKETING_ONLY.evaluate(partial)).hasToString("25");
    }
}
