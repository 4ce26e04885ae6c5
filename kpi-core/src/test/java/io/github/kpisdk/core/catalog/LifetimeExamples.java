package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.Samples.IN_VAIN;
import static io.github.kpisdk.core.catalog.Samples.MAY;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.core.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every KPI of {@link LifetimeKpis}: a figure, and what there is when there is none. */
class LifetimeExamples {

    @Test
    @Golden("ltv/observed-30d")
    void ltv_within_30_days_leaves_out_what_came_later() {
        // (256000 − 102000 − 4000) ÷ 24
        assertThat(LifetimeKpis.LTV_30_DAYS.evaluate(MAY)).hasToString("6250");
        assertThat(LifetimeKpis.LTV_30_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv/observed-90d")
    void ltv_within_90_days_counts_up_to_that_age() {
        // (264000 − 105600 − 6000) ÷ 24
        assertThat(LifetimeKpis.LTV_90_DAYS.evaluate(MAY)).hasToString("6350");
        assertThat(LifetimeKpis.LTV_90_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv/observed-180d")
    void ltv_within_180_days_counts_up_to_that_age() {
        // (280000 − 112000 − 6800) ÷ 24
        assertThat(LifetimeKpis.LTV_180_DAYS.evaluate(MAY))
                .isEqualTo(Samples.fraction("161200", "24"));
        assertThat(LifetimeKpis.LTV_180_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv/observed-365d")
    void ltv_within_365_days_counts_the_first_year() {
        // (300000 − 120000 − 7200) ÷ 24
        assertThat(LifetimeKpis.LTV_365_DAYS.evaluate(MAY)).hasToString("7200");
        assertThat(LifetimeKpis.LTV_365_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv/revenue")
    void ltv_on_revenue_takes_refunds_off_but_not_goods() {
        // (320000 − 7600) ÷ 24
        assertThat(LifetimeKpis.LTV_REVENUE.evaluate(MAY))
                .isEqualTo(Samples.fraction("312400", "24"));
        assertThat(LifetimeKpis.LTV_REVENUE.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("ltv-cac/observed-365d")
    void ltv_cac_of_the_first_year_is_contribution_per_full_cost() {
        // (172800 ÷ 24) ÷ (115000.5 ÷ 24) = (172800 × 24) ÷ (24 × 115000.5)
        assertThat(LifetimeKpis.LTV_CAC_365_DAYS.evaluate(MAY))
                .isEqualTo(Samples.fraction("4147200", "2760012"));
        assertThat(LifetimeKpis.LTV_CAC_365_DAYS.evaluate(IN_VAIN))
                .hasToString("ZERO_DIVISOR:new-customers");
    }

    @Test
    @Golden("roas/cohort-90d")
    void roas_of_the_cohort_counts_new_customers_after_refunds() {
        // (264000 − 6000) ÷ 60000
        assertThat(LifetimeKpis.ROAS_COHORT_90_DAYS.evaluate(MAY)).hasToString("4.3");
        assertThat(LifetimeKpis.ROAS_COHORT_90_DAYS.evaluate(IN_VAIN)).hasToString("0");
    }

    @Test
    void of_a_young_cohort_nothing_is_said_yet() {
        Ledger ledger = Ledger.of(part().add(sale("D1", "C1", "2026-01-10", null, "100")).build());
        Period january = Period.month(2026, 1);
        List<Kpi> kpis = List.of(LifetimeKpis.LTV_30_DAYS);

        // the youngest of January are 30 days old on 3 March
        assertThat(
                        LifetimeKpis.LTV_30_DAYS.evaluate(
                                Totals.of(
                                        ledger,
                                        DateRange.parse("2026-01-01/2026-03-02"),
                                        january,
                                        Scope.BUSINESS,
                                        kpis)))
                .hasToString("IMMATURE:cohort-revenue/within-30d");
        assertThat(
                        LifetimeKpis.LTV_30_DAYS.evaluate(
                                Totals.of(
                                        ledger,
                                        DateRange.parse("2026-01-01/2026-03-03"),
                                        january,
                                        Scope.BUSINESS,
                                        kpis)))
                .hasToString("100");
    }

    @Test
    void a_figure_asked_for_again_is_the_same_formula() {
        assertThat(LifetimeKpis.ltvObserved(365).quantities())
                .isEqualTo(LifetimeKpis.LTV_365_DAYS.quantities());
        assertThat(LifetimeKpis.ltvObserved(7).evaluate(MAY))
                .hasToString("NO_DATA:cohort-revenue/within-7d");
    }

    @Test
    void all_costs_of_another_period_are_alike_too() {
        // (172800 × 24) ÷ (24 × (84000 + 30000))
        assertThat(
                        LifetimeKpis.ltvCac(
                                        LifetimeKpis.LTV_365_DAYS, CustomerCostKpis.CAC_LAGGED_1)
                                .evaluate(MAY))
                .isEqualTo(Samples.fraction("4147200", "2736000"));
    }

    @Test
    void how_much_time_customers_had_stands_in_the_question() {
        assertThat(LifetimeKpis.ltvCac(find("ltv"), find("cac/lagged-1")).question())
                .isEqualTo(
                        Text.of(
                                "How many times over has a customer paid for being won, up to the"
                                        + " end of the data?",
                                "Во сколько раз клиент окупил своё привлечение, если считать до"
                                        + " конца данных?"));
        assertThat(find("ltv-cac/observed-365d").question().en())
                .endsWith(", after the same time for all?");
    }

    @ParameterizedTest
    @CsvSource({
        "ltv/revenue, cac",
        "ltv/observed-365d, cac/marketing-only",
        "ltv/observed-365d, cac/paid",
        "ltv/observed-365d, cac/lead-cohort",
        "ltv/observed-365d, cac/kept"
    })
    void unlike_bases_are_refused_by_name(String ltv, String cac) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifetimeKpis.ltvCac(find(ltv), find(cac)))
                .withMessageStartingWith(ltv + " counts ")
                .withMessageContaining(" and " + cac + " counts ")
                .withMessageEndingWith(": unlike bases");
    }

    @Test
    void two_that_are_no_variants_make_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifetimeKpis.ltvCac(find("ltv"), find("cac")))
                .withMessage("ltv and cac are no variants: their quotient is ltv-cac");
    }

    @Test
    void unlike_bases_go_together_for_a_reason_that_the_figure_keeps() {
        Kpi marketing =
                LifetimeKpis.ltvCac(
                        LifetimeKpis.LTV_365_DAYS,
                        find("cac/marketing-only"),
                        Text.of("We have no sales people.", "Отдела продаж у нас нет."));

        // (172800 ÷ 24) ÷ (85000.5 ÷ 24)
        assertThat(marketing.evaluate(MAY)).isEqualTo(Samples.fraction("4147200", "2040012"));
        assertThat(marketing.id()).isEqualTo("ltv-cac/observed-365d-marketing-only");
        assertThat(marketing.note().orElseThrow().en())
                .isEqualTo(
                        "Of LTV within 365 days and CAC, marketing only; the threshold of 3 is a "
                                + "convention, not a law. Why these two: We have no sales people.");
        assertThat(marketing.note().orElseThrow().ru())
                .endsWith(" Почему именно эти два: Отдела продаж у нас нет.");
        assertThat(LifetimeKpis.LTV_CAC_365_DAYS.note().orElseThrow().en()).endsWith("not a law.");
    }

    @Test
    void no_reason_makes_a_ratio_of_what_is_not_money_per_customer() {
        Text why = Text.of("Because.", "Так надо.");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LifetimeKpis.ltvCac(find("ltv/revenue"), find("cost-per-sale"), why))
                .withMessage("cost-per-sale is in money/sale, not in money/customer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifetimeKpis.ltvCac(find("roas"), find("cac/paid"), why))
                .withMessage("roas is in ratio, not in money/customer");
    }

    private static Kpi find(String id) {
        return Kpis.find(id).orElseThrow();
    }
}
