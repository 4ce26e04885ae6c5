package io.github.kpisdk.spark;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.sql.KpiSql;
import io.github.kpisdk.sql.SqlDialect;
import io.github.kpisdk.sql.SqlTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** The tables of the folder contract as temporary views, from CSV or from Parquet. */
public final class Views {
    private final SparkSession spark;

    Views(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Registers a view for each CSV file of a folder. Columns are found by name; a cell that is no
     * day or number ends the query.
     */
    SqlTables ofCsv(Path folder) {
        SqlTables.Builder tables = SqlTables.builder();
        for (Table<?> table : SqlTables.KNOWN) {
            Path file = folder.resolve(table.name() + ".csv");
            if (Files.exists(file)) {
                Dataset<Row> csv = csv(file);
                name(tables, table, csv);
                csv.select(columns(table, tables.build())).createOrReplaceTempView(table.name());
            } else {
                tables.without(table);
            }
        }
        return tables.build();
    }

    /** Names the columns that a table may lack and that are there. */
    private static void name(SqlTables.Builder tables, Table<?> table, Dataset<Row> rows) {
        List<String> there = List.of(rows.columns());
        table.columns().stream()
                .filter(column -> column.isOptional() && there.contains(column.name()))
                .forEach(column -> tables.column(column, column.name()));
    }

    private Dataset<Row> csv(Path file) {
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .option("ignoreLeadingWhiteSpace", true)
                .option("ignoreTrailingWhiteSpace", true)
                .csv(file.toString());
    }

    private static Column[] columns(Table<?> table, SqlTables tables) {
        return Arrays.stream(schema(table, tables).fields())
                .map(field -> functions.col(field.name()).cast(field.dataType()))
                .toArray(Column[]::new);
    }

    /** Names and types of a table, as {@code CREATE TABLE} has them between its brackets. */
    public static StructType schema(Table<?> table, SqlTables tables) {
        String create =
                KpiSql.of(SqlDialect.SPARK, tables).createTables().stream()
                        .filter(each -> each.startsWith("CREATE TABLE `%s` ".formatted(table)))
                        .findFirst()
                        .orElseThrow();
        return StructType.fromDDL(
                create.substring(create.indexOf('(') + 1, create.lastIndexOf(')')));
    }

    /** Writes what the views show into a folder of Parquet files. */
    void toParquet(Path folder) {
        for (Table<?> table : SqlTables.KNOWN) {
            if (spark.catalog().tableExists(table.name())) {
                spark.table(table.name())
                        .write()
                        .mode("overwrite")
                        .parquet(folder.resolve(table.name()).toString());
            }
        }
    }

    /** Registers a view for each table that a folder has as Parquet files. */
    SqlTables ofParquet(Path folder) {
        SqlTables.Builder tables = SqlTables.builder();
        for (Table<?> table : SqlTables.KNOWN) {
            Path files = folder.resolve(table.name());
            if (Files.exists(files)) {
                Dataset<Row> rows = spark.read().parquet(files.toString());
                name(tables, table, rows);
                rows.createOrReplaceTempView(table.name());
            } else {
                tables.without(table);
            }
        }
        return tables.build();
    }
}
