package io.github.kpisdk.connect.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.kpisdk.core.model.AsciiSpace;
import io.github.kpisdk.core.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the parser finds: trims cells, notes stray quotes, knows the lines. */
final class RowHandler extends CsvCallbackHandler<CsvRow> {
    /** Most cells of a row; four times what the widest spreadsheet holds. */
    static final int MOST_CELLS = 1 << 16;

    private final LineFeed text;
    private List<String> cells = new ArrayList<>();
    private @Nullable String damage;
    private boolean anyQuoted;
    private long line;
    private long cellLine;

    RowHandler(LineFeed text) {
        this.text = text;
    }

    CsvRow row() {
        return new CsvRow(line, text.lastLine(), cells, damage);
    }

    /** The row that the parser gave up because of text after a closing quote. */
    CsvRow brokenRow() {
        String cell =
                damage == null && line == text.lastLine()
                        ? AsciiSpace.trim(BrokenCell.after(cells.size(), text.lineAtHand()))
                        : "";
        cells.add(cell);
        String reason = "text after the closing quote of cell %s".formatted(cells.size());
        String shown = cell.isEmpty() ? reason : reason + ": " + Excerpt.of(cell);
        return new CsvRow(line, text.lastLine(), cells, damage == null ? shown : damage);
    }

    /** The line on which the cell begins that has not ended yet. */
    long cellLine() {
        return cellLine;
    }

    /** Whether there is nothing but white space. */
    boolean isBlank() {
        return cells.isEmpty() || cells.size() == 1 && !anyQuoted && cells.get(0).isEmpty();
    }

    @Override
    protected void beginRecord(long ignored) {
        cells = new ArrayList<>(cells.size());
        damage = null;
        anyQuoted = false;
        line = text.line();
        cellLine = line;
        text.cellEnded();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        text.cellEnded();
        if (cells.size() == MOST_CELLS) {
            damage = "more than %s cells".formatted(MOST_CELLS);
            return;
        }
        String cell = trimmed(buffer, offset, length);
        cells.add(cell);
        anyQuoted |= quoted;
        cellLine = text.lastLine();
        if (!quoted && damage == null && cell.indexOf('"') >= 0) {
            damage =
                    "a quote inside cell %s, which does not begin with one: %s"
                            .formatted(cells.size(), Excerpt.of(cell));
        }
    }

    private String trimmed(char[] buffer, int offset, int length) {
        if (text.hasLoneCr()) {
            return AsciiSpace.trim(withCarriageReturns(buffer, offset, length));
        }
        int start = offset;
        int end = offset + length;
        while (start < end && AsciiSpace.is(buffer[start])) {
            start++;
        }
        while (start < end && AsciiSpace.is(buffer[end - 1])) {
            end--;
        }
        return start == end ? "" : new String(buffer, start, end - start);
    }

    private static String withCarriageReturns(char[] buffer, int offset, int length) {
        char[] cell = new char[length];
        for (int i = 0; i < length; i++) {
            char c = buffer[offset + i];
            boolean alone = i == 0 || !Character.isHighSurrogate(cell[i - 1]);
            cell[i] = c == LineFeed.LONE_CR && alone ? '\r' : c;
        }
        return new String(cell);
    }

    @Override
    protected CsvRow buildRecord() {
        return row();
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells.size();
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
