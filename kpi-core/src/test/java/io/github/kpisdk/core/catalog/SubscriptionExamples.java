package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Better;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.FunnelStage;
import io.github.kpisdk.core.metric.Known;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Level;
import io.github.kpisdk.core.metric.Outcome;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.metric.Role;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.metric.Undefined;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every KPI of {@link SubscriptionKpis} for 100 customers who pay 100 a month, where three new ones
 * cost 1800.
 */
class SubscriptionExamples {

    @Test
    @Golden("arpa")
    void arpa_is_recurring_revenue_per_customer_and_month() {
        Ledger ledger =
                Ledger.of(
                        part().addAll(
                                        Table.SUBSCRIPTIONS,
                                        List.of(
                                                subscription("A", "2026-01", "70"),
                                                subscription("A", "2026-01", "30"),
                                                subscription("A", "2026-02", "120"),
                                                subscription("B", "2026-02", "80"),
                                                subscription("C", "2026-02", "0")))
                                .build());

        // (100 + 120 + 80) ÷ 3: two months of A, one of B, none of C
        assertThat(arpa(ledger, "2026-01-01/2026-03-01")).hasToString("100");
        // 200 ÷ 2
        assertThat(arpa(ledger, "2026-02-01/2026-03-01")).hasToString("100");
        assertThat(arpa(ledger, "2026-03-01/2026-04-01"))
                .hasToString("ZERO_DIVISOR:subscriber-months");
        assertThat(SubscriptionKpis.ARPA.unit().label()).isEqualTo("money/customer/month");
    }

    private static Outcome arpa(Ledger ledger, String range) {
        return SubscriptionKpis.ARPA.evaluate(
                Totals.of(
                        ledger,
                        DateRange.parse(range),
                        Scope.BUSINESS,
                        List.of(SubscriptionKpis.ARPA)));
    }

    @Test
    @Golden("payback")
    void payback_is_cac_per_monthly_margin_of_a_customer() {
        // 600 ÷ (100 × 0.5)
        assertThat(SubscriptionKpis.PAYBACK.evaluate(month(5, "5000"))).hasToString("12");
    }

    @Test
    void without_a_margin_above_zero_a_customer_never_pays_back() {
        // margins of 0 and of (10000 − 11000) ÷ 10000; it is not −60 months
        for (String goods : List.of("10000", "11000")) {
            Outcome never = SubscriptionKpis.PAYBACK.evaluate(month(5, goods));
            assertThat(never).hasToString("NEVER:contribution-margin");
            assertThat(((Undefined) never).dividend().orElseThrow()).hasToString("600");
        }
    }

    @Test
    @Golden("payback/revenue")
    void payback_on_revenue_leaves_goods_out() {
        // 600 ÷ 100
        assertThat(SubscriptionKpis.PAYBACK_REVENUE.evaluate(month(5, "11000"))).hasToString("6");
    }

    @Test
    @Golden("ltv/formula")
    void ltv_by_churn_divides_the_monthly_margin_by_it() {
        // 100 × 0.8 ÷ 0.05
        assertThat(SubscriptionKpis.LTV_FORMULA.evaluate(month(5, "2000"))).hasToString("1600");
    }

    @Test
    void without_churn_there_is_no_end_and_none_is_made_up() {
        Outcome endless = SubscriptionKpis.LTV_FORMULA.evaluate(month(0, "2000"));

        assertThat(endless).hasToString("UNBOUNDED:churn");
        assertThat(((Undefined) endless).dividend().orElseThrow()).hasToString("80");
        // 80 × 36 and 80 × 12
        assertThat(SubscriptionKpis.LTV_CAPPED_36_MONTHS.evaluate(month(0, "2000")))
                .hasToString("2880");
        assertThat(SubscriptionKpis.ltvCapped(12).evaluate(month(0, "2000"))).hasToString("960");
    }

    @Test
    @Golden("ltv/capped-36m")
    void ltv_with_a_horizon_counts_the_customers_who_are_left() {
        // 80 × (1 − 0.95³⁶) ÷ 0.05 = 1600 × (1 − 0.95³⁶)
        BigDecimal left = BigDecimal.ONE.subtract(new BigDecimal("0.95").pow(36));
        assertThat(SubscriptionKpis.LTV_CAPPED_36_MONTHS.evaluate(month(5, "2000")))
                .hasToString(same(left.multiply(new BigDecimal("1600")), BigDecimal.ONE))
                .asString()
                .startsWith("1347.5532");
        // 80 × (1 − 0.95¹²) ÷ 0.05
        assertThat(SubscriptionKpis.ltvCapped(12).evaluate(month(5, "2000")))
                .hasToString("735.423859739780859375");
        // 80 × (1 + 0.95)
        assertThat(SubscriptionKpis.ltvCapped(2).evaluate(month(5, "2000"))).hasToString("156");
    }

