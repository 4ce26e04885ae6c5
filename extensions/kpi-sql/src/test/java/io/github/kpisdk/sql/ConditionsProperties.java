package io.github.kpisdk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpisdk.core.ledger.Condition;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import io.github.kpisdk.core.metric.Totals;
import io.github.kpisdk.core.model.DateRange;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.core.model.Grain;
import io.github.kpisdk.core.model.Scope;
import io.github.kpisdk.sql.OwnSale.Region;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However conditions are nested, SQL picks the rows that the library picks, NULL or not. */
class ConditionsProperties {
    private static final DateRange RANGE = DateRange.parse("2026-01-01/2026-03-01");
    private static final List<OwnSale> SALES = OwnSale.random(7, 150);
    private static final Ledger LEDGER = OwnColumns.ledger(SALES);
    private static final JdbcEngine ENGINE = open();

    private static JdbcEngine open() {
        try {
            JdbcEngine engine = new DuckDbEngine();
            OwnColumns.open(engine, SALES);
            return engine;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 20)
    void a_condition_means_in_sql_what_it_means_in_memory(
            @ForAll("manyConditions") List<Condition> conditions) throws SQLException {
        List<Quantity> quantities = new ArrayList<>();
        for (Condition condition : conditions) {
            int n = quantities.size();
            quantities.add(
                    Quantity.count("count-" + n, "n", "n", Entity.SALE, Table.DEALS)
                            .where(condition)
                            .on(n % 2 == 0 ? Deals.CREATED_ON : OwnColumns.PAID_ON));
        }
        String sql =
                KpiSql.of(SqlDialect.DUCKDB, OwnColumns.TABLES)
                        .quantities(RANGE, Grain.TOTAL, quantities);

        for (Map<String, Object> row : ENGINE.query(sql)) {
            Scope scope = Scope.parse(row.get("channel").toString());
            Totals totals = Totals.of(LEDGER, RANGE, scope, quantities);
            for (Quantity quantity : quantities) {
                assertThat((BigDecimal) row.get(quantity.id().replace('-', '_')))
                        .as("%s of %s", quantity.definition(), scope)
                        .isEqualByComparingTo(totals.amount(quantity).orElseThrow());
            }
        }
    }

    @Provide
    Arbitrary<List<Condition>> manyConditions() {
        Arbitrary<Condition> simple =
                Arbitraries.of(
                        OwnColumns.REFUNDED,
                        Deals.FIRST_OF_CUSTOMER,
                        Deals.CUSTOMER_CAME_BACK,
                        Deals.STATUS.is(DealStatus.WON),
                        Deals.STATUS.is(DealStatus.LOST, DealStatus.OPEN),
                        OwnColumns.REGION.is(Region.SEA, Region.NORTH));
        return Arbitraries.recursive(
                        () -> simple,
                        smaller ->
                                Combinators.combine(
                                                smaller,
                                                smaller,
                                                Arbitraries.integers().between(0, 3))
                                        .as(ConditionsProperties::join),
                        0,
                        4)
                .list()
                .ofSize(10);
    }

    /** Both, not both, one or the other, not the first. */
    private static Condition join(Condition left, Condition right, int way) {
        return switch (way) {
            case 0 -> left.and(right);
            case 1 -> left.and(right).negate();
            case 2 -> left.negate().and(right.negate()).negate();
            default -> left.negate();
        };
    }
}
