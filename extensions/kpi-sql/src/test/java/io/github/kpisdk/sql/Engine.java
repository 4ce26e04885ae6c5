package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.ledger.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        for (Column column : List.of(Deals.COGS, Deals.COMPLAINT)) {
            if (header(file(folder, Table.DEALS)).contains(column.name())) {
                tables.column(column, column.name());
            }
        }
        return tables.build();
    }

    private static List<String> header(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(line -> List.of(line.split(","))).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(Path folder, Table<?> table) {
        return folder.resolve(table.name() + ".csv");
    }
}
