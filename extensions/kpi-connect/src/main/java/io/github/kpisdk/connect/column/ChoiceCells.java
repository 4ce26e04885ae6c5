package io.github.kpisdk.connect.column;

import io.github.kpisdk.connect.file.Unusual;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.ChoiceColumn;
import java.util.Arrays;

/** One of a few words, which are the names of the values. */
final class ChoiceCells<E extends Enum<E>> extends ColumnCells {
    private final ChoiceColumn<E> column;
    private final char[][] words;
    private byte[] places = new byte[1024];
    private int size;

    ChoiceCells(ChoiceColumn<E> column) {
        this.column = column;
        words = column.values().stream().map(v -> v.name().toCharArray()).toArray(char[][]::new);
    }

    @Override
    public void take(char[] text, int from, int to) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = place(text, from, to);
    }

    private byte place(char[] text, int from, int to) {
        for (int place = 0; place < words.length; place++) {
            char[] word = words[place];
            if (word.length == to - from && Arrays.equals(word, 0, word.length, text, from, to)) {
                return (byte) place;
            }
        }
        throw new Unusual("no such choice");
    }

    @Override
    public void moveTo(Batch<?> batch) {
        batch.put(column, Arrays.copyOf(places, size), column.values());
        size = 0;
    }
}
