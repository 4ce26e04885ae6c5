package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A database behind JDBC: one connection, a schema for each folder. */
abstract class JdbcEngine implements Engine {
    private final Connection connection;
    private final SqlDialect dialect;
    private int schemas;

    JdbcEngine(Connection connection, SqlDialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    @Override
    public SqlDialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Copies a CSV file into a table. */
    abstract void copy(Path file, String table) throws Exception;

    @Override
    public SqlTables load(Path folder) throws Exception {
        String schema = "case " + ++schemas;
        execute("CREATE SCHEMA \"" + schema + '"');
        SqlTables tables = Engine.tables(folder, schema);
        for (String statement : KpiSql.of(dialect, tables).createTables()) {
            execute(statement);
        }
        for (Table<?> table : SqlTables.KNOWN) {
            if (tables.supplies(table)) {
                copy(Engine.file(folder, table), "\"%s\".\"%s\"".formatted(schema, table));
            }
        }
        return tables;
    }

    @Override
    public List<Map<String, Object>> query(String sql) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void drop(SqlTables tables) throws SQLException {
        execute("DROP SCHEMA \"" + tables.inSchema("x").get(0) + "\" CASCADE");
    }
}
