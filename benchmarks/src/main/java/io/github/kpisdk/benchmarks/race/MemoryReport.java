package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.library.Sizes;
import io.github.kpisdk.core.ledger.Ledger;
import java.io.PrintStream;

/**
 * Prints what memory the library keeps for one more deal, customer and cell: the difference of two
 * sizes, so that what both have in common falls out.
 */
public final class MemoryReport {
    private static final int FEW_CUSTOMERS = 1000;
    private static final int FEW_DAYS = 30;
    private static final int MANY_DAYS = 730;

    private final PrintStream out;

    /** A report that is printed. */
    public MemoryReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException if the virtual machine cannot measure
     */
    public void run(int deals) {
        Heap.mustBeExact("memory");
        long few = Heap.keptBy(() -> Sizes.ledger(deals, FEW_CUSTOMERS));
        long twice = Heap.keptBy(() -> Sizes.ledger(2 * deals, FEW_CUSTOMERS));
        long many = Heap.keptBy(() -> Sizes.ledger(deals, deals));
        Ledger ledger = Sizes.ledger(100 * FEW_CUSTOMERS, FEW_CUSTOMERS);
        long fewCells = Heap.keptBy(() -> Sizes.totals(ledger, FEW_DAYS));
        long manyCells = Heap.keptBy(() -> Sizes.totals(ledger, MANY_DAYS));

        TextTable table = new TextTable("bytes for one more", "is", "at most", "verdict");
        row(table, "deal", twice - few, deals, 80);
        row(table, "customer", many - few, deals - FEW_CUSTOMERS, 64);
        row(table, "cell", manyCells - fewCells, Sizes.cells(MANY_DAYS - FEW_DAYS), 128);
        out.println(table);
    }

    static void row(TextTable table, String what, long bytes, int more, int bound) {
        double each = (double) bytes / more;
        table.row(
                what,
                TextTable.number(1, each),
                Integer.toString(bound),
                each <= bound ? "reached" : "missed");
    }
}
