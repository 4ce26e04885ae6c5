package io.github.kpisdk.benchmarks.duckdb;

import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** Puts the rows of workload W into tables of a database. */
final class Tables {
    private static final List<String> STATUSES = List.of("open", "won", "lost");

    private final Dataset data;
    private final Database database;
    private final LocalDate[] dates = Workload.dates();

    private Tables(Dataset data, Database database) {
        this.data = data;
        this.database = database;
    }

    /** Makes the tables {@code deals}, {@code leads} and {@code costs}, with plain text columns. */
    static void load(Dataset data, Database database) {
        Tables tables = new Tables(data, database);
        try {
            tables.deals();
            tables.leads();
            tables.costs();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deals() throws SQLException {
        database.execute(
                """
                create table deals (id bigint, customer_id bigint, channel varchar, closed_on date,
                    status varchar, refunded boolean, list_amount bigint, discount bigint,
                    goods bigint)""");
        DealColumns deals = data.deals();
        try (DuckDBAppender rows = appender("deals")) {
            for (int row = 0; row < deals.size(); row++) {
                rows.beginRow()
                        .append(deals.id()[row])
                        .append(deals.customer()[row])
                        .append(Workload.CHANNELS.get(deals.channel()[row]))
                        .append(dates[deals.day()[row]])
                        .append(STATUSES.get(deals.status()[row]))
                        .append(deals.refunded()[row])
                        .append(deals.listAmount()[row])
                        .append(deals.discount()[row])
                        .append(deals.goods()[row])
                        .endRow();
            }
        }
    }

    private void leads() throws SQLException {
        database.execute(
                "create table leads (id bigint, channel varchar, created_on date, qualified boolean)");
        LeadColumns leads = data.leads();
        try (DuckDBAppender rows = appender("leads")) {
            for (int row = 0; row < leads.size(); row++) {
                rows.beginRow()
                        .append(leads.id()[row])
                        .append(Workload.CHANNELS.get(leads.channel()[row]))
                        .append(dates[leads.day()[row]])
                        .append(leads.qualified()[row])
                        .endRow();
            }
        }
    }

    private void costs() throws SQLException {
        database.execute(
                "create table costs (date date, channel varchar, kind varchar, amount bigint)");
        CostColumns costs = data.costs();
        try (DuckDBAppender rows = appender("costs")) {
            for (int row = 0; row < costs.size(); row++) {
                rows.beginRow()
                        .append(dates[costs.day()[row]])
                        .append(Workload.CHANNELS.get(costs.channel()[row]))
                        .append(CostColumns.KINDS.get(costs.kind()[row]))
                        .append(costs.amount()[row])
                        .endRow();
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return database.connection().createAppender("main", table);
    }
}
