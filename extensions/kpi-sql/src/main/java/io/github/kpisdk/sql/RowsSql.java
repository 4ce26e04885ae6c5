package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.ChoiceColumn;
import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.ledger.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the tables under the names of the library, and with derived columns. */
final class RowsSql {
    private final Dialect dialect;
    private final SqlTables tables;
    private final Reads reads;

    RowsSql(Dialect dialect, SqlTables tables, Reads reads) {
        this.dialect = dialect;
        this.tables = tables;
        this.reads = reads;
    }

    /** The expression that holds the rows of a table as they came: {@code deal_rows}. */
    private static String rows(Table<?> table) {
        return one(table) + "_rows";
    }

    /** The expression that holds the rows of a table with their derived columns. */
    String facts(Table<?> table) {
        return reads.derived(table).isEmpty() ? rows(table) : one(table) + "_facts";
    }

    /** The expression that holds a column of a table, the simpler one if it is not derived. */
    String source(Column column) {
        return column.isDerived() ? facts(column.table()) : rows(column.table());
    }

    private static String one(Table<?> table) {
        String name = table.name();
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** All expressions, each after those it refers to. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Table<?> table : reads.tables()) {
            parts.add(new Part(rows(table), comment(table), source(table)));
        }
        for (Lookup lookup : reads.lookups()) {
            parts.add(lookup.part(dialect));
        }
        for (Table<?> table : reads.tables()) {
            if (!reads.derived(table).isEmpty()) {
                parts.add(
                        new Part(
                                facts(table),
                                "the same with what follows from other rows and columns",
                                enriched(table)));
            }
        }
        return parts;
    }

    private String comment(Table<?> table) {
        return tables.supplies(table)
                ? "the table of the " + table + ", its columns as the library calls them"
                : "there is no table of the " + table + ", so there are no rows";
    }

    private String source(Table<?> table) {
        boolean there = tables.supplies(table);
        String columns =
                reads.columns(table).stream()
                        .map(c -> (there ? cell(c) : nothing(c)) + " AS " + dialect.name(c.name()))
                        .collect(Collectors.joining(",\n"));
        return "SELECT\n"
                + Layout.indent(4, columns)
                + (there ? "\nFROM " + Names.path(tables.path(table), dialect) : "\nWHERE FALSE");
    }

    private String nothing(Column column) {
        return "CAST(NULL AS " + TableColumns.type(column, dialect) + ")";
    }

    /** A blank flag is no; a blank choice is a text that is none of its values. */
    private String cell(Column column) {
        String name = dialect.name(tables.column(column));
        if (column instanceof NumberColumn number) {
            return number(number, name);
        }
        if (column instanceof FlagColumn) {
            return "coalesce(" + name + ", FALSE)";
        }
        if (column instanceof ChoiceColumn<?> choice) {
            return TableColumns.mayBeBlank(column)
                    ? "coalesce(CAST(%s AS %s), '')".formatted(name, dialect.textType())
                    : choice(choice, name);
        }
        return column instanceof TextColumn || column instanceof KeyColumn
                ? dialect.byCodePoint(name)
                : "CAST(%s AS %s)".formatted(name, TableColumns.type(column, dialect));
    }

    /** Another word would count for nothing without a word. */
    private String choice(ChoiceColumn<?> column, String name) {
        String text = "CAST(%s AS %s)".formatted(name, dialect.textType());
        String values =
                column.values().stream()
                        .map(value -> dialect.text(value.name()))
                        .collect(Collectors.joining(", "));
        String message = dialect.text(column + " is none of its values: ");
        return """
                CASE
                    WHEN %1$s IN (%2$s)
                        THEN %1$s
                    ELSE CAST(%3$s AS %4$s)
                END"""
                .formatted(
                        text,
                        values,
                        dialect.fail("concat(%s, coalesce(%s, 'NULL'))".formatted(message, text)),
                        dialect.textType());
    }

    /** Whatever passes has 18 digits at most, so that no sum of 10¹⁴ rows passes 38. */
    private String number(NumberColumn column, String name) {
        String message =
                "sum of %s may be beyond %s: %s is not %s: "
                        .formatted(
                                reads.readers(column),
                                dialect.decimal(38, MeasureSql.scale(column)),
                                column,
                                TableColumns.type(column, dialect));
        return """
                CASE
                    WHEN %1$s
                        THEN CAST(%2$s AS %3$s)
                    WHEN %2$s IS NOT NULL
                        THEN %4$s
                END"""
                .formatted(
                        dialect.isExact(name, MeasureSql.scale(column)),
                        name,
                        TableColumns.type(column, dialect),
                        dialect.fail(
                                "concat(%s, CAST(%s AS %s))"
                                        .formatted(
                                                dialect.text(message), name, dialect.textType())));
    }

    private String enriched(Table<?> table) {
        Set<Lookup> joined = new LinkedHashSet<>();
        StringBuilder columns = new StringBuilder("t.*");
        for (Column column : reads.derived(table)) {
            DerivedColumn form = DerivedColumn.of(column);
            joined.addAll(form.lookups());
            columns.append(",\n")
                    .append(form.sql(dialect))
                    .append(" AS ")
                    .append(dialect.name(column.name()));
        }
        String joins =
                joined.stream().map(l -> "\n" + l.join(dialect)).collect(Collectors.joining());
        return "SELECT\n"
                + Layout.indent(4, columns.toString())
                + "\nFROM "
                + rows(table)
                + " AS t"
                + joins;
    }
}
