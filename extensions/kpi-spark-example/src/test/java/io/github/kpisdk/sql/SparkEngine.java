package io.github.kpisdk.sql;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.spark.Views;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Spark in this process, one session for the whole run, set to plan small queries quickly. */
public final class SparkEngine implements Engine {
    private static SparkEngine engine;

    private final SparkSession spark;

    private SparkEngine(SparkSession spark) {
        this.spark = spark;
    }

    static synchronized SparkEngine start() {
        if (engine == null) {
            engine =
                    new SparkEngine(
                            SparkSession.builder()
                                    .master("local[2]")
                                    .config("spark.driver.host", "127.0.0.1")
                                    .config("spark.driver.bindAddress", "127.0.0.1")
                                    .config("spark.ui.enabled", false)
                                    .config("spark.sql.shuffle.partitions", 1)
                                    .config("spark.sql.leafNodeDefaultParallelism", 1)
                                    .config("spark.sql.adaptive.enabled", false)
                                    .config("spark.sql.codegen.wholeStage", false)
                                    .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                                    .config("spark.sql.maxPlanStringLength", 0)
                                    .config("spark.sql.warehouse.dir", "target/warehouse")
                                    .getOrCreate());
        }
        return engine;
    }

    SparkSession session() {
        return spark;
    }

    /** Another session in the same process, set as a user finds it. */
    public static SparkSession ordinarySession() {
        SparkSession ordinary = start().spark.newSession();
        ordinary.conf().set("spark.sql.adaptive.enabled", true);
        ordinary.conf().set("spark.sql.codegen.wholeStage", true);
        ordinary.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
        return ordinary;
    }

    /** Makes a table of some rows, each of them values in brackets. */
    void table(Table<?> table, String... rows) {
        spark.sql(
                        "SELECT * FROM VALUES %s AS t (%s)"
                                .formatted(
                                        String.join(", ", rows),
                                        String.join(
                                                ", ",
                                                Views.schema(table, SqlTables.standard())
                                                        .fieldNames())))
                .createOrReplaceTempView(table.name());
    }

    @Override
    public SqlDialect dialect() {
        return SqlDialect.SPARK;
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    /** The rows lie in memory: to read a few of them from a file, Spark needs longer. */
    @Override
    public SqlTables load(Path folder) throws IOException {
        SqlTables tables = Engine.tables(folder);
        for (Table<?> table : SqlTables.KNOWN) {
            if (tables.supplies(table)) {
                StructType columns = Views.schema(table, tables);
                List<Row> rows = rows(Engine.file(folder, table), columns);
                spark.createDataFrame(rows, columns).createOrReplaceTempView(table.name());
            }
        }
        return tables;
    }

    private static List<Row> rows(Path file, StructType columns) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(line -> RowFactory.create(cells(line, columns.fields())))
                    .toList();
        }
    }

    private static @Nullable Object[] cells(NamedCsvRecord line, StructField[] columns) {
        @Nullable Object[] cells = new Object[columns.length];
        for (int i = 0; i < cells.length; i++) {
            String text = line.getField(columns[i].name());
            cells[i] = text.isEmpty() ? null : cell(text, columns[i].dataType());
        }
        return cells;
    }

    private static Object cell(String text, DataType type) {
        if (type instanceof DecimalType) {
            return new BigDecimal(text);
        }
        if (type instanceof BooleanType) {
            return text.equals("yes");
        }
        return type instanceof DateType ? LocalDate.parse(text) : text;
    }

    @Override
    public List<Map<String, Object>> query(String sql) {
        return spark.sql(sql).collectAsList().stream().map(SparkEngine::map).toList();
    }

    private static Map<String, Object> map(Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String column : row.schema().fieldNames()) {
            cells.put(column, row.getAs(column));
        }
        return cells;
    }

    @Override
    public void drop(SqlTables tables) {
        for (Table<?> table : SqlTables.KNOWN) {
            spark.catalog().dropTempView(table.name());
        }
    }
}
