package io.github.kpisdk.core.metric;

import static io.github.kpisdk.core.catalog.Quantities.AD_SPEND;
import static io.github.kpisdk.core.catalog.Quantities.BUYERS;
import static io.github.kpisdk.core.catalog.Quantities.COHORT_CONTRIBUTION;
import static io.github.kpisdk.core.catalog.Quantities.GROSS_REVENUE;
import static io.github.kpisdk.core.catalog.Quantities.IMPRESSIONS;
import static io.github.kpisdk.core.catalog.Quantities.LEADS;
import static io.github.kpisdk.core.catalog.Quantities.MARKETING_COST;
import static io.github.kpisdk.core.catalog.Quantities.NEW_CUSTOMERS;
import static io.github.kpisdk.core.catalog.Quantities.REFUNDS;
import static io.github.kpisdk.core.catalog.Quantities.SALES_COST;
import static io.github.kpisdk.core.catalog.Quantities.VARIABLE_COST;
import static io.github.kpisdk.core.catalog.Quantities.WON_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Language;
import org.junit.jupiter.api.Test;

/** Explanations as people read them. A no-break space is written as {@code _} here. */
class ExplanationExamples {
    private static final Totals MAY =
            Totals.builder("RUB")
                    .put(AD_SPEND, "60000")
                    .put(IMPRESSIONS, 2_500_000)
                    .put(MARKETING_COST, "145000.50")
                    .put(SALES_COST, "30000")
                    .put(NEW_CUSTOMERS, 24)
                    .put(BUYERS, 30)
                    .put(COHORT_CONTRIBUTION, "187400")
                    .put(GROSS_REVENUE, "410000")
                    .put(REFUNDS, "10000")
                    .put(VARIABLE_COST, "160000")
                    .put(LEADS, 500)
                    .put(WON_LEADS, 2)
                    .build();

    @Test
    void a_plain_figure_in_english() {
        assertExplained(
                AcquisitionKpis.CAC,
                Language.EN,
                """
                CAC = 7,291.69 RUB per customer
                  = (marketing cost + sales cost) ÷ new customers
                  = (145,000.50 + 30,000) ÷ 24""");
    }

    @Test
    void a_plain_figure_in_russian() {
        assertExplained(
                AcquisitionKpis.CAC,
                Language.RU,
                """
                CAC = 7_291,69 RUB на клиента
                  = (затраты на маркетинг + затраты на продажи) ÷ новые клиенты
                  = (145_000,50 + 30_000) ÷ 24""");
    }

    @Test
    void a_figure_made_of_figures_tells_each_of_them() {
        assertExplained(
                CustomerKpis.LTV_CAC,
                Language.EN,
                """
                LTV:CAC = 1.07×
                  = LTV ÷ CAC
                  = 7,808.33 ÷ 7,291.69
                    LTV = 7,808.33 = contribution of the new customers so far ÷ new customers = 187,400 ÷ 24
                    CAC = 7,291.69 = (marketing cost + sales cost) ÷ new customers = (145,000.50 + 30,000) ÷ 24""");
    }

    @Test
    void a_figure_made_of_figures_in_russian() {
        assertExplained(
                CustomerKpis.LTV_CAC,
                Language.RU,
                """
                LTV:CAC = 1,07×
                  = LTV ÷ CAC
                  = 7_808,33 ÷ 7_291,69
                    LTV = 7_808,33 = маржинальная прибыль новых клиентов на конец данных ÷ новые клиенты = 187_400 ÷ 24
                    CAC = 7_291,69 = (затраты на маркетинг + затраты на продажи) ÷ новые клиенты = (145_000,50 + 30_000) ÷ 24""");
    }

    @Test
    void a_name_inside_a_name_is_told_once_and_in_order() {
        assertExplained(
                ReturnKpis.CONTRIBUTION_MARGIN,
                Language.EN,
                """
                Contribution margin = 60.0%
                  = contribution ÷ revenue
                  = 240,000 ÷ 400,000
                    contribution = 240,000 = revenue − variable cost = 400,000 − 160,000
                    revenue = 400,000 = revenue before refunds − refunds = 410,000 − 10,000""");
    }

    @Test
    void names_are_told_down_to_the_quantities_and_out_of_sums() {
        assertExplained(
                ReturnKpis.ROMI,
                Language.EN,
                """
                ROMI = 65.5%
                  = (contribution − marketing cost) ÷ marketing cost
                  = (240,000 − 145,000.50) ÷ 145,000.50
                    contribution = 240,000 = revenue − variable cost = 400,000 − 160,000
                    revenue = 400,000 = revenue before refunds − refunds = 410,000 − 10,000""");
    }

    @Test
    void a_difference_of_sums_keeps_its_brackets_in_figures() {
        Kpi left =
                Kpi.named("left", "Left", "Остаток")
                        .asks("What is left?", "Что остаётся?")
                        .decides("Spend it.", "Потратить.")
                        .formula(GROSS_REVENUE.minus(MARKETING_COST.plus(SALES_COST)))
                        .unit(Unit.MONEY)
                        .better(Better.HIGHER)
                        .level(Level.BUSINESS)
                        .stage(FunnelStage.WHOLE)
                        .movedBy(Role.OWNER)
                        .build();

        assertExplained(
                left,
                Language.RU,
                """
                Остаток = 234_999,50 RUB
                  = выручка до возвратов − (затраты на маркетинг + затраты на продажи)
                  = 410_000 − (145_000,50 + 30_000)""");
    }

    @Test
    void a_factor_is_part_of_the_formula() {
        assertExplained(
                TrafficKpis.CPM,
                Language.EN,
                """
                CPM = 24 RUB per 1000 impressions
                  = 1000 × ad spend ÷ impressions
                  = 1000 × 60,000 ÷ 2,500,000""");
    }

    @Test
    void a_figure_that_is_a_quantity_has_nothing_to_compute() {
        assertExplained(
                CustomerKpis.BUYERS,
                Language.RU,
                """
                Покупатели = 30 клиентов
                  = покупатели
                  = 30""");
    }

    @Test
    void a_rate_inside_a_figure_is_shown_as_a_rate() {
        Kpi perSale =
                Kpi.named("lead-cost-per-sale", "Lead cost per sale", "Лиды на продажу")
                        .asks("What do the leads of a sale cost?", "Сколько стоят лиды продажи?")
                        .decides("Buy other leads.", "Покупать другие лиды.")
                        .formula(TrafficKpis.CPL.per(TrafficKpis.CLOSE_RATE))
                        .unit(Unit.MONEY.per(Entity.LEAD))
                        .better(Better.LOWER)
                        .level(Level.MARKETING)
                        .stage(FunnelStage.LEAD)
                        .movedBy(Role.MARKETING)
                        .build();

        assertExplained(
                perSale,
                Language.EN,
                """
                Lead cost per sale = 72,500.25 RUB per lead
                  = Cost per lead ÷ Close rate
                  = 290 ÷ 0.40%
                    Cost per lead = 290 = marketing cost ÷ leads = 145,000.50 ÷ 500
                    Close rate = 0.40% = won leads ÷ leads = 2 ÷ 500""");
    }

    private static void assertExplained(Kpi kpi, Language language, String text) {
        assertThat(kpi.result(MAY).explain(language)).contains(text.replace('_', '\u00a0'));
    }
}
