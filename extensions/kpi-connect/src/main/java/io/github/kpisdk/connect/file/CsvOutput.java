package io.github.kpisdk.connect.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as UTF-8, each ended by a line feed, with quotes only where a cell needs them.
 *
 * <p>Text that UTF-8 cannot hold is an {@link IOException}, not a question mark.
 */
public final class CsvOutput implements Closeable {
    private final OutputStream out;
    private final CsvWriter csv;
    private final boolean guarded;
    private boolean closed;

    private CsvOutput(OutputStream out, boolean guarded) {
        this.out = out;
        this.guarded = guarded;
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .commentCharacter('\0')
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
    }

    /** For programs: every cell as it is. */
    public static CsvOutput plain(OutputStream out) {
        return new CsvOutput(out, false);
    }

    /** For people: a cell that a spreadsheet would run as a formula is prefixed with {@code '}. */
    public static CsvOutput guarded(OutputStream out) {
        return new CsvOutput(out, true);
    }

    /** Writes a row. */
    public void row(List<String> cells) throws IOException {
        try {
            csv.writeRecord(guarded ? cells.stream().map(CsvOutput::guard).toList() : cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String guard(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !isNumber(cell) ? "'" + cell : cell;
    }

    /** Whether it is {@code -?digits[.digits]}. */
    private static boolean isNumber(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        int point = cell.indexOf('.');
        return point < 0
                ? isDigits(cell, start, cell.length())
                : isDigits(cell, start, point) && isDigits(cell, point + 1, cell.length());
    }

    private static boolean isDigits(String cell, int start, int end) {
        for (int i = start; i < end; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                csv.close();
            }
        }
    }
}
