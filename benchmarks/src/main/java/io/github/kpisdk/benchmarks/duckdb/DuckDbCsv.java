package io.github.kpisdk.benchmarks.duckdb;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import java.nio.file.Path;
import java.util.List;

/** DuckDB over the files of the contract. */
public final class DuckDbCsv implements Contender {
    private final boolean loads;
    private final int threads;
    private final Database database;
    private final Path folder;

    private DuckDbCsv(boolean loads, int threads, Database database, Path folder) {
        this.loads = loads;
        this.threads = threads;
        this.database = database;
        this.folder = folder;
    }

    /** A query over the files, and one over tables made of them, each on one thread and on two. */
    public static List<Contender> all(Database database, Path folder) {
        return List.of(
                new DuckDbCsv(false, 1, database, folder),
                new DuckDbCsv(false, 2, database, folder),
                new DuckDbCsv(true, 1, database, folder),
                new DuckDbCsv(true, 2, database, folder));
    }

    @Override
    public String name() {
        return (loads ? "csv-duckdb-load-" : "csv-duckdb-") + threads;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public void before() {
        database.execute("set threads = " + threads);
        database.execute(CsvQueries.drop());
    }

    @Override
    public Cells run() {
        if (!loads) {
            return database.cells(CsvQueries.straight(folder), Measure.OF_CONTRACT);
        }
        database.execute(CsvQueries.load(folder));
        return database.cells(CsvQueries.loaded(), Measure.OF_CONTRACT);
    }
}
