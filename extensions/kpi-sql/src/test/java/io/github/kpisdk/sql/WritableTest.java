package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.CustomerCostKpis;
import io.github.kpisdk.core.catalog.EmailKpis;
import io.github.kpisdk.core.catalog.EmailQuantities;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.QualityKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.RetentionKpis;
import io.github.kpisdk.core.catalog.SubscriptionKpis;
import io.github.kpisdk.core.catalog.UserKpis;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Reason;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which KPIs SQL can write, and what it says of the others. */
class WritableTest {
    private static final Formula CHURN =
            Quantities.NEW_CUSTOMERS.per(
                    Quantities.NEW_CUSTOMERS.times(
                            Quantity.count("m", "months", "месяцы", Entity.MONTH, Table.DEALS)
                                    .on(Deals.CLOSED_ON)));
    private static final Kpi POWERS = TestKpis.kpi("powers", CHURN.monthsKept(12, "0"));
    private static final Kpi GUARDED_QUOTIENT =
            TestKpis.kpi("guarded", Quantities.SALES.per(CHURN.aboveZeroOr(Reason.UNBOUNDED)));

    @Test
    void all_kpis_of_the_contract_are_writable() {
        assertThat(KpiSql.writable(Kpis.CONTRACT)).isEqualTo(Kpis.CONTRACT);
    }

    @Test
    void what_is_not_writable_says_why_and_is_refused_in_the_same_words() {
        for (Kpi kpi : List.of(POWERS, GUARDED_QUOTIENT)) {
            String problem = KpiSql.problemWith(kpi).orElseThrow();
            assertThatThrownBy(
                            () ->
                                    KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard())
                                            .kpis(
                                                    DateRange.parse("2026-01-01/2026-02-01"),
                                                    Grain.MONTH,
                                                    List.of(kpi)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(problem);
        }
        assertThat(KpiSql.problemWith(POWERS))
                .contains("test-powers needs powers, which cannot be written as SQL");
        assertThat(KpiSql.problemWith(GUARDED_QUOTIENT).orElseThrow())
                .startsWith("test-guarded asks whether the quotient (new-customers) / (")
                .endsWith(" is above zero, which cannot be written as SQL");
    }

    @Test
    void what_looks_at_other_periods_or_ages_is_named() {
        assertThat(KpiSql.problemWith(CustomerCostKpis.CAC_LAGGED_2))
                .contains(
                        "cac/lagged-2 looks at other periods for marketing-cost/lagged-2,"
                                + " which cannot be written as SQL");
        assertThat(KpiSql.problemWith(QualityKpis.REPEAT_RATE_90_DAYS))
                .contains(
                        "repeat-rate/within-90d looks at ages for repeat-customers/within-90d,"
                                + " which cannot be written as SQL");
    }

    @Test
    void what_reads_another_table_is_named() {
        assertThat(KpiSql.problemWith(RetentionKpis.CHURN))
                .contains("churn reads the table subscriptions, which cannot be written as SQL");
        assertThat(KpiSql.problemWith(SubscriptionKpis.PAYBACK))
                .contains("payback reads the table subscriptions, which cannot be written as SQL");
        for (Kpi kpi : List.of(EmailKpis.EMAIL_OPEN_RATE, UserKpis.ARPU)) {
            assertThat(KpiSql.problemWith(kpi))
                    .contains(
                            kpi.id()
                                    + " reads the table measurements,"
                                    + " which cannot be written as SQL");
        }
        assertThatThrownBy(
                        () ->
                                KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard())
                                        .quantities(
                                                DateRange.parse("2026-01-01/2026-02-01"),
                                                Grain.MONTH,
                                                List.of(EmailQuantities.EMAILS_SENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "emails-sent reads the table measurements, which cannot be written as SQL");
    }

    @Test
    void rows_picked_by_a_text_are_named() {
        Quantity ofLead =
                Quantity.sum("of-lead", "of a lead", "по лиду", Deals.AMOUNT)
                        .where(Deals.LEAD_ID.is("L1"))
                        .on(Deals.CLOSED_ON);

        assertThat(KpiSql.problemWith(TestKpis.kpi("text", ofLead)))
                .contains(
                        "test-text counts of-lead where deals.lead_id is L1,"
                                + " which cannot be written as SQL");
    }

    /** SQL would say zero where the ledger says that there is no data. */
    @Test
    void what_is_missing_without_rows_is_named() {
        Quantity fees =
                Quantity.sum("fees", "fees", "сборы", Costs.AMOUNT)
                        .missingWithoutRows()
                        .on(Costs.DATE);

        assertThat(KpiSql.problemWith(TestKpis.kpi("rows", fees)))
                .contains(
                        "test-rows asks whether there are rows for fees,"
                                + " which cannot be written as SQL");
        assertThatThrownBy(
                        () ->
                                KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard())
                                        .quantities(
                                                DateRange.parse("2026-01-01/2026-02-01"),
                                                Grain.MONTH,
                                                List.of(fees)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fees asks whether there are rows, which cannot be written as SQL");
    }

    @Test
    void the_writable_ones_keep_their_order() {
        Kpi first = Kpis.CONTRACT.get(1);
        Kpi last = Kpis.CONTRACT.get(0);

        assertThat(KpiSql.writable(List.of(first, POWERS, last))).containsExactly(first, last);
    }
}
