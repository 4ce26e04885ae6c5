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

    private LibraryCsv(Path folder) {
        this.folder = folder;
    }

    /** The library over a folder. */
    public static List<Contender> all(Path folder) {
        return List.of(new LibraryCsv(folder));
    }

    @Override
    public String name() {
        return "csv-library-" + threads();
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Cells run() {
        return LibraryCells.of(read(), ContractFormulas.MEASURES, ContractFormulas.RATIOS);
    }

    private Ledger read() {
        try {
            return FolderReader.strict()
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
