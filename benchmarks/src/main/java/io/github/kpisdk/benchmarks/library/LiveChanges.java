package io.github.kpisdk.benchmarks.library;

import io.github.kpisdk.benchmarks.data.Dataset;
import io.github.kpisdk.benchmarks.data.Workload;
import io.github.kpisdk.core.ledger.Ledger;
import io.github.kpisdk.core.ledger.LedgerPart;
import io.github.kpisdk.core.ledger.LiveLedger;
import io.github.kpisdk.core.ledger.Table;
import io.github.kpisdk.core.metric.Formula;
import io.github.kpisdk.core.metric.LiveTotals;
import io.github.kpisdk.core.metric.TotalsTable;
import io.github.kpisdk.core.model.Deal;
import io.github.kpisdk.core.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A live ledger whose totals are followed, and a day's changes: a tenth as many as deals. */
public final class LiveChanges {
    private static final Collection<Formula> FORMULAS = ContractFormulas.MEASURES.values();

    private final int deals;
    private final Dataset data;
    private final int[] added;
    private final int[] corrected;
    private final int[] like;
    private final List<Block> additions;
    private final List<Block> corrections;
    private final List<Block> originals;
    final LiveLedger ledger;
    private final LiveTotals totals;
    private boolean isAdded;
    private boolean isCorrected;

    /** A ledger with so many deals, their leads and refunds, and all costs. */
    public LiveChanges(int deals) {
        this.deals = deals;
        int changes = Math.max(1, deals / 10);
        data = Dataset.of(deals + changes);
        added = IntStream.range(deals, deals + changes).toArray();
        corrected = correctable(changes);
        like = IntStream.of(corrected).map(row -> (row + 1) % deals).toArray();
        additions = Block.all(data.deals(), added, added);
        corrections = Block.all(data.deals(), corrected, like);
        originals = Block.all(data.deals(), corrected, corrected);
        ledger = LiveLedger.of(part());
        totals = LiveTotals.of(ledger, LibraryCells.MONTHS, FORMULAS);
    }

    /** Deals without refunds, in no order. */
    private int[] correctable(int count) {
        List<Integer> rows = new ArrayList<>();
        IntStream.range(0, deals).filter(row -> !data.deals().refunded()[row]).forEach(rows::add);
        Collections.shuffle(rows, new Random(1));
        return rows.subList(0, count).stream().mapToInt(row -> row).toArray();
    }

    /** How many facts each of the changes touches. */
    public int count() {
        return added.length;
    }

    /** Adds new deals. */
    public void add(Feeding feeding) {
        additions.forEach(block -> feeding.add(ledger, block));
        isAdded = true;
    }

    /** Takes the new deals back. */
    public void retract(Feeding feeding) {
        additions.forEach(block -> feeding.retract(ledger, block));
        isAdded = false;
    }

    /** Corrects deals all over the ledger, or puts them back as they were. */
    public void correct(Feeding feeding) {
        (isCorrected ? originals : corrections).forEach(block -> feeding.correct(ledger, block));
        isCorrected = !isCorrected;
    }

    /**
     * Compares all totals with those of a ledger that is made anew.
     *
     * @throws IllegalStateException saying where they differ
     */
    public void check() {
        TotalsTable rebuilt = TotalsTable.of(Ledger.of(part()), LibraryCells.MONTHS, FORMULAS);
        List<Scope> scopes = new ArrayList<>(List.of(Scope.BUSINESS));
        Workload.CHANNELS.forEach(channel -> scopes.add(Scope.channel(channel)));
        for (int month = 0; month < Workload.MONTHS; month++) {
            for (Scope scope : scopes) {
                if (!totals.at(month, scope).equals(rebuilt.at(month, scope))) {
                    throw new IllegalStateException(
                            "%s in month %s is %s, not %s"
                                    .formatted(
                                            scope,
                                            month,
                                            totals.at(month, scope),
                                            rebuilt.at(month, scope)));
                }
            }
        }
    }

    /** The facts that should be there now. */
    private LedgerPart part() {
        Facts all = Facts.of(data);
        List<Deal> now = new ArrayList<>(all.deals().subList(0, isAdded ? deals + count() : deals));
        if (isCorrected) {
            List<Deal> others =
                    corrections.stream().flatMap(block -> block.facts().stream()).toList();
            IntStream.range(0, count()).forEach(i -> now.set(corrected[i], others.get(i)));
        }
        long refunds =
                IntStream.range(0, deals).filter(row -> data.deals().refunded()[row]).count();
        return LedgerPart.builder(Facts.CURRENCY)
                .addAll(Table.COSTS, all.costs())
                .addAll(Table.LEADS, all.leads())
                .addAll(Table.DEALS, now)
                .addAll(Table.REFUNDS, all.refunds().subList(0, (int) refunds))
                .build();
    }
}
