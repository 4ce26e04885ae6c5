package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Table;
import java.util.stream.Collectors;

/** The statement that makes a table. */
final class TableSql {
    private final Dialect dialect;
    private final SqlTables tables;

    TableSql(Dialect dialect, SqlTables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    String create(Table<?> table) {
        String columns =
                TableColumns.of(table).stream()
                        .filter(tables::has)
                        .map(this::column)
                        .collect(Collectors.joining(",\n"));
        return "CREATE TABLE %s (\n%s\n)"
                .formatted(Names.path(tables.path(table), dialect), Layout.indent(4, columns));
    }

    private String column(Column column) {
        return dialect.name(tables.column(column))
                + " "
                + TableColumns.type(column, dialect)
                + (TableColumns.mayBeBlank(column) ? "" : " NOT NULL");
    }
}
