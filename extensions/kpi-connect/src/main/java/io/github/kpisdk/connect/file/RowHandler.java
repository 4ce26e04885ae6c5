package io.github.kpisdk.connect.file;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.kpisdk.core.model.AsciiSpace;
import io.github.kpisdk.core.model.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes rows of what the parser finds: trims cells, notes stray quotes, knows the lines. */
final class RowHandler extends CsvCallbackHandler<CsvRow> {
    private final LineFeed text;
    private List<String> cells = new ArrayList<>();
    private Optional<String> damage = Optional.empty();
    private boolean anyQuoted;
    private long line;
    private long cellLine;

    RowHandler(LineFeed text) {
        this.text = text;
    }

    /** The row as far as it goes. */
    CsvRow row(Optional<String> otherDamage) {
        return new CsvRow(line, cells, damage.or(() -> otherDamage));
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
        damage = Optional.empty();
        anyQuoted = false;
        line = text.line();
        cellLine = line;
        text.cellEnded();
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        anyQuoted |= quoted;
        String cell = trimmed(buffer, offset, length);
        cells.add(cell);
        if (!quoted && damage.isEmpty() && hasQuote(buffer, offset, length)) {
            damage =
                    Optional.of(
                            "a quote inside cell %s, which does not begin with one: %s"
                                    .formatted(cells.size(), Excerpt.of(cell)));
        }
        cellLine = text.lastLine();
        text.cellEnded();
    }

    private static boolean hasQuote(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                return true;
            }
        }
        return false;
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
        return row(Optional.empty());
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
