package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.CsvRow;
import io.github.kpisdk.connect.file.CsvRows;
import io.github.kpisdk.connect.file.UnreadableFile;
import io.github.kpisdk.core.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the files of a folder in, one after another, row by row. */
final class FileIntake {
    static final int PROGRESS_STEP = 10_000;

    private final InputFolder folder;
    private final Progress progress;
    private final FaultList faults;
    private final @Nullable Rejects rejects;

    /** Sets faulty rows aside if there are rejects, else lists them with all other faults. */
    FileIntake(InputFolder folder, Progress progress, FaultList faults, @Nullable Rejects rejects) {
        this.folder = folder;
        this.progress = progress;
        this.faults = faults;
        this.rejects = rejects;
    }

    /**
     * Shows every row of a file to its reader, and says whether there is such a file.
     *
     * @throws IOException naming the file, if it cannot be read to its end
     */
    boolean read(RowReader reader) throws IOException {
        String name = reader.file().file();
        try {
            Optional<InputStream> in = folder.open(name);
            if (in.isEmpty()) {
                absent(reader);
                return false;
            }
            try (CsvRows rows = CsvRows.of(in.get())) {
                read(reader, rows);
            }
        } catch (UnreadableFile e) {
            faults.addInstead(Fault.ofFile(name, e.getMessage()));
            reader.unreadable();
        } catch (Rejects.Unwritable e) {
            throw e;
        } catch (IOException e) {
            throw failure(name, e);
        }
        return true;
    }

    /** Says which file could not be read; the message of an access error alone is only a path. */
    static IOException failure(String file, IOException e) {
        return new IOException(
                "Cannot read %s: %s: %s"
                        .formatted(file, e.getClass().getSimpleName(), e.getMessage()),
                e);
    }

    private void absent(RowReader reader) {
        if (reader.file().isRequired()) {
            faults.add(Fault.ofFile(reader.file().file(), "the file is missing"));
        }
        reader.absent();
    }

    private void read(RowReader reader, CsvRows rows) throws IOException {
        InputFile file = reader.file();
        Optional<CsvRow> first = rows.next();
        if (first.isEmpty()) {
            throw new UnreadableFile("nothing in it, not even a header");
        }
        Optional<Header> header = Header.of(file, first.get(), faults);
        if (header.isEmpty()) {
            reader.unreadable();
        }
        long count = 0;
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (header.isPresent()) {
                row(reader, header.get(), row.get());
            }
            if (++count % PROGRESS_STEP == 0) {
                progress.at(file.file(), count);
            }
        }
        progress.at(file.file(), count);
    }

    /**
     * Shows a row to its reader. A damaged row of several lines is never set aside: a stray quote
     * may have made one row of many sound ones.
     */
    private void row(RowReader reader, Header header, CsvRow row) throws IOException {
        String damage = damage(header, row);
        if (damage != null) {
            reader.damagedRow(row.line(), id(reader.file(), header, row));
            if (row.lastLine() > row.line()) {
                faults.add(
                        Fault.ofRow(reader.file().file(), row.line(), ofSeveralLines(row, damage)));
            } else {
                note(List.of(Fault.ofRow(reader.file().file(), row.line(), damage)));
            }
            return;
        }
        Cells cells = new Cells(reader.file(), row, header);
        reader.row(cells);
        if (!cells.isSound()) {
            note(faults(cells));
        }
    }

    private static String ofSeveralLines(CsvRow row, String damage) {
        return "%s; lines %s to %s were read as one row"
                .formatted(damage, row.line(), row.lastLine());
    }

    private static @Nullable String damage(Header header, CsvRow row) {
        int width = row.cells().size();
        return row.damage() != null || width == header.width()
                ? row.damage()
                : "the header has %s cells, this row has %s".formatted(header.width(), width);
    }

    /** The id of a damaged row, as far as one can tell. */
    private static @Nullable String id(InputFile file, Header header, CsvRow row) {
        int position = header.position(file.first());
        String id = position < row.cells().size() ? row.cells().get(position) : "";
        return Ids.problemWith(id).isEmpty() ? id : null;
    }

    /** A row that only refers to a faulty one is at fault where that one is set aside. */
    private List<Fault> faults(Cells cells) {
        List<Fault> all = new ArrayList<>(cells.faults());
        if (rejects != null) {
            cells.dependence().ifPresent(all::add);
        }
        return all;
    }

    /** Sets a row aside, or lists its faults. */
    void note(List<Fault> ofRow) throws IOException {
        if (rejects == null) {
            ofRow.forEach(faults::add);
        } else {
            rejects.add(ofRow);
        }
    }
}
