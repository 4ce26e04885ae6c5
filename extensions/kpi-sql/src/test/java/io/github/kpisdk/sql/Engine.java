package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A database that the SQL is run on. */
interface Engine {

    SqlDialect dialect();

    /** Whether a query takes seconds, however small its tables are. */
    default boolean isSlow() {
        return false;
    }

    /** Makes tables of the files of a folder, as a user would, and says where they are. */
    SqlTables load(Path folder) throws Exception;

    /** The rows of a query, in the order in which they come. */
    List<Map<String, Object>> query(String sql) throws Exception;

    /** Forgets the tables. */
    void drop(SqlTables tables) throws Exception;

    /** The tables for which a folder has a file, in a schema if one is given. */
    static SqlTables tables(Path folder, String... schema) {
        SqlTables.Builder tables = SqlTables.builder().schema(schema);
        for (Table<?> table : SqlTables.KNOWN) {
            if (!Files.exists(file(folder, table))) {
                tables.without(table);
            }
        }
        return tables.build();
    }

    static Path file(Path folder, Table<?> table) {
        return folder.resolve(table.name() + ".csv");
    }
}
