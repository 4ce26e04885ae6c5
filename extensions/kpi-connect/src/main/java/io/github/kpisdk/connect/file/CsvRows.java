package io.github.kpisdk.connect.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The rows of a CSV file, one after another; lines of white space alone are left out.
 *
 * <p>A row with text after a closing quote, or with a quote inside an unquoted cell, comes out
 * marked as damaged, and the next row is the one on the line after it.
 */
public final class CsvRows implements Closeable {
    private final LineFeed text;
    private final RowHandler handler;
    private Iterator<CsvRow> rows;

    private CsvRows(LineFeed text) {
        this.text = text;
        handler = new RowHandler(text);
        rows = parser(handler, text);
    }

    /** The rows of UTF-8 text, with or without a byte order mark. */
    public static CsvRows of(InputStream in) {
        return new CsvRows(new LineFeed(in));
    }

    /** What the parser finds, shown to a handler; there is one way of parsing only. */
    static <T> Iterator<T> parser(CsvCallbackHandler<T> handler, Reader text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LineFeed.LONGEST_CELL)
                .build(handler, text)
                .iterator();
    }

    /**
     * The next row, or nothing at the end.
     *
     * @throws UnreadableFile if the rest of the file cannot be read as rows
     * @throws IOException if reading fails
     */
    public Optional<CsvRow> next() throws IOException {
        try {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                if (!handler.isBlank()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            return Optional.of(afterQuote(e));
        } catch (UncheckedIOException e) {
            throw reason(e.getCause());
        }
    }

    /** The parser stops at two things: a quoted cell without an end, and text after a quote. */
    private CsvRow afterQuote(CsvParseException e) throws IOException {
        if (e.getCause() != null) {
            throw e;
        }
        if (text.ended()) {
            throw new UnreadableFile(
                    "the quoted cell that opens on line %s never ends"
                            .formatted(handler.cellLine()));
        }
        CsvRow row = handler.brokenRow();
        text.skipLine();
        rows = parser(handler, text);
        return row;
    }

    private IOException reason(IOException e) {
        return e instanceof LineFeed.CellTooLong
                ? new UnreadableFile(
                        "the cell that begins on line %s has more than %s characters"
                                .formatted(handler.cellLine(), LineFeed.LONGEST_CELL))
                : e;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
