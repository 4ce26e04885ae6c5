package io.github.kpisdk.core.kernel;

import java.math.BigDecimal;
import java.util.Arrays;

/** Counts how many different keys each cell has, and how many each span, while rows come and go. */
final class DistinctTally extends Tally {
    private final Keys keys;
    private final KeyIndex.Hashed codes = KeyIndex.growing();

    /** How many rows there are of a key in a cell, and of a key in a span. */
    private final KeyIndex.Hashed rows = KeyIndex.growing();

    private final long[] ofSpans;
    private long[] ofCells;
    private int known;

    DistinctTally(int spans, Keys keys) {
        super(spans);
        this.keys = keys;
        ofSpans = new long[spans];
        ofCells = new long[cells()];
    }

    @Override
    void addTo(int span, int channel, int row) {
        long key = keys.get(row);
        int code = codes.row(key);
        if (code == KeyIndex.NOWHERE) {
            code = known++;
            codes.put(key, code);
        }
        ofSpans[span] += more(pair(code, span));
        ofCells[cell(span, channel)] += more(pair(code, spans + channel * spans + span));
    }

    @Override
    public void subtract(int span, int channel, int row) {
        int code = codes.row(keys.get(row));
        ofSpans[span] -= less(pair(code, span));
        ofCells[cell(span, channel)] -= less(pair(code, spans + channel * spans + span));
    }

    private static long pair(int code, int place) {
        return (long) code << 32 | place & 0xFFFFFFFFL;
    }

    /** Counts a row of a pair; says how many pairs are new. */
    private int more(long pair) {
        int count = rows.row(pair);
        rows.put(pair, count == KeyIndex.NOWHERE ? 1 : count + 1);
        return count == KeyIndex.NOWHERE ? 1 : 0;
    }

    /** Counts out a row of a pair; says how many pairs are gone. */
    private int less(long pair) {
        int count = rows.row(pair);
        if (count > 1) {
            rows.put(pair, count - 1);
            return 0;
        }
        rows.remove(pair);
        return 1;
    }

    @Override
    void widen(int width) {
        ofCells = Sums.widened(ofCells, spans, width);
    }

    @Override
    BigDecimal get(int from, int to) {
        return BigDecimal.valueOf(Arrays.stream(ofCells, from, to).sum());
    }

    @Override
    public BigDecimal at(int span) {
        return BigDecimal.valueOf(ofSpans[span]);
    }
}
