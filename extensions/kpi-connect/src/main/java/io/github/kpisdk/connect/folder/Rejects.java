package io.github.kpisdk.connect.folder;

import static java.util.Objects.requireNonNull;

import io.github.kpisdk.connect.file.CsvOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a lenient reading set aside, as {@code rejects.csv}: {@code
 * file,line,column,value,problem}, one line for each fault of a row.
 *
 * <p>They wait in a temporary file, made with the first of them and deleted when this is closed.
 */
public final class Rejects implements Closeable {
    private static final List<String> HEADER = List.of("file", "line", "column", "value", "problem");

    private @Nullable Path spool;
    private @Nullable CsvOutput csv;
    private long rows;

    /** None so far. */
    public Rejects() {}

    /** How many rows were set aside. A row with several faults counts once. */
    public long count() {
        return rows;
    }

    /** Adds one row with its faults. */
    void add(List<Fault> faults) throws IOException {
        CsvOutput out = open();
        for (Fault fault : faults) {
            out.row(cells(fault));
        }
        rows++;
    }

    private CsvOutput open() throws IOException {
        CsvOutput out = csv;
        if (out == null) {
            spool = Files.createTempFile("rejects", ".csv");
            out = CsvOutput.guarded(Files.newOutputStream(spool));
            csv = out;
            out.row(HEADER);
        }
        return out;
    }

    private static List<String> cells(Fault fault) {
        return List.of(
                fault.file(),
                Long.toString(fault.line()),
                fault.column(),
                fault.value(),
                fault.problem());
    }

    /** Writes the whole of {@code rejects.csv}. After that nothing more can be added. */
    public void writeTo(OutputStream out) throws IOException {
        open().close();
        Files.copy(requireNonNull(spool), out);
    }

    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.close();
        }
        if (spool != null) {
            Files.deleteIfExists(spool);
        }
    }
}
