package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.data.DealColumns;
import io.github.kpisdk.core.ledger.Batch;
import io.github.kpisdk.core.ledger.Deals;
import io.github.kpisdk.core.model.Deal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Deals that come together.
 *
 * @param facts each by itself
 * @param columns the same, an array a column
 */
record Block(List<Deal> facts, Batch<Deal> columns) {
    private static final int SIZE = 10_000;

    /** Versions of some deals, which look as others do, in blocks. */
    static List<Block> all(DealColumns deals, int[] rows, int[] like) {
        return IntStream.rangeClosed(0, (rows.length - 1) / SIZE)
                .map(block -> block * SIZE)
                .mapToObj(
                        from -> {
                            int to = Math.min(from + SIZE, rows.length);
                            return of(deals.versions(rows, like, from, to));
                        })
                .toList();
    }

    private static Block of(DealColumns deals) {
        List<Deal> facts = Facts.deals(deals);
        String[] leads =
                facts.stream().map(deal -> deal.leadId().orElse(null)).toArray(String[]::new);
        return new Block(facts, LibraryColumns.facts(deals).put(Deals.LEAD_ID, leads));
    }
}
