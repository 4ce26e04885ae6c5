package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.Table;
import java.util.List;

/** The library, over facts that are objects: they are added, checked and folded. */
public final class LibraryObjects implements Contender {
    private final Facts facts;
    private final Threads threads;

    private LibraryObjects(Facts facts, int threads) {
        this.facts = facts;
        this.threads = new Threads(threads);
    }

    /** The library over the facts of some rows, on one thread and on two. */
    public static List<Contender> all(Dataset data) {
        Facts facts = Facts.of(data);
        return List.of(new LibraryObjects(facts, 1), new LibraryObjects(facts, 2));
    }

    @Override
    public String name() {
        return "objects-" + threads();
    }

    @Override
    public int threads() {
        return threads.count();
    }

    @Override
    public void close() {
        threads.close();
    }

    @Override
    public Cells run() {
        LedgerPart part =
                LedgerPart.builder(Facts.CURRENCY)
                        .withParallelism(threads.parallelism())
                        .addAll(Table.COSTS, facts.costs())
                        .addAll(Table.LEADS, facts.leads())
                        .addAll(Table.DEALS, facts.deals())
                        .addAll(Table.REFUNDS, facts.refunds())
                        .build();
        return LibraryCells.of(
                Ledger.of(part, threads.parallelism()),
                ContractFormulas.MEASURES,
                ContractFormulas.RATIOS);
    }
}
