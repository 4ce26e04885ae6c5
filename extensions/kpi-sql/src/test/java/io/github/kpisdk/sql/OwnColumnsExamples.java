package io.github.kpisdk.sql;

import static io.github.kpisdk.sql.OwnColumns.ITEMS;
import static io.github.kpisdk.sql.OwnColumns.LIST_AMOUNT;
import static io.github.kpisdk.sql.OwnColumns.PAID_ON;
import static io.github.kpisdk.sql.OwnColumns.REFUNDED;
import static io.github.kpisdk.sql.OwnColumns.REGION;
import static io.github.kpisdk.sql.OwnColumns.SELLER;
import static io.github.kpisdk.sql.OwnColumns.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Kpi;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.QuantityDraft;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.scorecard.Scorecard;
import io.github.kpisdk.sql.OwnSale.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A business counts its own way, over columns of its own. */
class OwnColumnsExamples {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-03-01");
    private static final Condition WON = Deals.STATUS.is(DealStatus.WON);
    private static final Condition KEPT = WON.and(REFUNDED.negate());

    private static final Quantity LIST = sum("list", LIST_AMOUNT).where(KEPT).on(Deals.CLOSED_ON);
    private static final Quantity NET = sum("net", Deals.AMOUNT).where(KEPT).on(Deals.CLOSED_ON);
    private static final Quantity PAID =
            sum("paid", Deals.AMOUNT).where(REGION.is(Region.NORTH, Region.SEA)).on(PAID_ON);
    private static final Quantity SELLERS =
            Quantity.distinct("sellers", "sellers", "продавцы", SELLER)
                    .where(KEPT)
                    .on(Deals.CLOSED_ON);
    private static final Quantity SOLD = sum("sold", ITEMS).where(KEPT).on(Deals.CLOSED_ON);
    private static final Quantity INLAND =
            count("inland").where(REGION.is(Region.SEA).negate()).on(Deals.CREATED_ON);
    private static final Quantity NEW =
            count("new").where(WON.and(Deals.FIRST_OF_CUSTOMER)).on(Deals.CLOSED_ON);
    private static final Quantity AGAIN =
            count("again").where(Deals.CUSTOMER_CAME_BACK).on(Deals.CLOSED_ON);

    private static final List<Kpi> KPIS =
            List.of(
                    TestKpis.kpi("discount", LIST.minus(NET).per(LIST)),
                    TestKpis.kpi("net", NET),
                    TestKpis.kpi("paid-per-seller", PAID.per(SELLERS)),
                    TestKpis.kpi("net-per-item", NET.per(SOLD)),
                    TestKpis.kpi("again", AGAIN.per(NEW)),
                    TestKpis.kpi("net-per-inland", NET.per(INLAND)));

    // spotless:off
    // deal, lead, customer, channel, created, closed, status, amount, discount, variable cost,
    // list amount, items, refunded, region, seller, paid on
    private static final String FIVE_DEALS = """
            ('1', NULL, 'C1', 'mail', '2026-01-02', '2026-01-05', 'WON', 100, 0, 0, 120, 2, NULL, 'NORTH', 'S1', '2026-01-20'),
            ('2', NULL, 'C2', 'mail', '2026-01-02', '2026-01-10', 'WON', 80, 0, 0, 80, 3, FALSE, 'SEA', 'S1', '2026-02-20'),
            ('3', NULL, 'C1', NULL, '2026-01-02', '2026-02-03', 'WON', 40, 0, 0, 50, NULL, FALSE, NULL, 'S2', NULL),
            ('4', NULL, 'C3', NULL, '2026-01-02', '2026-01-08', 'WON', 500, 0, 0, 900, 9, TRUE, 'NORTH', 'S3', '2026-01-21'),
            ('5', NULL, 'C3', NULL, '2026-01-02', NULL, 'OPEN', 300, 0, 0, 400, 4, NULL, 'SOUTH', 'S4', NULL)""";
    // spotless:on

