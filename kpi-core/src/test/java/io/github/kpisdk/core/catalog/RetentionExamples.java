package io.github.kpisdk.core.catalog;

import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_END;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_KEPT;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.RECURRING_START;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBERS_AT_START;
import static io.github.kpisdk.core.catalog.SubscriptionQuantities.SUBSCRIBERS_LOST;
import static io.github.kpisdk.core.ledger.Facts.part;
import static io.github.kpisdk.core.ledger.Facts.sale;
import static io.github.kpisdk.core.ledger.Facts.subscription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Language;
import io.github.kpisdk.core.model.Period;
import io.github.kpisdk.core.model.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every KPI of {@link RetentionKpis} on three months of five customers.
 *
 * <pre>
 *            A    B    C    D    E    all
 * January    5    3    0.9  1.1       10
 * February   6.8  2.4       1.1  4    14.3
 * March      6.8  2.4  0.9  1.1  4    15.2
 * </pre>
 */
class RetentionExamples {
    private static final DateRange COVERED = DateRange.parse("2026-01-01/2026-05-01");
    private static final Period JANUARY = Period.month(2026, 1);
    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final Period MARCH = Period.month(2026, 3);

    private final Ledger ledger = Ledger.of(months().build());

    private static LedgerPart.Builder months() {
        return part().addAll(
                        Table.SUBSCRIPTIONS,
                        List.of(
                                subscription("A", "2026-01", "3"),
                                subscription("A", "2026-01", "2"),
                                subscription("B", "2026-01", "3"),
                                subscription("C", "2026-01", "0.9"),
                                subscription("D", "2026-01", "1.1"),
                                subscription("A", "2026-02", "6.8"),
                                subscription("B", "2026-02", "2.4"),
                                subscription("C", "2026-02", "0"),
                                subscription("D", "2026-02", "1.1"),
                                subscription("E", "2026-02", "4"),
                                subscription("A", "2026-03", "6.8"),
                                subscription("B", "2026-03", "2.4"),
                                subscription("C", "2026-03", "0.9"),
                                subscription("D", "2026-03", "1.1"),
                                subscription("E", "2026-03", "4")))
                .add(sale("1", "A", "2026-01-10", "Search", "1"))
                .add(sale("2", "A", "2026-01-11", "Email", "1"))
                .add(sale("3", "C", "2026-01-12", "Search", "1"))
                .add(sale("4", "D", "2026-02-10", null, "1"));
    }

    @Test
    void pairs_are_of_those_who_paid_a_month_earlier() {
        assertThat(figure(FEBRUARY, RECURRING_START)).isEqualTo("10");
        // 5 + 2.4 + 0 + 1.1
        assertThat(figure(FEBRUARY, RECURRING_KEPT)).isEqualTo("8.5");
        // 6.8 + 2.4 + 0 + 1.1: E is new
        assertThat(figure(FEBRUARY, RECURRING_END)).isEqualTo("10.3");
        assertThat(figure(FEBRUARY, SUBSCRIBERS_AT_START)).isEqualTo("4");
        assertThat(figure(FEBRUARY, SUBSCRIBERS_LOST)).isEqualTo("1");
    }

    @Test
    @Golden("churn")
    void churn_is_customers_lost_per_customer_at_the_start() {
        // 1 ÷ 4
        assertThat(figure(FEBRUARY, RetentionKpis.CHURN)).isEqualTo("0.25");
        assertThat(RetentionKpis.CHURN.unit().label()).isEqualTo("1/month");
        assertThat(RetentionKpis.CHURN.formula().text(Language.EN))
                .isEqualTo("customers lost within a month ÷ customers paying a month earlier");
    }

    @Test
    @Golden("churn/revenue")
    void revenue_churn_weighs_money() {
        // (10 − 8.5) ÷ 10
        assertThat(figure(FEBRUARY, RetentionKpis.CHURN_REVENUE)).isEqualTo("0.15");
    }

