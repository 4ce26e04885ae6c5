package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Leads;
import io.github.kpisdk.core.ledger.Refunds;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Unit;
import io.github.kpisdk.core.model.ChannelKind;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What cannot be said in SQL is refused when the query is written, with a reason. */
class RefusedSqlTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");
    private static final KpiSql DUCKDB = KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard());

    @Test
    void a_quantity_that_is_a_function_is_refused() {
        Quantity own =
                Quantity.sum(
                                "own",
                                "own",
                                "своё",
                                Unit.MONEY,
                                Table.DEALS,
                                deal -> deal.amount().amount())
                        .on(Deals.CLOSED_ON);

        assertThatThrownBy(() -> DUCKDB.kpis(RANGE, Grain.MONTH, List.of(TestKpis.kpi("own", own))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "test-own sums own by a function of its own, which cannot be written as"
                                + " SQL");
        assertThatThrownBy(() -> DUCKDB.quantities(RANGE, Grain.MONTH, List.of(own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own is summed by a function of its own");
    }

    @Test
    void a_function_is_refused_even_where_its_table_is_absent() {
        Quantity own =
                Quantity.sum(
                                "own",
                                "own",
                                "своё",
                                Unit.MONEY,
                                Table.DEALS,
                                deal -> deal.amount().amount())
                        .on(Deals.CLOSED_ON);
        KpiSql sql = KpiSql.of(SqlDialect.SPARK, SqlTables.builder().without(Table.DEALS).build());

        assertThatThrownBy(() -> sql.quantities(RANGE, Grain.MONTH, List.of(own)))
                .hasMessageStartingWith("own is summed by a function of its own");
    }

    @Test
    void what_looks_at_another_period_is_refused() {
        assertThatThrownBy(
                        () ->
                                DUCKDB.quantities(
                                        RANGE, Grain.MONTH, List.of(Quantities.REFUNDS.shifted(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "refunds/lagged-2 looks at another period, which cannot be written as SQL");
    }

    @Test
    void cohorts_and_days_between_dates_are_refused() {
        Quantity cohort = Quantity.sum("cohort", "c", "к", Deals.AMOUNT).on(Deals.CUSTOMER_SINCE);
        Quantity quick =
                Quantity.count("quick", "q", "б", Entity.LEAD, Table.LEADS)
                        .where(Leads.QUALIFIED_ON.within(3, Leads.CREATED_ON))
                        .on(Leads.CREATED_ON);
        Quantity paid =
                Quantity.sum("paid", "p", "п", Costs.AMOUNT)
                        .where(Costs.CHANNEL_KIND.is(ChannelKind.PAID))
                        .on(Costs.DATE);

        assertRefused(cohort, "The derived column deals.customer_since has no form in SQL");
        assertRefused(
                cohort.byAge(9), "The derived column deals.customer_since has no form in SQL");
        assertRefused(paid, "The derived column costs.channel_kind has no form in SQL");
        assertRefused(
                quick, "leads.qualified_on within 3 days of leads.created_on has no form in SQL");
    }

    private static void assertRefused(Quantity quantity, String message) {
        assertThatThrownBy(() -> DUCKDB.quantities(RANGE, Grain.MONTH, List.of(quantity)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void namesakes_are_refused() {
        Quantity other = Quantity.sum("refunds", "r", "в", Refunds.AMOUNT).on(Refunds.REFUNDED_ON);
        Kpi kpi = TestKpis.kpi("x", other.per(Quantities.REFUNDS));

        assertThatThrownBy(() -> DUCKDB.kpis(RANGE, Grain.MONTH, List.of(kpi)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two quantities share the id refunds");
        assertThatThrownBy(
                        () ->
                                DUCKDB.kpis(
                                        RANGE,
                                        Grain.MONTH,
                                        List.of(AcquisitionKpis.CAC, AcquisitionKpis.CAC)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two KPIs share the id cac");
        assertThatThrownBy(
                        () ->
                                DUCKDB.quantities(
                                        RANGE,
                                        Grain.MONTH,
                                        List.of(
                                                Quantities.SALES_COST.as("revenue", "r", "в"),
                                                Quantities.REVENUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is another column revenue besides the sum");
    }

    @ParameterizedTest
    @CsvSource({"channel", "period", "period-no", "scope"})
    void a_quantity_called_as_a_column_of_the_query_is_refused(String id) {
        Quantity quantity = Quantity.sum(id, "q", "q", Costs.AMOUNT).on(Costs.DATE);

        assertThatThrownBy(() -> DUCKDB.quantities(RANGE, Grain.MONTH, List.of(quantity)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s is a column of every row, so that no quantity can be called %s in SQL"
                                .formatted(id.replace('-', '_'), id));
    }

    @Test
    void a_table_called_as_a_part_of_the_query_is_refused_without_a_schema() {
        KpiSql bare =
                KpiSql.of(
                        SqlDialect.DUCKDB, SqlTables.builder().table(Table.COSTS, "Cells").build());
        KpiSql inSchema =
                KpiSql.of(
                        SqlDialect.DUCKDB,
                        SqlTables.builder().schema("s").table(Table.COSTS, "Cells").build());

        assertThatThrownBy(() -> bare.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A part of the query is called Cells itself: say in which schema the table is");
        assertThat(inSchema.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT)).contains("\"s\".\"Cells\"");
    }

    @ParameterizedTest
    @CsvSource({"0000-12-31/2026-01-01", "2026-01-01/+10000-01-01", "-0001-01-01/2026-01-01"})
    void a_range_that_databases_do_not_know_is_refused(String range) {
        assertThatThrownBy(() -> DUCKDB.kpis(DateRange.parse(range), Grain.TOTAL, Kpis.CONTRACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SQL knows the years 1 to 9999, which " + range + " leaves");
    }

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void no_kpi_is_no_query(SqlDialect dialect) {
        assertThatThrownBy(
                        () ->
                                KpiSql.of(dialect, SqlTables.standard())
                                        .kpis(RANGE, Grain.MONTH, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A query needs at least one KPI");
    }

    @ParameterizedTest
    @EnumSource(value = SqlDialect.class, mode = Mode.EXCLUDE, names = "POSTGRESQL")
    void a_product_of_more_decimals_than_an_engine_has_is_refused(SqlDialect dialect) {
        Formula product = Quantities.REFUNDS.per(Quantities.SALES);
        for (int i = 0; i < 6; i++) {
            product = product.per(Quantities.AD_SPEND.per(Quantities.GROSS_REVENUE));
        }
        Kpi kpi = TestKpis.kpi("long", product);
        KpiSql sql = KpiSql.of(dialect, SqlTables.standard());

        assertThatThrownBy(() -> sql.kpis(RANGE, Grain.MONTH, List.of(kpi)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "test-long multiplies numbers with decimals: %s keeps 38 of them, 42 are needed"
                                .formatted(dialect.dialect().title()));
    }

    @Test
    void tables_refuse_what_is_no_name() {
        SqlTables.Builder tables = SqlTables.builder();

        assertThatThrownBy(() -> tables.table(Table.DEALS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table of the deals needs a name");
        assertThatThrownBy(() -> tables.column(Deals.LIST_VALUE, "list_value"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "deals.list_value is computed, so that no table holds it as list_value");
    }
}
