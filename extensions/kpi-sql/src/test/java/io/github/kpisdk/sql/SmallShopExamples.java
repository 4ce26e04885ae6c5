package io.github.kpisdk.sql;

import static io.github.kpisdk.sql.TestKpis.CAME_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.catalog.Kpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shop of a few rows, computed by hand. */
class SmallShopExamples {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-03-01");

    static List<JdbcEngine> engines() throws Exception {
        return List.of(new DuckDbEngine(), PostgresEngine.start());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void the_business_in_january(JdbcEngine engine) throws Exception {
        Map<String, String> january = results(engine, "2026-01", "*");

        // 60000 + 25000.50 + 30000
        assertThat(january).containsEntry("cac", "115000.5 / 1");
        assertThat(january).containsEntry("cost-per-sale", "115000.5 / 3");
        // L1 of L1, L2, L3
        assertThat(january).containsEntry("close-rate", "1 / 3");
        // of C1, to the end of the data: 1000 - 400 + 3000 - 200
        assertThat(january).containsEntry("ltv", "3400 / 1");
        assertThat(january).containsEntry("ltv-cac", "3400 / 115000.5");
        // C1 and C2
        assertThat(january).containsEntry("buyers", "2 / 1");
        // the second of C1, and the second of C2, whose first was in December
        assertThat(january).containsEntry("repeat-share", "2 / 3");
        // 1000 * 60000 over 10000 + 5000
        assertThat(january).containsEntry("cpm", "60000000 / 15000");
        // 100 over 1000 + 100 + 3000 + 30
        assertThat(january).containsEntry("discount-share", "100 / 4130");
        assertThat(january).containsEntry("refund-rate", "0 / 4030");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void the_first_purchase_belongs_to_the_channel_whose_deal_is_first_by_code_point(
            JdbcEngine engine) throws Exception {
        assertThat(results(engine, "2026-01", "mail")).containsEntry("ltv", "3400 / 1");
        assertThat(results(engine, "2026-01", "search"))
                .containsEntry("ltv", "ZERO_DIVISOR:new-customers of 0 / 1")
                .containsEntry("cac", "ZERO_DIVISOR:new-customers of 85000.5 / 1");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_refund_counts_when_it_was_given_for_the_channel_of_its_deal(JdbcEngine engine)
            throws Exception {
        assertThat(results(engine, "2026-02", "search"))
                .containsEntry("channel-profit", "-700 / 1")
                .containsEntry("roas", "-200 / 500")
                .containsEntry("refund-rate", "ZERO_DIVISOR:gross-revenue of 200 / 1")
                .containsEntry("contribution-margin", "-200 / -200");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void rows_come_in_the_order_of_the_contract(JdbcEngine engine) throws Exception {
        SmallShop.open(engine);
        List<Map<String, Object>> rows =
                engine.query(sql(engine).kpis(RANGE, Grain.MONTH, Kpis.CONTRACT));

        List<String> kpis = Kpis.CONTRACT.stream().map(Kpi::id).toList();
        assertThat(rows).hasSize(2 * 3 * kpis.size());
        assertThat(rows.stream().map(row -> row.get("kpi")).limit(kpis.size()))
                .containsExactlyElementsOf(kpis);
        assertThat(
                        rows.stream()
                                .map(row -> row.get("period") + " " + row.get("channel"))
                                .distinct())
                .containsExactly(
                        "2026-01 *",
                        "2026-01 mail",
                        "2026-01 search",
                        "2026-02 *",
                        "2026-02 mail",
                        "2026-02 search");
        assertThat(rows.get(0).keySet())
                .containsExactly(
                        "period",
                        "channel",
                        "kpi",
                        "numerator",
                        "denominator",
                        "value",
                        "status",
                        "reason",
                        "dividend_numerator",
                        "dividend_denominator");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void quantities_are_columns(JdbcEngine engine) throws Exception {
        SmallShop.open(engine);
        List<Map<String, Object>> rows =
                engine.query(sql(engine).quantities(RANGE, Grain.TOTAL, Quantities.CONTRACT));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).containsEntry("period", "2026-01-01/2026-03-01");
        assertThat(plain(rows.get(0).get("visits"))).isEqualTo("40");
        // 1000 + 3000 + 30 - 200, and less 400 + 10
        assertThat(plain(rows.get(0).get("revenue"))).isEqualTo("3830");
        assertThat(plain(rows.get(0).get("contribution"))).isEqualTo("3420");
    }

    /** C1 bought twice in January, C2 for the second time: only the first purchase says so. */
    @ParameterizedTest
    @MethodSource("engines")
    void who_came_back_counts_where_the_first_purchase_was(JdbcEngine engine) throws Exception {
        SmallShop.open(engine);
        DateRange both = DateRange.parse("2025-12-01/2026-02-01");
        List<Map<String, Object>> rows =
                engine.query(sql(engine).quantities(both, Grain.MONTH, List.of(CAME_BACK)));

        assertThat(
                        rows.stream()
                                .map(
                                        row ->
                                                row.get("period")
                                                        + " "
                                                        + row.get("channel")
                                                        + " "
                                                        + row.get("came_back")))
                .containsExactly(
                        "2025-12 * 1",
                        "2025-12 mail 0",
                        "2025-12 search 1",
                        "2026-01 * 1",
                        "2026-01 mail 1",
                        "2026-01 search 0");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_view_of_a_query_gives_its_rows(JdbcEngine engine) throws Exception {
        SmallShop.open(engine);
        KpiSql sql = sql(engine);
        String query = sql.kpis(RANGE, Grain.MONTH, Kpis.CONTRACT);

        engine.execute(sql.createView("kpis by month", query));

        assertThat(engine.query("SELECT * FROM shop.\"kpis by month\""))
                .isEqualTo(engine.query(query));
    }

    /** The results of a channel in a period: a fraction, or the reason and what was divided. */
    private static Map<String, String> results(JdbcEngine engine, String period, String channel)
            throws Exception {
        SmallShop.open(engine);
        return engine.query(sql(engine).kpis(RANGE, Grain.MONTH, Kpis.CONTRACT)).stream()
                .filter(row -> row.get("period").equals(period))
                .filter(row -> row.get("channel").equals(channel))
                .collect(Collectors.toMap(row -> row.get("kpi").toString(), row -> text(row)));
    }

    private static String text(Map<String, Object> row) {
        return row.get("status").equals("KNOWN")
                ? plain(row.get("numerator")) + " / " + plain(row.get("denominator"))
                : row.get("reason")
                        + " of "
                        + plain(row.get("dividend_numerator"))
                        + " / "
                        + plain(row.get("dividend_denominator"));
    }

    private static String plain(Object number) {
        return ((BigDecimal) number).stripTrailingZeros().toPlainString();
    }

    private static KpiSql sql(JdbcEngine engine) {
        return KpiSql.of(engine.dialect(), SmallShop.TABLES);
    }
}
