package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.catalog.AcquisitionKpis;
import io.github.kpisdk.core.catalog.Quantities;
import io.github.kpisdk.core.catalog.ReturnKpis;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.Grain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Spark no digit is lost without a word, either, and code points decide what comes first. */
class SparkNumbersTest {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-02-01");
    private static final String MOST = "999999999999999999.999999";
    private static final SqlTables TABLES =
            SqlTables.builder()
                    .without(Table.TRAFFIC)
                    .without(Table.LEADS)
                    .without(Table.REFUNDS)
                    .build();

    private final SparkEngine spark = SparkEngine.start();

    @AfterEach
    void forgetTheTables() {
        spark.drop(TABLES);
    }

    @Test
    void an_amount_of_too_many_digits_fails_with_the_names_of_quantity_and_column() {
        open("90000000000000000000000000000000", "1");

        assertThatThrownBy(() -> query(ReturnKpis.AOV))
                .hasMessageContaining("sum of gross-revenue may be beyond DECIMAL(38,6)")
                .hasMessageContaining(
                        "deals.amount is not DECIMAL(24,6): 90000000000000000000000000000000");
    }

    @Test
    void an_amount_of_a_longer_type_passes_if_it_is_short_itself() {
        open("CAST(1.5 AS DECIMAL(38,30))", "CAST(2 AS SMALLINT)");

        assertThat(query(ReturnKpis.ROAS).get("numerator")).isEqualTo(new BigDecimal("1.500000"));
        assertThat(query(ReturnKpis.ROAS).get("denominator")).isEqualTo(new BigDecimal("2.000000"));
    }

    /** A floating-point number has no decimals that could be trusted. */
    @Test
    void an_amount_of_a_floating_point_type_fails_by_name() {
        open("CAST(0.1 AS DOUBLE)", "1");

        assertThatThrownBy(() -> query(ReturnKpis.AOV))
                .hasMessageContaining("deals.amount is not DECIMAL(24,6): 0.1");
    }

    @Test
    void an_amount_of_more_than_six_decimals_is_not_rounded() {
        String amount = "0.000000000000000000000000000001";
        open("CAST(" + amount + " AS DECIMAL(38,30))", "1");

        assertThatThrownBy(() -> query(ReturnKpis.AOV))
                .hasMessageContaining("deals.amount is not DECIMAL(24,6): " + amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567.654321", "-0.000001", "9999999999999"})
    void a_product_of_38_digits_keeps_every_one(String spent) {
        String won = "1234567890123.654321";
        open(won, spent);

        assertThat(query(margin()).get("denominator"))
                .isEqualTo(new BigDecimal(won).multiply(new BigDecimal(spent)).setScale(12));
    }

    @Test
    void a_product_of_more_than_38_digits_fails_by_name() {
        open(MOST, MOST);

        assertThatThrownBy(() -> query(margin()))
                .hasMessageContaining("a part of test-margin is beyond DECIMAL(38,12)");
    }

    /** Without other rules than its own, Spark gives NULL for what does not fit. */
    @Test
    void without_ansi_a_query_fails_rather_than_give_null() {
        open("1", "1");
        spark.session().conf().set("spark.sql.ansi.enabled", false);
        try {
            assertThatThrownBy(() -> query(ReturnKpis.AOV))
                    .hasMessageContaining("KPIs need spark.sql.ansi.enabled = true");
        } finally {
            spark.session().conf().unset("spark.sql.ansi.enabled");
        }
    }

    /** Compared as Java compares texts, the emoji would be first in both places. */
    @Test
    void code_points_decide_which_deal_is_first_and_in_which_order_channels_come() {
        spark.table(Table.COSTS, "(DATE '2025-01-10', 'a', 'AD_SPEND', 1)");
        spark.table(
                Table.DEALS,
                deal("\uD83D\uDE00", "\uD83D\uDE00", "5"),
                deal("\uFF5E", "\uFF5E", "7"));

        List<Map<String, Object>> rows = rows(AcquisitionKpis.CAC);

        assertThat(rows.stream().map(row -> row.get("channel")))
                .containsExactly("*", "\uFF5E", "\uD83D\uDE00");
        assertThat(rows.stream().map(row -> row.get("status")))
                .containsExactly("KNOWN", "KNOWN", "UNDEFINED");
    }

    private void open(String won, String spent) {
        spark.table(Table.COSTS, "(DATE '2026-01-10', 'a', 'AD_SPEND', " + spent + ")");
        spark.table(Table.DEALS, deal("1", "a", won));
    }

    private static String deal(String id, String channel, String amount) {
        return "('%s', NULL, 'C', '%s', DATE '2026-01-01', DATE '2026-01-02', 'WON', %s, 0, 0)"
                .formatted(id, channel, amount);
    }

    /** (revenue ÷ revenue) ÷ (ad spend ÷ revenue): products of two amounts. */
    private static Kpi margin() {
        Kpi share = TestKpis.kpi("share", Quantities.AD_SPEND.per(Quantities.GROSS_REVENUE));
        return TestKpis.kpi(
                "margin", Quantities.GROSS_REVENUE.per(Quantities.GROSS_REVENUE).per(share));
    }

    /** The row of the business. */
    private Map<String, Object> query(Kpi kpi) {
        return rows(kpi).get(0);
    }

    private List<Map<String, Object>> rows(Kpi kpi) {
        return spark.query(
                KpiSql.of(SqlDialect.SPARK, TABLES).kpis(RANGE, Grain.MONTH, List.of(kpi)));
    }
}
