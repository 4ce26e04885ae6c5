package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.ContractFolder;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.duckdb.Database;
import io.github.kpisdk.benchmarks.duckdb.DuckDb;
import io.github.kpisdk.benchmarks.duckdb.DuckDbCsv;
import io.github.kpisdk.benchmarks.hand.HandWritten;
import io.github.kpisdk.benchmarks.library.LibraryColumns;
import io.github.kpisdk.benchmarks.library.LibraryCsv;
import io.github.kpisdk.benchmarks.library.LibraryObjects;
import io.github.kpisdk.benchmarks.streams.DecimalStreams;
import io.github.kpisdk.benchmarks.streams.LongStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The contenders of one size that were asked for, with their input ready. */
public final class Roster implements AutoCloseable {
    private final Dataset data;
    private final List<String> only;
    private final Database tables = Database.open();
    private final Database files = Database.open();
    private final List<Contender> contenders = new ArrayList<>();
    private final List<ContractFolder> folders = new ArrayList<>();

    /**
     * Makes ready.
     *
     * @param deals how many
     * @param only the beginnings of the names of those who take part; all if there are none
     */
    public Roster(int deals, List<String> only) {
        data = Dataset.of(deals);
        this.only = only.isEmpty() ? List.of("") : only;
        add("hand", () -> List.of(new HandWritten(data, 1), new HandWritten(data, 2)));
        add("duckdb", () -> DuckDb.all(data, tables));
        add("streams-decimal", () -> List.of(new DecimalStreams(data)));
        add("streams-long", () -> List.of(new LongStreams(data)));
        add("columns", () -> LibraryColumns.all(data));
        add("objects", () -> LibraryObjects.all(data));
        add("csv-duckdb", () -> DuckDbCsv.all(files, folder().path()));
        add("csv-library", () -> LibraryCsv.all(folder().path()));
    }

    private void add(String family, Supplier<List<Contender>> members) {
        if (only.stream().anyMatch(name -> name.startsWith(family) || family.startsWith(name))) {
            members.get().stream()
                    .filter(member -> only.stream().anyMatch(member.name()::startsWith))
                    .forEach(contenders::add);
        }
    }

    private ContractFolder folder() {
        if (folders.isEmpty()) {
            folders.add(ContractFolder.write(data));
        }
        return folders.get(0);
    }

    /** Who takes part. */
    public List<Contender> contenders() {
        return List.copyOf(contenders);
    }

    /** The rows. */
    public Dataset data() {
        return data;
    }

    /** What every run must give: the cells of the hand-written loops on one thread. */
    public Cells expected() {
        try (HandWritten limit = new HandWritten(data, 1)) {
            return limit.run();
        }
    }

    @Override
    public void close() {
        contenders.forEach(Contender::close);
        folders.forEach(ContractFolder::close);
        tables.close();
        files.close();
    }
}
