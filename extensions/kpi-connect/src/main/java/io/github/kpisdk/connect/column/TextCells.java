package io.github.kpisdk.connect.column;

import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Texts;

/** Ids or channels; the ledger keeps the rule for them. */
final class TextCells extends ColumnCells {
    private final Texts texts;

    TextCells(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void take(char[] text, int from, int to) {
        if (from == to) {
            texts.addBlank();
        } else {
            texts.add(text, from, to);
        }
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(texts);
        texts.clear();
    }
}
