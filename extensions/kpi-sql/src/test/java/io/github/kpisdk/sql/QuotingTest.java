package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.ledger.Costs;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of schemas, tables and columns are names, whatever is in them. */
class QuotingTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select",
                "Order Date",
                "a\"b",
                "a'b",
                "a`b",
                "a.b",
                "x\"; DROP TABLE deals; --",
                "'; SELECT 1 --",
                "/* ",
                "-- ",
                "back\\slash\\",
                "[amount]",
                "%s %1$s {0}",
                "сделки \uD83D\uDE00"
            })
    void a_query_runs_whatever_things_are_called(String name) throws Exception {
        for (JdbcEngine engine : List.of(new DuckDbEngine(), PostgresEngine.start())) {
            SqlTables tables =
                    SqlTables.builder()
                            .schema(name)
                            .table(Table.DEALS, name)
                            .column(Deals.AMOUNT, name)
                            .column(Costs.DATE, name)
                            .build();
            KpiSql sql = KpiSql.of(engine.dialect(), tables);
            engine.execute("CREATE SCHEMA " + engine.dialect().dialect().name(name));
            try {
                for (String statement : sql.createTables()) {
                    engine.execute(statement);
                }
                String query = sql.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT);
                engine.execute(sql.createView(name + " view", query));

                List<Map<String, Object>> rows = engine.query(query);

                assertThat(rows).hasSize(Kpis.CONTRACT.size());
                assertThat(rows.get(0)).containsEntry("reason", "ZERO_DIVISOR:impressions");
            } finally {
                engine.execute("DROP SCHEMA " + engine.dialect().dialect().name(name) + " CASCADE");
            }
        }
    }

    @Test
    void each_dialect_has_its_own_quotes() {
        List<String> names = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (SqlDialect dialect : SqlDialect.values()) {
            names.add(dialect.dialect().name("a\"b`c'd\\e"));
            texts.add(dialect.dialect().text("a\"b`c'd\\e"));
        }

        assertThat(names)
                .containsExactly("\"a\"\"b`c'd\\e\"", "\"a\"\"b`c'd\\e\"", "`a\"b``c'd\\e`");
        assertThat(texts).containsExactly("'a\"b`c''d\\e'", "'a\"b`c''d\\e'", "'a\"b`c\\'d\\\\e'");
    }

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void a_comment_cannot_end_early_nor_reach_over_its_line(SqlDialect dialect) {
        assertThat(Layout.comment("a\nDROP\r\u2028b\u0085c\\")).isEqualTo("-- a DROP  b c");
        assertThat(KpiSql.of(dialect, SqlTables.standard()).kpis(RANGE, Grain.MONTH, Kpis.CONTRACT))
                .doesNotContain("\\")
                .doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "\u0000", "a\u0085"})
    void a_name_that_no_engine_takes_is_refused(String name) {
        SqlTables.Builder tables = SqlTables.builder();

        assertThatThrownBy(() -> tables.schema("x", name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A name in SQL must not ");
        assertThatThrownBy(() -> tables.table(Table.DEALS, name))
                .hasMessageStartingWith("A name in SQL must not ");
        assertThatThrownBy(() -> tables.column(Deals.AMOUNT, name))
                .hasMessageStartingWith("A name in SQL must not ");
        assertThatThrownBy(
                        () ->
                                KpiSql.of(SqlDialect.SPARK, SqlTables.standard())
                                        .createView(name, "SELECT 1"))
                .hasMessageStartingWith("A name in SQL must not ");
    }

    @Test
    void a_name_that_an_engine_would_change_is_refused() {
        String longName = "я".repeat(32);

        assertThatThrownBy(() -> query(SqlDialect.POSTGRESQL, longName))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PostgreSQL keeps 63 bytes of a name, which is less than " + longName);
        assertThat(query(SqlDialect.DUCKDB, longName)).contains('"' + longName + '"');
        assertThatThrownBy(() -> query(SqlDialect.SPARK, "a${env:HOME}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Spark would replace the ${ in the name a${env:HOME}");
    }

    private static String query(SqlDialect dialect, String table) {
        return KpiSql.of(dialect, SqlTables.builder().table(Table.DEALS, table).build())
                .kpis(RANGE, Grain.MONTH, Kpis.CONTRACT);
    }
}
