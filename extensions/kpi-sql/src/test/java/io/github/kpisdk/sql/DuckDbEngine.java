package io.github.kpisdk.sql;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** DuckDB in memory. */
final class DuckDbEngine extends JdbcEngine {
    DuckDbEngine() throws SQLException {
        super(DriverManager.getConnection("jdbc:duckdb:"), SqlDialect.DUCKDB);
    }

    @Override
    void copy(Path file, String table) throws SQLException {
        execute(
                "COPY %s FROM '%s' (FORMAT csv, HEADER, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '', PARALLEL FALSE)"
                        .formatted(table, file.toString().replace("'", "''")));
    }
}
