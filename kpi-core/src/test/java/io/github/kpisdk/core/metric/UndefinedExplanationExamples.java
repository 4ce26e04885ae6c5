package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.COHORT_CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.model.Language;
import org.junit.jupiter.api.Test;

/** What people read where there is no figure. */
class UndefinedExplanationExamples {

    @Test
    void money_spent_on_nobody_says_what_was_zero() {
        Totals vain =
                Totals.builder("RUB")
                        .put(MARKETING_COST, "5000")
                        .put(SALES_COST, "0")
                        .put(NEW_CUSTOMERS, 0)
                        .build();

        assertThat(AcquisitionKpis.CAC.result(vain).explain(Language.EN))
                .contains(
                        """
                        CAC: — (new customers = 0)
                          = (marketing cost + sales cost) ÷ new customers
                          = (5,000 + 0) ÷ 0""");
        assertThat(AcquisitionKpis.CAC.result(vain).explain(Language.RU))
                .contains(
                        """
                        CAC: — (новые клиенты = 0)
                          = (затраты на маркетинг + затраты на продажи) ÷ новые клиенты
                          = (5\u00a0000 + 0) ÷ 0""");
    }

    @Test
    void a_figure_of_zero_inside_a_figure_goes_by_its_title() {
        Totals free =
                Totals.builder("RUB")
                        .put(MARKETING_COST, "0")
                        .put(SALES_COST, "0")
                        .put(NEW_CUSTOMERS, 2)
                        .put(COHORT_CONTRIBUTION, "10")
                        .build();

        assertThat(CustomerKpis.LTV_CAC.result(free).explain(Language.EN).orElseThrow())
                .startsWith("LTV:CAC: — (CAC = 0)\n  = LTV ÷ CAC\n  = 5 ÷ 0\n");
        assertThat(CustomerKpis.LTV_CAC.evaluate(free)).hasToString("ZERO_DIVISOR:cac");
    }

    @Test
    void a_name_deep_inside_is_found_by_its_title() {
        Totals even =
                Totals.builder("RUB")
                        .put(GROSS_REVENUE, "100")
                        .put(REFUNDS, "0")
                        .put(VARIABLE_COST, "100")
                        .build();

        assertThat(ReturnKpis.BREAK_EVEN_ROAS.result(even).explain(Language.RU).orElseThrow())
                .startsWith("Безубыточный ROAS: — (маржинальная прибыль = 0)\n");
    }

    @Test
    void missing_data_is_a_dash_and_a_reason() {
        Totals nothing = Totals.builder("RUB").put(AD_SPEND, "5").build();

        assertThat(TrafficKpis.CPC.result(nothing).explain(Language.EN))
                .contains(
                        """
                        CPC: — (no data: clicks)
                          = ad spend ÷ clicks
                          = 5 ÷ —""");
        assertThat(TrafficKpis.CPC.result(nothing).explain(Language.RU))
                .contains(
                        """
                        CPC: — (нет данных: клики)
                          = расходы на рекламу ÷ клики
                          = 5 ÷ —""");
    }
}