    @Test
    @Golden("ltv/discounted-36m-1pct")
    void a_discount_makes_later_months_worth_less() {
        // 80 × (1 − (95 ÷ 101)³⁶) ÷ (1 − 95 ÷ 101) = 8080 × (101³⁶ − 95³⁶) ÷ (6 × 101³⁶)
        BigDecimal all = new BigDecimal("101").pow(36);
        BigDecimal lost = all.subtract(new BigDecimal("95").pow(36));
        assertThat(SubscriptionKpis.LTV_DISCOUNTED_36_MONTHS.evaluate(month(5, "2000")))
                .hasToString(
                        same(
                                lost.multiply(new BigDecimal("8080")),
                                all.multiply(new BigDecimal("6"))))
                .asString()
                .startsWith("1198.1618");
        // 80 × (1 + 0.95 ÷ 1.01) = 80 × 1.96 ÷ 1.01
        assertThat(SubscriptionKpis.ltvDiscounted(2, "0.01").evaluate(month(5, "2000")))
                .hasToString(same(new BigDecimal("156.8"), new BigDecimal("1.01")));
        assertThat(SubscriptionKpis.ltvDiscounted(12, "0.01").evaluate(month(5, "2000")).toString())
                .startsWith("700.8832");
    }

    @Test
    @Golden("ltv-cac/formula")
    void ltv_by_churn_is_set_against_all_costs() {
        // 1600 ÷ 600 = (100 × 0.8 ÷ 0.05) ÷ (1800 ÷ 3)
        Outcome times = SubscriptionKpis.LTV_CAC_FORMULA.evaluate(month(5, "2000"));

        assertThat(times).hasToString(same(new BigDecimal("8"), new BigDecimal("3")));
        assertThat(SubscriptionKpis.LTV_CAC_FORMULA.evaluate(month(0, "2000")))
                .hasToString("UNBOUNDED:churn");
    }

    @Test
    void ltv_by_churn_is_not_set_against_part_of_the_costs() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                LifetimeKpis.ltvCac(
                                        SubscriptionKpis.LTV_FORMULA,
                                        AcquisitionKpis.CAC_MARKETING_ONLY))
                .withMessage(
                        "ltv/formula counts recurring-revenue, subscriber-months, gross-revenue,"
                                + " refunds, variable-cost, subscribers-lost, subscribers-at-start"
                                + " and cac/marketing-only counts marketing-cost, new-customers:"
                                + " unlike bases");
    }

    /** Revenue is not what is left of it: 100 a month at a churn of 5 % would be worth 2000. */
    @Test
    void revenue_by_churn_is_not_set_against_costs() {
        Formula revenue =
                SubscriptionKpis.ARPA.per(RetentionKpis.CHURN.aboveZeroOr(Reason.UNBOUNDED));
        Kpi paid =
                Kpi.named("ltv/formula-revenue", "Revenue by churn", "Выручка по оттоку")
                        .asks("What would a customer pay?", "Сколько заплатит клиент?")
                        .decides("Look at it as a limit.", "Считать пределом.")
                        .formula(revenue)
                        .unit(revenue.unit())
                        .better(Better.HIGHER)
                        .level(Level.BUSINESS)
                        .stage(FunnelStage.LOYALTY)
                        .movedBy(Role.OWNER)
                        .note("Revenue.", "Выручка.")
                        .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LifetimeKpis.ltvCac(paid, AcquisitionKpis.CAC))
                .withMessageStartingWith("ltv/formula-revenue counts recurring-revenue, ")
                .withMessageEndingWith(": unlike bases");
    }

    @Test
    void ids_and_titles_name_the_parameters() {
        Kpi yearly = SubscriptionKpis.ltvCapped(12);
        Kpi half = SubscriptionKpis.ltvDiscounted(24, "0.005");

        assertThat(yearly.id()).isEqualTo("ltv/capped-12m");
        assertThat(yearly.title().in(Language.EN)).isEqualTo("LTV within a year");
        assertThat(half.id()).isEqualTo("ltv/discounted-24m-0-5pct");
        assertThat(half.title().in(Language.RU))
                .isEqualTo("LTV за 24 месяца с дисконтом 0,5 % в месяц");
    }

    @Test
    void parameters_that_are_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubscriptionKpis.ltvDiscounted(12, "0.00"))
                .withMessage("A discount of zero is no discount: use ltvCapped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubscriptionKpis.ltvDiscounted(12, "1"))
                .withMessage("A monthly discount is from 0 to below 1, not 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubscriptionKpis.ltvCapped(37))
                .withMessage("Months kept want a horizon of 1 to 36 months, not 37");
    }

    /** A fraction as it is shown. */
    private static String same(BigDecimal numerator, BigDecimal denominator) {
        return Known.of(numerator, denominator).toString();
    }

    private static Totals month(int lost, String goods) {
        return Totals.builder("RUB")
                .put(Quantities.MARKETING_COST, "1500")
                .put(Quantities.SALES_COST, "300")
                .put(Quantities.NEW_CUSTOMERS, 3)
                .put(Quantities.GROSS_REVENUE, "10000")
                .put(Quantities.REFUNDS, "0")
                .put(Quantities.VARIABLE_COST, goods)
                .put(SubscriptionQuantities.RECURRING_REVENUE, "10000")
                .put(SubscriptionQuantities.SUBSCRIBER_MONTHS, 100)
                .put(SubscriptionQuantities.SUBSCRIBERS_AT_START, 100)
                .put(SubscriptionQuantities.SUBSCRIBERS_LOST, lost)
                .build();
    }
}
