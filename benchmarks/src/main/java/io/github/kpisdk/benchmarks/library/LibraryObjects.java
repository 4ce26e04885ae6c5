package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.contender.Contender;
import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import java.util.List;

/** The library, over facts that are objects: they are added, checked and folded. */
public final class LibraryObjects implements Contender {
    private final Facts facts;

    private LibraryObjects(Facts facts) {
        this.facts = facts;
    }

    /** The library over the facts of some rows. */
    public static List<Contender> all(Dataset data) {
        return List.of(new LibraryObjects(Facts.of(data)));
    }

    @Override
    public String name() {
        return "objects-" + threads();
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Cells run() {
        LedgerPart.Builder part = LedgerPart.builder(Facts.CURRENCY);
        facts.costs().forEach(part::add);
        facts.leads().forEach(part::add);
        facts.deals().forEach(part::add);
        facts.refunds().forEach(part::add);
        return LibraryCells.of(
                Ledger.of(part.build()), ContractFormulas.MEASURES, ContractFormulas.RATIOS);
    }
}
