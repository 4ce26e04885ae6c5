package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.library.Feeding;
import io.github.kpisdk.benchmarks.library.LiveChanges;
import io.github.kpisdk.benchmarks.library.Sizes;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints what a change of a live ledger takes, and what memory a deal and a customer keep. */
public final class LiveReport {
    private static final int FEW_CUSTOMERS = 1000;
    private static final int ADDITION = 750;
    private static final int CORRECTION = 1500;

    private final PrintStream out;

    /** A report that is printed. */
    public LiveReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @throws IllegalArgumentException if the virtual machine cannot count bytes
     */
    public void run(int deals, int warmUp, int rounds) {
        Heap.mustBeExact("live");
        LiveChanges changes = new LiveChanges(deals);
        List<Lane> lanes = lanes(changes, rounds);
        out.printf(
                "%,d deals, %,d changes of each sort, medians of %s rounds after %s%n%n",
                deals, changes.count(), rounds, warmUp);
        for (int round = -warmUp; round < rounds; round++) {
            for (Lane lane : lanes) {
                lane.run(round);
            }
        }
        changes.check();
        changes.add(Feeding.IN_COLUMNS);
        changes.correct(Feeding.IN_COLUMNS);
        changes.check();
        out.println(times(lanes, changes.count()));
        out.println("The totals after all changes are those of a rebuild.\n");
        out.println(bytes(deals));
    }

    private static List<Lane> lanes(LiveChanges changes, int rounds) {
        List<Lane> lanes = new ArrayList<>();
        for (Feeding how : Feeding.values()) {
            lanes.add(new Lane("new fact, " + how, ADDITION, rounds, () -> changes.add(how)));
            lanes.add(
                    new Lane("correction, " + how, CORRECTION, rounds, () -> changes.correct(how)));
            lanes.add(
                    new Lane("retraction, " + how, CORRECTION, rounds, () -> changes.retract(how)));
        }
        return lanes;
    }

    private static TextTable times(List<Lane> lanes, int count) {
        TextTable table =
                new TextTable("ns a change", "median", "least", "cpu", "at most", "verdict");
        for (Lane lane : lanes) {
            Result result = lane.result(count);
            table.row(
                    result.name(),
                    TextTable.number(0, result.nanosPerDeal()),
                    TextTable.number(0, result.leastMillis() * 1e6 / count),
                    TextTable.number(0, result.cpuMillis() * 1e6 / count),
                    Integer.toString(lane.bound()),
                    result.nanosPerDeal() <= lane.bound() ? "reached" : "missed");
        }
        return table;
    }

    private static TextTable bytes(int deals) {
        long few = Heap.keptBy(() -> Sizes.live(deals, FEW_CUSTOMERS));
        long twice = Heap.keptBy(() -> Sizes.live(2 * deals, FEW_CUSTOMERS));
        long many = Heap.keptBy(() -> Sizes.live(deals, deals));
        TextTable table = new TextTable("bytes for one more", "is", "at most", "verdict");
        MemoryReport.row(table, "deal", twice - few, deals, 120);
        MemoryReport.row(table, "customer", many - few, deals - FEW_CUSTOMERS, 64);
        return table;
    }
}
