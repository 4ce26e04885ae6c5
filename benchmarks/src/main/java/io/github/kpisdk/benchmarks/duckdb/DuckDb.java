package io.github.kpisdk.benchmarks.duckdb;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.Dataset;
import java.util.List;

/** A query of DuckDB over tables that lie in memory. */
public final class DuckDb implements Contender {
    private final String name;
    private final int threads;
    private final Database database;
    private final String query;

    private DuckDb(String name, int threads, Database database, String query) {
        this.name = name;
        this.threads = threads;
        this.database = database;
        this.query = query;
    }

    /** The natural query and the best one, each on one thread and on two. */
    public static List<Contender> all(Dataset data, Database database) {
        Tables.load(data, database);
        database.execute(Queries.NARROW_TABLES);
        return List.of(
                new DuckDb("duckdb-1", 1, database, Queries.NATURAL),
                new DuckDb("duckdb-2", 2, database, Queries.NATURAL),
                new DuckDb("duckdb-best-1", 1, database, Queries.BEST),
                new DuckDb("duckdb-best-2", 2, database, Queries.BEST));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public void before() {
        database.execute("set threads = " + threads);
    }

    @Override
    public Cells run() {
        return database.cells(query, Measure.OF_W);
    }
}
