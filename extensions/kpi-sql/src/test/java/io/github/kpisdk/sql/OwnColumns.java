package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.ChoiceColumn;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.model.DealStatus;
import io.github.kpisdk.core.model.Entity;
import io.github.kpisdk.sql.OwnSale.Region;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns that a user declared, filled in memory and in the schema {@code own} of an engine. */
final class OwnColumns {
    static final NumberColumn LIST_AMOUNT = NumberColumn.money(Table.DEALS, "list_amount");
    static final NumberColumn ITEMS =
            NumberColumn.count(
                    Table.DEALS,
                    "items",
                    Entity.of("item", "items", "per item", "на штуку", "штук"));
    static final FlagColumn REFUNDED = FlagColumn.of(Table.DEALS, "refunded");
    static final ChoiceColumn<Region> REGION = ChoiceColumn.of(Table.DEALS, "region", Region.class);
    static final KeyColumn SELLER =
            KeyColumn.of(
                    Table.DEALS,
                    "seller_id",
                    Entity.of("seller", "sellers", "per seller", "на продавца", "продавцов"));
    static final DateColumn PAID_ON = DateColumn.of(Table.DEALS, "paid_on");

    static final SqlTables TABLES =
            SqlTables.builder()
                    .schema("own")
                    .column(SELLER, "Seller Id")
                    .without(Table.COSTS)
                    .without(Table.TRAFFIC)
                    .without(Table.LEADS)
                    .without(Table.REFUNDS)
                    .build();

    private OwnColumns() {}

    static Ledger ledger(List<OwnSale> sales) {
        boolean[] refunded = new boolean[sales.size()];
        for (int row = 0; row < refunded.length; row++) {
            refunded[row] = sales.get(row).refunded();
        }
        Batch<?> batch =
                Batch.of(Table.DEALS, sales.size())
                        .put(Deals.DEAL_ID, all(sales, OwnSale::id).toArray(String[]::new))
                        .put(Deals.CUSTOMER, all(sales, OwnSale::customer).toArray(String[]::new))
                        .put(Deals.CHANNEL, all(sales, OwnSale::channel).toArray(String[]::new))
                        .put(
                                Deals.CREATED_ON,
                                all(sales, OwnSale::created).toArray(LocalDate[]::new))
                        .put(Deals.CLOSED_ON, all(sales, OwnSale::closed).toArray(LocalDate[]::new))
                        .put(Deals.STATUS, all(sales, OwnSale::status).toArray(DealStatus[]::new))
                        .put(Deals.AMOUNT, all(sales, OwnSale::amount).toArray(BigDecimal[]::new))
                        .put(
                                LIST_AMOUNT,
                                all(sales, OwnSale::listAmount).toArray(BigDecimal[]::new))
                        .put(ITEMS, sales.stream().mapToLong(OwnSale::items).toArray())
                        .put(REFUNDED, refunded)
                        .put(REGION, all(sales, OwnSale::region).toArray(Region[]::new))
                        .put(SELLER, all(sales, OwnSale::seller).toArray(String[]::new))
                        .put(PAID_ON, all(sales, OwnSale::paid).toArray(LocalDate[]::new));
        return Ledger.of(LedgerPart.builder("EUR").add(batch).build());
    }

    private static <T> Stream<T> all(List<OwnSale> sales, Function<OwnSale, T> cell) {
        return sales.stream().map(cell);
    }

    /** Zero and no are NULL in the table. */
    static void open(JdbcEngine engine, List<OwnSale> sales) throws SQLException {
        open(engine, sales.stream().map(OwnColumns::row).collect(Collectors.joining(", ")));
    }

    /** Rows as they stand after VALUES. */
    static void open(JdbcEngine engine, String rows) throws SQLException {
        engine.execute("DROP SCHEMA IF EXISTS own CASCADE");
        engine.execute("CREATE SCHEMA own");
        engine.execute(KpiSql.of(engine.dialect(), TABLES).createTables().get(0));
        for (String column :
                List.of(
                        "list_amount DECIMAL(24,6)",
                        "items INTEGER",
                        "refunded BOOLEAN",
                        "region VARCHAR(20)",
                        "\"Seller Id\" VARCHAR(20)",
                        "paid_on DATE")) {
            engine.execute("ALTER TABLE own.deals ADD COLUMN " + column);
        }
        engine.execute("INSERT INTO own.deals VALUES " + rows);
    }

    private static String row(OwnSale sale) {
        List<String> cells =
                List.of(
                        text(sale.id()),
                        "NULL",
                        text(sale.customer()),
                        text(sale.channel()),
                        text(sale.created()),
                        text(sale.closed()),
                        text(sale.status()),
                        sale.amount().toPlainString(),
                        "NULL",
                        "NULL",
                        sale.listAmount().signum() == 0 ? "NULL" : sale.listAmount().toString(),
                        sale.items() == 0 ? "NULL" : Integer.toString(sale.items()),
                        sale.refunded() ? "TRUE" : "NULL",
                        text(sale.region()),
                        text(sale.seller()),
                        text(sale.paid()));
        return "(" + String.join(", ", cells) + ")";
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "NULL" : "'" + cell + "'";
    }
}
