package io.github.kpisdk.connect.folder;

import io.github.kpisdk.connect.file.CellTaker;
import io.github.kpisdk.connect.file.Unusual;
import java.util.Arrays;

/** Sees that all amounts are in one currency; others are converted by the careful reading. */
final class HomeCurrency extends CellTaker {
    private final char[] currency;

    HomeCurrency(String currency) {
        this.currency = currency.toCharArray();
    }

    @Override
    public void take(char[] text, int from, int to) {
        if (from != to && !Arrays.equals(currency, 0, currency.length, text, from, to)) {
            throw new Unusual("another currency");
        }
    }
}
