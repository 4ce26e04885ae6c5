package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.CellTaker;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.ChoiceColumn;
import io.github.kpisdk.core.ledger.Column;
import io.github.kpisdk.core.ledger.DateColumn;
import io.github.kpisdk.core.ledger.FlagColumn;
import io.github.kpisdk.core.ledger.KeyColumn;
import io.github.kpisdk.core.ledger.NumberColumn;
import io.github.kpisdk.core.ledger.TextColumn;
import io.github.kpisdk.core.ledger.Texts;

/**
 * The cells of one column, from text.
 *
 * <p>A blank cell may be taken where a fact must have one: the batch sees that.
 */
public abstract class ColumnCells extends CellTaker {

    /** Puts all cells into a batch, and starts again without any. */
    public abstract void moveTo(Batch<?> batch);

    /** The cells of a column of facts, by its kind. */
    public static ColumnCells of(Column column) {
        if (column instanceof DateColumn dates) {
            return new DateCells(dates);
        }
        if (column instanceof NumberColumn numbers) {
            return numbers.entity().isPresent()
                    ? new CountCells(numbers)
                    : new AmountCells(numbers);
        }
        if (column instanceof ChoiceColumn<?> choices) {
            return new ChoiceCells<>(choices);
        }
        if (column instanceof FlagColumn flags) {
            return new FlagCells(flags);
        }
        return new TextCells(
                column instanceof KeyColumn keys ? Texts.of(keys) : Texts.of((TextColumn) column));
    }
}
