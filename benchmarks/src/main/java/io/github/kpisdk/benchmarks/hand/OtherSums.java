package io.github.kpisdk.benchmarks.hand;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.Measure;
import io.github.kpisdk.benchmarks.data.CostColumns;
import io.github.kpisdk.benchmarks.data.LeadColumns;
import io.github.kpisdk.benchmarks.data.Workload;

/** What one thread adds up over its leads and costs. */
final class OtherSums {
    private static final int KINDS = CostColumns.KINDS.size();

    private final int[] leads = new int[DealSums.CELLS * 2];
    private final long[] costs = new long[DealSums.CELLS * KINDS];

    void add(LeadColumns rows, byte[] months, int from, int to) {
        for (int row = from; row < to; row++) {
            int cell = rows.channel()[row] * Workload.MONTHS + months[rows.day()[row]];
            leads[cell * 2 + (rows.qualified()[row] ? 1 : 0)]++;
        }
    }

    void add(CostColumns rows, byte[] months, int from, int to) {
        for (int row = from; row < to; row++) {
            int cell = rows.channel()[row] * Workload.MONTHS + months[rows.day()[row]];
            costs[cell * KINDS + rows.kind()[row]] += rows.amount()[row];
        }
    }

    void addTo(Cells cells) {
        for (int cell = 0; cell < DealSums.CELLS; cell++) {
            long qualified = leads[cell * 2 + 1];
            long cost = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                cost += costs[cell * KINDS + kind];
            }
            DealSums.add(cells, Measure.LEADS, cell, leads[cell * 2] + qualified);
            DealSums.add(cells, Measure.QUALIFIED_LEADS, cell, qualified);
            DealSums.add(cells, Measure.COST, cell, cost);
            DealSums.add(cells, Measure.AD_SPEND, cell, costs[cell * KINDS + CostColumns.AD_SPEND]);
        }
    }
}
