package io.github.kpisdk.benchmarks.duckdb;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.cell.Ratio;
import io.github.kpisdk.benchmarks.data.Workload;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** DuckDB in this process, with its tables in memory. */
public final class Database implements AutoCloseable {
    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** An empty database. */
    public static Database open() {
        try {
            return new Database(
                    DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The version, as it calls itself. */
    public String version() {
        try {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The cells that a query gives, a row a cell. Its columns are {@code channel} and {@code
     * month}, where null stands for all, and measures and ratios by their names in lower case.
     */
    Cells cells(String sql, Set<Measure> measures) {
        Cells cells = new Cells(measures);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                read(rows, cells);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return cells;
    }

    private static void read(ResultSet row, Cells cells) throws SQLException {
        String name = row.getString("channel");
        int channel = name == null ? Cells.ALL_CHANNELS : Workload.CHANNELS.indexOf(name);
        int number = row.getInt("month");
        int month = row.wasNull() ? Cells.ALL_MONTHS : number;
        for (Measure measure : cells.measures()) {
            cells.put(measure, channel, month, row.getLong(column(measure)));
        }
        for (Ratio ratio : Ratio.values()) {
            double value = row.getDouble(column(ratio));
            cells.put(ratio, channel, month, row.wasNull() ? Double.NaN : value);
        }
    }

    private static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
