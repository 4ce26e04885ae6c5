package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.benchmarks.data.Workload;

/** What one thread adds up over its deals, without a branch: each status has cells of its own. */
final class DealSums {
    static final int CELLS = Workload.CHANNELS.size() * Workload.MONTHS;

    /** Open, won, lost, and won but refunded. */
    private static final int STATES = 4;

    private static final int REFUNDED = 3;
    private static final int WORDS = 4;
    private static final int AMOUNT = 1;
    private static final int GOODS = 2;

    /** Count, amount and goods per cell and state; one word stays free. */
    private final long[] words = new long[CELLS * STATES * WORDS];

    void add(DealColumns deals, byte[] months, int row) {
        int state = deals.status()[row] | (deals.refunded()[row] ? 2 : 0);
        int cell = deals.channel()[row] * Workload.MONTHS + months[deals.day()[row]];
        int at = (cell * STATES + state) * WORDS;
        words[at]++;
        words[at + AMOUNT] += deals.listAmount()[row] - deals.discount()[row];
        words[at + GOODS] += deals.goods()[row];
    }

    void addTo(Cells cells) {
        for (int cell = 0; cell < CELLS; cell++) {
            long refunds = word(cell, REFUNDED, 0);
            long revenue = word(cell, DealColumns.WON, AMOUNT);
            long goods = word(cell, DealColumns.WON, GOODS);
            add(cells, Measure.WON, cell, word(cell, DealColumns.WON, 0) + refunds);
            add(cells, Measure.LOST, cell, word(cell, DealColumns.LOST, 0));
            add(cells, Measure.REFUNDS, cell, refunds);
            add(cells, Measure.REVENUE, cell, revenue);
            add(cells, Measure.PROFIT, cell, revenue - goods);
            add(cells, Measure.CONTRIBUTION, cell, revenue - goods - word(cell, REFUNDED, GOODS));
        }
    }

    private long word(int cell, int state, int word) {
        return words[(cell * STATES + state) * WORDS + word];
    }

    static void add(Cells cells, Measure measure, int cell, long amount) {
        cells.add(measure, cell / Workload.MONTHS, cell % Workload.MONTHS, amount);
    }
}
