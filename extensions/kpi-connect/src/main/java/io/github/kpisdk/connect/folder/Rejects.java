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
    private static final List<String> HEADER =
            List.of("file", "line", "column", "value", "problem");

    private final Path directory;
    private @Nullable Path spool;
    private @Nullable CsvOutput csv;
    private boolean written;
    private long rows;

    /** None so far; they will wait in the folder for temporary files. */
    public Rejects() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** None so far; they will wait in this folder, which must be there when the first one comes. */
    public Rejects(Path directory) {
        this.directory = directory;
    }

    /** How many rows were set aside. A row with several faults counts once. */
    public long count() {
        return rows;
    }

    /** Adds one row with its faults. */
    void add(List<Fault> faults) throws Unwritable {
        if (written) {
            throw new IllegalStateException("These rejects are written, nothing can be added");
        }
        try {
            CsvOutput out = open();
            for (Fault fault : faults) {
                out.row(cells(fault));
            }
        } catch (IOException e) {
            throw new Unwritable(e);
        }
        rows++;
    }

    /** No room to set rows aside, which is not the fault of the file that is read. */
    static final class Unwritable extends IOException {
        private static final long serialVersionUID = 1L;

        Unwritable(IOException cause) {
            super(
                    "Cannot set rows aside: %s: %s"
                            .formatted(cause.getClass().getSimpleName(), cause.getMessage()),
                    cause);
        }
    }

    private CsvOutput open() throws IOException {
        CsvOutput out = csv;
        if (out == null) {
            spool = Files.createTempFile(directory, "rejects", ".csv");
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
        written = true;
        open().close();
        Files.copy(requireNonNull(spool), out);
    }

    @Override
    public void close() throws IOException {
        Path file = spool;
        CsvOutput out = csv;
        try {
            if (out != null) {
                out.close();
            }
        } finally {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