    static List<JdbcEngine> engines() throws Exception {
        return List.of(new DuckDbEngine(), PostgresEngine.start());
    }

    /**
     * Of the business in January: list 120 + 80, net 100 + 80, paid 100 + 500, the seller S1, 2 + 3
     * items, the deals 1, 3, 4 and 5 inland, the new customers C1, C2 and C3, of whom C1 came back.
     */
    @ParameterizedTest
    @MethodSource("engines")
    void five_deals_counted_by_hand(JdbcEngine engine) throws Exception {
        OwnColumns.open(engine, FIVE_DEALS);
        KpiSql sql = KpiSql.of(engine.dialect(), TABLES);
        List<Quantity> quantities = List.of(LIST, NET, PAID, SELLERS, SOLD, INLAND, NEW, AGAIN);

        assertThat(
                        engine.query(sql.quantities(RANGE, Grain.MONTH, quantities)).stream()
                                .map(OwnColumnsExamples::line))
                .containsExactly(
                        "2026-01 * 200 180 600 1 5 4 3 1",
                        "2026-01 mail 200 180 100 1 5 1 2 1",
                        "2026-02 * 50 40 80 1 0 0 0 0",
                        "2026-02 mail 0 0 80 0 0 0 0 0");
    }

    private static String line(Map<String, Object> row) {
        return row.values().stream()
                .map(cell -> cell.toString().replaceAll("\\.0+$", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void own_columns_give_the_same_figures_in_memory(JdbcEngine engine) throws Exception {
        List<OwnSale> sales = OwnSale.random(1, 200);
        OwnColumns.open(engine, sales);
        KpiSql sql = KpiSql.of(engine.dialect(), TABLES);
        Scorecard expected = Scorecard.of(OwnColumns.ledger(sales), RANGE, Grain.MONTH, KPIS);

        int rows =
                Agreement.check(
                        engine.query(sql.kpis(RANGE, Grain.MONTH, KPIS)),
                        expected,
                        RANGE,
                        Grain.MONTH,
                        KPIS);

        // two months of the business and three channels
        assertThat(rows).isEqualTo(2 * 4 * KPIS.size());
    }

    /** Not the sea: as with yes and no, a blank cell is not it. */
    @ParameterizedTest
    @MethodSource("engines")
    void a_blank_choice_is_none_of_the_values(JdbcEngine engine) throws Exception {
        OwnColumns.open(engine, OwnSale.random(2, 10));
        engine.execute("UPDATE own.deals SET region = NULL, created_on = '2026-01-01'");
        KpiSql sql = KpiSql.of(engine.dialect(), TABLES);

        assertThat(engine.query(sql.quantities(RANGE, Grain.TOTAL, List.of(INLAND))).get(0))
                .extracting("inland")
                .hasToString("10");
    }

    @ParameterizedTest
    @MethodSource("engines")
    void an_own_amount_of_more_than_six_decimals_fails_by_name(JdbcEngine engine) throws Exception {
        OwnColumns.open(engine, OwnSale.random(3, 10));
        engine.execute("ALTER TABLE own.deals ALTER COLUMN list_amount TYPE DECIMAL(38,10)");
        engine.execute("UPDATE own.deals SET list_amount = 0.0000001");
        KpiSql sql = KpiSql.of(engine.dialect(), TABLES);

        assertThatThrownBy(() -> engine.query(sql.quantities(RANGE, Grain.TOTAL, List.of(LIST))))
                .hasMessageContaining("sum of list may be beyond")
                .hasMessageContaining("deals.list_amount is not")
                .hasMessageContaining("(24,6): 0.0000001");
    }

    private static QuantityDraft sum(String id, NumberColumn column) {
        return Quantity.sum(id, id, id, column);
    }

    private static QuantityDraft count(String id) {
        return Quantity.count(id, id, id, Entity.CUSTOMER, Table.DEALS);
    }
}
