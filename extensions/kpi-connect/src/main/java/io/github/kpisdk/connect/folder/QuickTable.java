package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.column.ColumnCells;
import io.github.kpisdk.connect.file.CellTaker;
import io.github.kpisdk.connect.file.QuickRows;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of one file, by the names that the ledger and the contract share. */
final class QuickTable {
    private final Table<?> table;
    private final List<ColumnCells> cells = new ArrayList<>();
    private final @Nullable CellTaker[] columns;

    /** Amounts must be in this currency. */
    QuickTable(InputFile file, Header header, String currency) {
        table = file.table().orElseThrow();
        columns = new CellTaker[header.width()];
        for (Column column : file.columns().stream().filter(header::has).toList()) {
            if (column.name().equals(InputFile.CURRENCY)) {
                columns[header.position(column)] = new HomeCurrency(currency);
                continue;
            }
            ColumnCells ofColumn =
                    table.columns().stream()
                            .filter(c -> c.name().equals(column.name()))
                            .findFirst()
                            .map(ColumnCells::of)
                            .orElseThrow();
            cells.add(ofColumn);
            columns[header.position(column)] = ofColumn;
        }
    }

    /** Takes the rows of a block, and says how many they are. */
    int read(QuickRows rows, byte[] block, int length) {
        return rows.read(block, length, columns);
    }

    /** So many rows, which are all that were taken since the last batch. */
    Batch<?> batch(int rows) {
        Batch<?> batch = Batch.of(table, rows);
        cells.forEach(column -> column.moveTo(batch));
        return batch;
    }
}
