package io.github.kpisdk.spark;

import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.sql.KpiSql;
import io.github.kpisdk.sql.SqlDialect;
import io.github.kpisdk.sql.SqlTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
                csv(file).select(columns(table)).createOrReplaceTempView(table.name());
            } else {
                tables.without(table);
            }
        }
        return tables.build();
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

    private static Column[] columns(Table<?> table) {
        return Arrays.stream(schema(table).fields())
                .map(field -> functions.col(field.name()).cast(field.dataType()))
                .toArray(Column[]::new);
    }

    /** Names and types of a table, as {@code CREATE TABLE} has them between its brackets. */
    public static StructType schema(Table<?> table) {
        String create =
                KpiSql.of(SqlDialect.SPARK, SqlTables.standard())
                        .createTables()
                        .get(SqlTables.KNOWN.indexOf(table));
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
                spark.read().parquet(files.toString()).createOrReplaceTempView(table.name());
            } else {
                tables.without(table);
            }
        }
        return tables.build();
    }
}
