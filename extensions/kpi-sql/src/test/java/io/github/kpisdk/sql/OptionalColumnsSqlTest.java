package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.QualityKpis;
import io.github.kpisdk.core.catalog.RevenueKpis;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cost of goods and complaints: columns that are there once they are named. */
class OptionalColumnsSqlTest {
    private static final DateRange JANUARY = DateRange.parse("2026-01-01/2026-02-01");
    private static final List<Kpi> KPIS = List.of(RevenueKpis.CM1, QualityKpis.PROBLEM_RATE);
    private static final SqlTables NAMED =
            SqlTables.builder()
                    .schema("goods")
                    .without(Table.COSTS)
                    .without(Table.TRAFFIC)
                    .without(Table.LEADS)
                    .without(Table.REFUNDS)
                    .column(Deals.COGS, "cost of goods")
                    .column(Deals.COMPLAINT, "complained")
                    .build();

    static List<JdbcEngine> engines() throws Exception {
        return List.of(new DuckDbEngine(), PostgresEngine.start());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void where_they_are_named_blank_cells_are_zero_and_no(JdbcEngine engine) throws Exception {
        engine.execute("DROP SCHEMA IF EXISTS goods CASCADE");
        engine.execute("CREATE SCHEMA goods");
        for (String statement : KpiSql.of(engine.dialect(), NAMED).createTables()) {
            engine.execute(statement);
        }
        String won = ", NULL, 'C1', 'web', '2026-01-02', '2026-01-03', 'WON', 100, 0, 40, ";
        engine.execute("INSERT INTO goods.deals VALUES ('1'" + won + "30.5, TRUE)");
        engine.execute("INSERT INTO goods.deals VALUES ('2'" + won + "NULL, NULL)");
        engine.execute("INSERT INTO goods.deals VALUES ('3'" + won + "40, FALSE)");
        List<Map<String, Object>> rows =
                engine.query(KpiSql.of(engine.dialect(), NAMED).kpis(JANUARY, Grain.MONTH, KPIS));

        // 300 − 30.5 − 40, and one of three
        assertThat(rows.get(0).get("numerator").toString()).isEqualTo("229.500000");
        assertThat(rows.get(1).get("numerator").toString()).startsWith("1");
        assertThat(rows.get(1).get("denominator").toString()).startsWith("3");
    }

    @Test
    void where_they_are_not_named_there_is_no_data_and_no_such_column() {
        for (SqlDialect dialect : SqlDialect.values()) {
            KpiSql sql = KpiSql.of(dialect, SqlTables.standard());
            String query = sql.kpis(JANUARY, Grain.MONTH, KPIS);

            assertThat(query).contains("'NO_DATA:cogs'").contains("'NO_DATA:complaints'");
            assertThat(query).doesNotContain("deals.cogs is not").doesNotContain("complaint\"");
            assertThat(sql.createTables()).noneMatch(create -> create.contains("cogs"));
        }
    }

    @Test
    void a_table_is_made_with_those_that_are_named() {
        assertThat(KpiSql.of(SqlDialect.DUCKDB, NAMED).createTables().get(0))
                .endsWith(
                        """
                            "variable_cost" DECIMAL(24,6),
                            "cost of goods" DECIMAL(24,6),
                            "complained" BOOLEAN
                        )""");
    }
}