    @Test
    @Golden("grr")
    void grr_takes_off_what_was_lost_and_leaves_growth_out() {
        // 8.5 ÷ 10
        assertThat(figure(FEBRUARY, RetentionKpis.GRR)).isEqualTo("0.85");
    }

    @Test
    @Golden("nrr")
    void nrr_counts_the_growth_of_the_same_customers() {
        // 10.3 ÷ 10
        assertThat(figure(FEBRUARY, RetentionKpis.NRR)).isEqualTo("1.03");
    }

    @Test
    void who_comes_back_is_neither_kept_nor_growth() {
        // February → March: 14.3 of A, B, D, E; C did not pay in February
        assertThat(figure(MARCH, RECURRING_START)).isEqualTo("14.3");
        assertThat(figure(MARCH, RetentionKpis.GRR)).isEqualTo("1");
        assertThat(figure(MARCH, RetentionKpis.NRR)).isEqualTo("1");
        assertThat(figure(MARCH, RetentionKpis.CHURN)).isEqualTo("0");
        // January → March: C is not lost, he paid in both
        assertThat(figure(MARCH, RetentionKpis.churn(2))).isEqualTo("0");
        // (5 + 2.4 + 0.9 + 1.1) ÷ 10
        assertThat(figure(MARCH, RetentionKpis.grr(2))).isEqualTo("0.94");
    }

    @Test
    void the_first_months_have_no_churn_rather_than_none() {
        assertThat(figure(JANUARY, RetentionKpis.CHURN)).isEqualTo("BEFORE_DATA:2025-12");
        assertThat(figure(FEBRUARY, RetentionKpis.CHURN_12_MONTHS))
                .isEqualTo("BEFORE_DATA:2025-02");
        assertThat(figure(Period.quarter(2026, 1), RetentionKpis.NRR))
                .isEqualTo("BEFORE_DATA:2025-12");
    }

    @Test
    void two_months_hold_two_pairs_of_months() {
        Period both = Period.total(DateRange.parse("2026-02-01/2026-04-01"));

        // 1 of 4 and 0 of 4
        assertThat(figure(both, RetentionKpis.CHURN)).isEqualTo("0.125");
        // (8.5 + 14.3) ÷ (10 + 14.3)
        assertThat(RetentionKpis.GRR.evaluate(totals(both, Scope.BUSINESS, RetentionKpis.GRR)))
                .isEqualTo(Samples.fraction("22.8", "24.3"));
    }

    @Test
    void a_period_without_the_first_day_of_a_month_has_no_pairs() {
        Period rest = Period.total(DateRange.parse("2026-01-02/2026-02-01"));

        assertThat(figure(rest, SUBSCRIBERS_AT_START)).isEqualTo("0");
        assertThat(figure(rest, RetentionKpis.CHURN))
                .isEqualTo("ZERO_DIVISOR:subscribers-at-start");
    }

    @Test
    void of_a_month_without_any_row_nothing_is_known_and_so_of_its_quarter() {
        assertThat(figure(Period.month(2026, 4), RetentionKpis.CHURN))
                .isEqualTo("NO_DATA:subscribers-lost");
        assertThat(figure(Period.quarter(2026, 2), RetentionKpis.NRR))
                .isEqualTo("NO_DATA:recurring-end");

        // one row with nothing in it says that all have left
        Ledger gone =
                Ledger.of(
                        months().add(Table.SUBSCRIPTIONS, subscription("A", "2026-04", "0"))
                                .build());
        Totals april = totals(gone, Period.month(2026, 4), Scope.BUSINESS, RetentionKpis.CHURN);
        assertThat(RetentionKpis.CHURN.evaluate(april)).hasToString("1");
    }

    @Test
    void a_customer_counts_for_the_channel_of_the_first_deal() {
        // A and C: (5 + 0) ÷ (5 + 0.9)
        Totals search = totals(FEBRUARY, Scope.channel("Search"), RetentionKpis.GRR);
        assertThat(RetentionKpis.GRR.evaluate(search)).isEqualTo(Samples.fraction("5", "5.9"));
        Totals email = totals(FEBRUARY, Scope.channel("Email"), RetentionKpis.GRR);
        assertThat(RetentionKpis.GRR.evaluate(email)).hasToString("ZERO_DIVISOR:recurring-start");
    }

