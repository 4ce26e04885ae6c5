package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.CustomerKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.catalog.TrafficKpis;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No digit is lost without a word: what does not fit ends the query with a name. */
class BigNumbersTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");
    private static final String MOST = "999999999999999999.999999";

    static List<JdbcEngine> engines() throws Exception {
        return List.of(new DuckDbEngine(), PostgresEngine.start());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void sums_of_the_largest_amounts_are_exact(JdbcEngine engine) throws Exception {
        open(engine);
        for (int i = 0; i < 1000; i++) {
            deal(engine, i, MOST);
        }

        assertThat(number(engine, ReturnKpis.AOV, "numerator"))
                .isEqualByComparingTo(new BigDecimal(MOST).multiply(new BigDecimal(1000)));
    }

    /** The sum of two such cells would not fit; neither cell comes so far. */
    @ParameterizedTest
    @MethodSource("engines")
    void a_sum_beyond_38_digits_fails_with_the_names_of_quantity_and_column(JdbcEngine engine)
            throws Exception {
        open(engine);
        deal(engine, 1, "90000000000000000000000000000000");
        deal(engine, 2, "90000000000000000000000000000000");

        assertThatThrownBy(() -> query(engine, ReturnKpis.AOV))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("sum of gross-revenue may be beyond")
                .hasMessageContaining("(38,6): deals.amount is not")
                .hasMessageContaining("(24,6): 90000000000000000000000000000000");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void an_amount_of_more_than_six_decimals_is_not_rounded(JdbcEngine engine) throws Exception {
        open(engine);
        engine.execute("ALTER TABLE shop.deals ALTER COLUMN amount TYPE DECIMAL(38,30)");
        deal(engine, 1, "0.000000000000000000000000000001");

        assertThatThrownBy(() -> query(engine, ReturnKpis.AOV))
                .hasMessageContaining("deals.amount is not")
                .hasMessageContaining("(24,6): 0.000000000000000000000000000001");
    }

    @Test
    void on_duckdb_an_amount_that_is_text_is_refused_not_rounded() throws Exception {
        JdbcEngine engine = new DuckDbEngine();
        open(engine);
        engine.execute("ALTER TABLE shop.deals ALTER COLUMN amount TYPE VARCHAR");
        deal(engine, 1, "1.2345678");

        assertThatThrownBy(() -> query(engine, ReturnKpis.AOV))
                .hasMessageContaining("sign(VARCHAR)");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_word_that_is_no_status_is_not_taken_for_nothing(JdbcEngine engine) throws Exception {
        open(engine);
        deal(engine, 1, "1");
        engine.execute("UPDATE shop.deals SET status = 'won'");

        assertThatThrownBy(() -> query(engine, ReturnKpis.AOV))
                .hasMessageContaining("deals.status is none of its values: won");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_count_of_more_than_18_digits_fails_by_name(JdbcEngine engine) throws Exception {
        open(engine);
        engine.execute("ALTER TABLE shop.traffic ALTER COLUMN clicks TYPE DECIMAL(30,2)");
        engine.execute(
                "INSERT INTO shop.traffic VALUES ('2026-01-10', 'a', 1, 1000000000000000000, 0)");

        assertThatThrownBy(() -> query(engine, TrafficKpis.CTR))
                .hasMessageContaining("sum of clicks may be beyond")
                .hasMessageContaining("traffic.clicks is not")
                .hasMessageContaining("(18,0): 1000000000000000000");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_cell_that_is_in_order_passes_whatever_type_its_column_has(JdbcEngine engine)
            throws Exception {
        open(engine);
        engine.execute("ALTER TABLE shop.deals ALTER COLUMN closed_on TYPE TIMESTAMP");
        engine.execute("ALTER TABLE shop.deals ALTER COLUMN amount TYPE DECIMAL(38,20)");
        deal(engine, 1, "999999999999999999.999999");
        engine.execute("UPDATE shop.deals SET closed_on = '2026-01-31 23:59:59'");

        assertThat(number(engine, ReturnKpis.AOV, "numerator")).isEqualByComparingTo(MOST);
        assertThat(number(engine, CustomerKpis.LTV, "denominator")).isEqualByComparingTo("1");
    }

    /** 10²⁶ for 10²⁶: a product of 52 digits. */
    @Test
    void postgresql_multiplies_without_limit() throws Exception {
        JdbcEngine engine = PostgresEngine.start();
        open(engine);
        deal(engine, 1, MOST);
        spend(engine, MOST);

        assertThat(number(engine, margin(), "numerator"))
                .isEqualByComparingTo(new BigDecimal(MOST).pow(2));
        assertThat(number(engine, margin(), "value")).isEqualByComparingTo("1");
    }

    @Test
    void on_duckdb_a_product_of_more_than_38_digits_fails_by_name() throws Exception {
        JdbcEngine engine = new DuckDbEngine();
        open(engine);
        deal(engine, 1, MOST);
        spend(engine, MOST);

        assertThatThrownBy(() -> query(engine, margin()))
                .hasMessageContaining("a part of test-margin is beyond DECIMAL(38,12)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567.654321", "-0.000001", "9999999999999"})
    void on_duckdb_a_product_of_38_digits_keeps_every_one(String spent) throws Exception {
        JdbcEngine engine = new DuckDbEngine();
        open(engine);
        deal(engine, 1, "1234567890123.654321");
        spend(engine, spent);

        assertThat(number(engine, margin(), "denominator"))
                .isEqualByComparingTo(
                        new BigDecimal("1234567890123.654321").multiply(new BigDecimal(spent)));
    }

    /** Without sales there is no margin, however long the product would be. */
    @Test
    void what_is_undefined_does_not_fail() throws Exception {
        JdbcEngine engine = new DuckDbEngine();
        open(engine);
        deal(engine, 1, MOST);

        assertThat(query(engine, margin()).get("reason")).isEqualTo("ZERO_DIVISOR:test-share");
    }

    /** (revenue ÷ revenue) ÷ (ad spend ÷ revenue): products of two amounts. */
    private static Kpi margin() {
        Kpi share = TestKpis.kpi("share", Quantities.AD_SPEND.per(Quantities.REVENUE));
        return TestKpis.kpi("margin", Quantities.REVENUE.per(Quantities.GROSS_REVENUE).per(share));
    }

    private static void open(JdbcEngine engine) throws SQLException {
        SmallShop.open(engine);
        for (String table : List.of("costs", "traffic", "leads", "deals", "refunds")) {
            engine.execute("DELETE FROM shop." + table);
        }
        engine.execute("ALTER TABLE shop.costs ALTER COLUMN amount TYPE DECIMAL(38,6)");
        engine.execute("ALTER TABLE shop.deals ALTER COLUMN amount TYPE DECIMAL(38,6)");
    }

    private static void deal(JdbcEngine engine, int id, String amount) throws SQLException {
        engine.execute(
                "INSERT INTO shop.deals VALUES ('%s', NULL, 'C', 'a', '2026-01-01', '2026-01-02', 'WON', %s, 0, 0)"
                        .formatted(id, amount));
    }

    private static void spend(JdbcEngine engine, String amount) throws SQLException {
        engine.execute(
                "INSERT INTO shop.costs VALUES ('2026-01-10', 'a', 'AD_SPEND', %s)"
                        .formatted(amount));
    }

    private static BigDecimal number(JdbcEngine engine, Kpi kpi, String column)
            throws SQLException {
        return new BigDecimal(query(engine, kpi).get(column).toString());
    }

    /** The row of the business. */
    private static Map<String, Object> query(JdbcEngine engine, Kpi kpi) throws SQLException {
        return engine.query(
                        KpiSql.of(engine.dialect(), SmallShop.TABLES)
                                .kpis(RANGE, Grain.MONTH, List.of(kpi)))
                .get(0);
    }
}
