package io.github.kpisdk.sql;

import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Quantity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the five tables are, what they and their columns are called, and which of them there are.
 *
 * <p>Unless said otherwise there are all five, under the names of the folder contract ({@code
 * costs}, {@code traffic}, {@code leads}, {@code deals}, {@code refunds}), with its columns. A
 * column that {@linkplain Column#isOptional a table may lack} is there once it is named; until then
 * what needs it has no data, not even where the table has no rows. Names are put in quotes, so that
 * they may hold anything but control characters, and their case counts where the engine lets it
 * count.
 *
 * <pre>{@code
 * SqlTables tables = SqlTables.builder()
 *         .schema("analytics")
 *         .table(Table.DEALS, "fct_deals")
 *         .column(Deals.AMOUNT, "net_amount")
 *         .without(Table.TRAFFIC)
 *         .build();
 * }</pre>
 */
public final class SqlTables {
    /** The tables that SQL is written for, each after those it refers to. */
    public static final List<Table<?>> KNOWN =
            List.of(Table.COSTS, Table.TRAFFIC, Table.LEADS, Table.DEALS, Table.REFUNDS);

    /** The first table of a quantity that SQL is not written for. */
    static Optional<Table<?>> unknown(Quantity quantity) {
        return Stream.concat(Stream.of(quantity.rows().table()), quantity.needs().stream())
                .filter(table -> !KNOWN.contains(table))
                .<Table<?>>map(table -> table)
                .findFirst();
    }

    private final List<String> schema;
    private final Map<Table<?>, List<String>> names;
    private final Map<Column, String> columns;
    private final Set<Table<?>> absent;

    private SqlTables(Builder builder) {
        schema = List.copyOf(builder.schema);
        names = Map.copyOf(builder.names);
        columns = Map.copyOf(builder.columns);
        absent = Set.copyOf(builder.absent);
    }

    /** All five tables under the names of the contract, wherever the engine looks first. */
    public static SqlTables standard() {
        return builder().build();
    }

    /** Starts from the {@link #standard} tables. */
    public static Builder builder() {
        return new Builder();
    }

    boolean supplies(Table<?> table) {
        return KNOWN.contains(table) && !absent.contains(table);
    }

    /** Catalogue and schema, as far as they are given, then the name. */
    List<String> path(Table<?> table) {
        List<String> path = names.getOrDefault(table, List.of(table.name()));
        return path.size() > 1 ? path : inSchema(path.get(0));
    }

    List<String> inSchema(String name) {
        return Stream.concat(schema.stream(), Stream.of(name)).toList();
    }

    /** Whether there is a column, as far as tables may lack it. */
    boolean has(Column column) {
        return !column.isOptional() || columns.containsKey(column);
    }

    String column(Column column) {
        return columns.getOrDefault(column, column.name());
    }

    /** Takes names one by one. */
    public static final class Builder {
        private List<String> schema = List.of();
        private final Map<Table<?>, List<String>> names = new HashMap<>();
        private final Map<Column, String> columns = new HashMap<>();
        private final Set<Table<?>> absent = new HashSet<>();

        private Builder() {}

        /**
         * The schema of tables and views: its name, or catalogue and name.
         *
         * @throws IllegalArgumentException if a part is empty or holds control characters
         */
        public Builder schema(String... path) {
            schema = checked(path);
            return this;
        }

        /**
         * What a table is called: a name in the {@link #schema}, or a whole path where it is
         * elsewhere.
         *
         * @throws IllegalArgumentException if there is no name, or a part of it is empty or holds
         *     control characters
         */
        public Builder table(Table<?> table, String... path) {
            if (path.length == 0) {
                throw new IllegalArgumentException(
                        "The table of the %s needs a name".formatted(table));
            }
            names.put(table, checked(path));
            absent.remove(table);
            return this;
        }

        /**
         * What a column is called; a derived one is computed and has no name. One that a table may
         * lack is there once it is named, a blank cell in it is zero or no:
         *
         * <pre>{@code
         * SqlTables.builder().column(Deals.COGS, "cogs")
         * }</pre>
         *
         * @throws IllegalArgumentException if the column is derived, or the name is empty or holds
         *     control characters
         */
        public Builder column(Column column, String name) {
            if (column.isDerived()) {
                throw new IllegalArgumentException(
                        "%s is computed, so that no table holds it as %s".formatted(column, name));
            }
            columns.put(column, Names.check(name));
            return this;
        }

        /** There is no such table: what needs it has no data. */
        public Builder without(Table<?> table) {
            absent.add(table);
            return this;
        }

        /** The tables. */
        public SqlTables build() {
            return new SqlTables(this);
        }

        private static List<String> checked(String... path) {
            return List.of(path).stream().map(Names::check).toList();
        }
    }
}