    @Test
    void the_rows_behind_a_figure_are_all_of_both_months() {
        Totals search = totals(FEBRUARY, Scope.channel("Search"), RetentionKpis.GRR);

        assertThat(RetentionKpis.GRR.result(search).rows().get(RECURRING_KEPT))
                .containsExactly(
                        subscription("A", "2026-01", "3"),
                        subscription("A", "2026-01", "2"),
                        subscription("C", "2026-01", "0.9"),
                        subscription("A", "2026-02", "6.8"),
                        subscription("C", "2026-02", "0"));
    }

    @Test
    @Golden({"churn/over-12m", "grr/over-12m", "nrr/over-12m"})
    void a_year_compares_the_same_month_of_two_years() {
        LedgerPart.Builder years = part();
        for (int i = 0; i < 10; i++) {
            years.add(Table.SUBSCRIPTIONS, subscription("C" + i, "2025-03", "1"));
        }
        for (int i = 0; i < 7; i++) {
            years.add(Table.SUBSCRIPTIONS, subscription("C" + i, "2026-03", "1.5"));
        }
        DateRange covered = DateRange.parse("2025-03-01/2026-04-01");
        Totals march =
                Totals.of(
                        Ledger.of(years.build()),
                        covered,
                        MARCH,
                        Scope.BUSINESS,
                        RetentionKpis.ALL);

        // 3 of 10
        assertThat(RetentionKpis.CHURN_12_MONTHS.evaluate(march)).hasToString("0.3");
        assertThat(RetentionKpis.CHURN_12_MONTHS.unit().label()).isEqualTo("1/year");
        // 7 × 1 ÷ 10
        assertThat(RetentionKpis.GRR_12_MONTHS.evaluate(march)).hasToString("0.7");
        // 7 × 1.5 ÷ 10
        assertThat(RetentionKpis.NRR_12_MONTHS.evaluate(march)).hasToString("1.05");
    }

    @Test
    void without_subscriptions_there_is_no_data() {
        Ledger deals = Ledger.of(part().supplies(Table.DEALS).build());

        assertThat(
                        RetentionKpis.NRR.evaluate(
                                totals(deals, FEBRUARY, Scope.BUSINESS, RetentionKpis.NRR)))
                .hasToString("NO_DATA:recurring-end");
    }

    @Test
    void any_distance_up_to_three_years_is_a_figure_of_its_own() {
        Kpi churn = RetentionKpis.churn(3);

        assertThat(churn.id()).isEqualTo("churn/over-3m");
        assertThat(churn.title().in(Language.RU)).isEqualTo("Отток за 3 месяца");
        assertThat(churn.unit().label()).isEqualTo("1/3 months");
        assertThat(churn.quantities()).isEqualTo(RetentionKpis.churn(3).quantities());
        assertThat(RetentionKpis.churnRevenue(3).id()).isEqualTo("churn/revenue-3m");
        assertThat(RetentionKpis.nrr(21).title().in(Language.RU)).isEqualTo("NRR за 21 месяц");
        assertThat(RetentionKpis.grr(11).title().in(Language.RU)).isEqualTo("GRR за 11 месяцев");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 37, Integer.MAX_VALUE})
    void a_distance_is_1_to_36_months(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetentionKpis.churn(months))
                .withMessage("Months are compared over 1 to 36 months, not " + months);
    }

    private String figure(Period period, Formula formula) {
        return formula.evaluate(totals(period, Scope.BUSINESS, formula)).toString();
    }

    private Totals totals(Period period, Scope scope, Formula formula) {
        return totals(ledger, period, scope, formula);
    }

    private static Totals totals(Ledger ledger, Period period, Scope scope, Formula formula) {
        return Totals.of(ledger, COVERED, period, scope, List.of(formula));
    }
}
