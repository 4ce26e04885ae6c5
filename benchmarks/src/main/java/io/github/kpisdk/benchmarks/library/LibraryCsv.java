package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.connect.folder.FolderReader;
import io.github.kpisdk.connect.folder.InputFolder;
import io.github.kpisdk.connect.folder.Reading;
import io.github.kpisdk.core.ledger.Ledger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The library, from the files of the contract through the reader that checks every cell. */
public final class LibraryCsv implements Contender {
    private final Path folder;
    private final Threads threads;

    private LibraryCsv(Path folder, int threads) {
        this.folder = folder;
        this.threads = new Threads(threads);
    }

    /** The library over a folder, on one thread and on two. */
    public static List<Contender> all(Path folder) {
        return List.of(new LibraryCsv(folder, 1), new LibraryCsv(folder, 2));
    }

    @Override
    public String name() {
        return "csv-library-" + threads();
    }

    @Override
    public int threads() {
        return threads.count();
    }

    @Override
    public void close() {
        threads.close();
    }

    @Override
    public Cells run() {
        return LibraryCells.of(read(), ContractFormulas.MEASURES, ContractFormulas.RATIOS);
    }

    private Ledger read() {
        try {
            return FolderReader.strict()
                    .withParallelism(threads.parallelism())
                    .read(InputFolder.of(folder))
                    .fold(Reading.Accepted::ledger, LibraryCsv::refuse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger refuse(Reading.Refused refused) {
        throw new IllegalStateException("The folder was refused: " + refused.faults());
    }
}
