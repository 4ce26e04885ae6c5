package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the SQL looks like. */
class KpiSqlTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");
    private static final KpiSql DUCKDB = KpiSql.of(SqlDialect.DUCKDB, SqlTables.standard());

    @Test
    void a_query_reads_from_tables_to_figures() {
        String sql = DUCKDB.kpis(RANGE, Grain.MONTH, List.of(AcquisitionKpis.CAC));

        assertThat(sql)
                .startsWith(
                        "-- KPIs of 2026-01-01/2026-02-01 (end exclusive) by month, in the SQL of DuckDB\nWITH cost_rows AS (\n")
                .contains("(1, '2026-01', DATE '2026-01-01', DATE '2026-02-01')")
                .contains("-- marketing-cost: sum of costs.amount where costs.kind in (AD_SPEND, ")
                .contains(
                        "sum(f.\"amount\") FILTER (WHERE f.\"kind\" IN ('SALES_PAY', 'SALES_OTHER')) AS \"sales_cost\"")
                .contains(
                        """
                                    -- cac: (marketing cost + sales cost) ÷ new customers
                                    (
                                        1, 'cac',
                                        CAST(q."marketing_cost" + q."sales_cost" AS DECIMAL(38,6)),
                                        CAST(q."new_customers" AS DECIMAL(38,6)),
                                        CASE WHEN q."new_customers" = 0 THEN 'ZERO_DIVISOR:new-customers' END,
                        """)
                .endsWith("\nORDER BY period_no, scope, channel, place");
        assertThat(sql.lines()).noneMatch(line -> line.endsWith(" ") || line.contains("\t"));
    }

    @Test
    void only_columns_that_are_needed_are_read() {
        String sql = DUCKDB.kpis(RANGE, Grain.MONTH, List.of(AcquisitionKpis.CAC));

        assertThat(sql).doesNotContain("discount").doesNotContain("qualified_on");
    }

    @Test
    void a_sum_with_a_name_is_a_column() {
        assertThat(DUCKDB.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT))
                .contains(
                        "q.\"gross_revenue\" - q.\"refunds\" - q.\"variable_cost\" AS \"contribution\"")
                .contains("CAST(q.\"contribution\" - q.\"marketing_cost\" AS DECIMAL(38,6))");
    }

    @Test
    void the_tables_are_printed_for_each_engine() {
        assertThat(DUCKDB.createTables())
                .hasSize(5)
                .contains(
                        """
                        CREATE TABLE "refunds" (
                            "refund_id" VARCHAR NOT NULL,
                            "deal_id" VARCHAR NOT NULL,
                            "refunded_on" DATE NOT NULL,
                            "amount" DECIMAL(24,6) NOT NULL
                        )""");
        assertThat(KpiSql.of(SqlDialect.POSTGRESQL, SqlTables.standard()).createTables().get(1))
                .isEqualTo(
                        """
                        CREATE TABLE "traffic" (
                            "date" DATE NOT NULL,
                            "channel" TEXT,
                            "impressions" NUMERIC(18,0),
                            "clicks" NUMERIC(18,0),
                            "visits" NUMERIC(18,0)
                        )""");
        SqlTables spark =
                SqlTables.builder()
                        .schema("lake", "crm")
                        .without(Table.TRAFFIC)
                        .without(Table.LEADS)
                        .without(Table.DEALS)
                        .without(Table.REFUNDS)
                        .column(Costs.DATE, "spent on")
                        .build();
        assertThat(KpiSql.of(SqlDialect.SPARK, spark).createTables())
                .containsExactly(
                        """
                        CREATE TABLE `lake`.`crm`.`costs` (
                            `spent on` DATE NOT NULL,
                            `channel` STRING,
                            `kind` STRING NOT NULL,
                            `amount` DECIMAL(24,6) NOT NULL
                        )""");
    }

    @Test
    void a_view_stands_in_the_schema_of_the_tables() {
        SqlTables tables = SqlTables.builder().schema("a").table(Table.DEALS, "b", "deals").build();
        KpiSql sql = KpiSql.of(SqlDialect.DUCKDB, tables);

        assertThat(sql.createView("kpis", "SELECT 1"))
                .isEqualTo("CREATE VIEW \"a\".\"kpis\" AS\nSELECT 1");
        assertThat(sql.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT))
                .contains("FROM \"b\".\"deals\"\n")
                .contains("FROM \"a\".\"costs\"\n");
    }

    @Test
    void spark_multiplies_amounts_in_millionths() {
        Formula share = Quantities.AD_SPEND.per(Quantities.GROSS_REVENUE);
        Kpi kpi = TestKpis.kpi("product", Quantities.REFUNDS.per(Quantities.SALES).per(share));
        KpiSql spark = KpiSql.of(SqlDialect.SPARK, SqlTables.standard());

        assertThat(spark.kpis(RANGE, Grain.MONTH, List.of(kpi)))
                .contains(
                        "concat(CAST(try_multiply("
                                + "CAST(try_multiply(q.`refunds`, 1000000) AS DECIMAL(38,0)), "
                                + "CAST(try_multiply(q.`gross_revenue`, 1000000) AS DECIMAL(38,0))"
                                + ") AS STRING), 'E-12')");
        assertThat(DUCKDB.kpis(RANGE, Grain.MONTH, List.of(kpi)))
                .contains("TRY(CAST(q.\"refunds\" * q.\"gross_revenue\" AS DECIMAL(38,12)))");
        assertThat(spark.kpis(RANGE, Grain.MONTH, List.of(CustomerKpis.LTV_CAC)))
                .contains("try_multiply(q.`cohort_contribution`, q.`new_customers`)");
    }
}
