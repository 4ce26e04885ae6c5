package io.github.kpisdk.connect.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.CharArrayReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of blocks, each cell shown to the taker of its column as it stands in the text.
 *
 * <p>It finds the rows that {@link CsvRows} finds, as long as none is damaged and all have a cell
 * for each column; anything else is {@link Unusual}. The parser is asked only where there are
 * quotes.
 */
public final class QuickRows {
    private final BlockText block = new BlockText();

    /** Starts with no block. */
    public QuickRows() {}

    /**
     * Shows all cells of a block, and says how many rows there were, blank ones not counted.
     *
     * @param columns who takes the cells of each column; null for nobody
     */
    public int read(byte[] bytes, int length, @Nullable CellTaker[] columns) {
        QuickRow row = new QuickRow(columns);
        block.decode(bytes, length);
        if (block.hasQuotes()) {
            parse(row);
        } else {
            split(block.text(), block.length(), row);
        }
        return row.rows();
    }

    /** Without quotes a comma ends a cell and a line feed a row, and nothing else does. */
    private static void split(char[] text, int length, QuickRow row) {
        int end = 0;
        while (end < length) {
            row.begin();
            char c;
            do {
                int start = end;
                c = text[end];
                while (c > ',' || (c != ',' && c != '\n')) {
                    c = text[++end];
                }
                row.cell(text, start, end, false);
                end++;
            } while (c == ',');
            row.end();
        }
    }

    private void parse(QuickRow row) {
        CharArrayReader text = new CharArrayReader(block.text(), 0, block.length());
        try {
            // the handler keeps no row to iterate over: the whole block passes in this call
            CsvRows.parser(new Handler(row), text).hasNext();
        } catch (CsvParseException e) {
            throw new Unusual("a stray quote, or what a cell could not be: " + e.getMessage());
        }
    }

    private static final class Handler extends CsvCallbackHandler<Void> {
        private final QuickRow row;

        Handler(QuickRow row) {
            this.row = row;
        }

        @Override
        protected void beginRecord(long line) {
            row.begin();
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            for (int i = offset; !quoted && i < offset + length; i++) {
                if (buffer[i] == '"') {
                    throw new Unusual("a quote inside a cell");
                }
            }
            row.cell(buffer, offset, offset + length, quoted);
        }

        @Override
        protected @Nullable Void buildRecord() {
            row.end();
            return null;
        }

        @Override
        protected RecordType getRecordType() {
            return RecordType.DATA;
        }

        @Override
        protected int getFieldCount() {
            return 0; // nobody asks about a row that is not kept
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            throw new IllegalStateException("The folder contract knows no comments");
        }

        @Override
        protected void setEmpty() {
            // no cells: blank
        }
    }
}
