package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.cell.Cells;
import io.github.kpisdk.benchmarks.cell.CheckFigures;
import java.io.PrintStream;
import java.util.List;

/** Runs a race and prints its medians, the ratios between them, and the targets. */
public final class RaceReport {
    private final PrintStream out;

    /** A report that is printed. */
    public RaceReport(PrintStream out) {
        this.out = out;
    }

    /** Runs and prints. */
    public void run(int deals, int warmUp, int rounds, List<String> only) {
        try (Roster roster = new Roster(deals, only)) {
            Cells expected = roster.expected();
            Race race = new Race(roster.contenders(), expected);
            out.printf(
                    "Workload W, %,d deals, %s contenders in turn, medians of %s rounds after %s%n%n",
                    deals, roster.contenders().size(), rounds, warmUp);
            Results results = new Results(race.run(deals, warmUp, rounds));
            out.println(table(results));
            out.println(checked(deals, expected));
            if (results.wereDisturbed()) {
                out.println(
                        "THE MACHINE WAS BUSY with other work: long runs suffered more than short.");
            }
            out.println();
            out.println(Target.table(results, deals));
        }
    }

    private static TextTable table(Results results) {
        TextTable table =
                new TextTable(
                        "contender",
                        "threads",
                        "figures",
                        "ms",
                        "least",
                        "cpu ms",
                        "ns a deal",
                        "DuckDB / it",
                        "it / limit");
        for (Result result : results.all()) {
            table.row(
                    result.name(),
                    Integer.toString(result.threads()),
                    Integer.toString(result.figures()),
                    TextTable.number(1, result.millis()),
                    TextTable.number(1, result.leastMillis()),
                    TextTable.number(1, result.cpuMillis()),
                    TextTable.number(1, result.nanosPerDeal()),
                    TextTable.times(results.times(result.name(), Results.duckDbFor(result))),
                    TextTable.times(results.times(Results.limitFor(result), result.name())));
        }
        return table;
    }

    private static String checked(int deals, Cells expected) {
        String all = "All runs gave the same cells, to the unit";
        if (deals != CheckFigures.DEALS) {
            return all + ".";
        }
        CheckFigures.differenceOf(expected)
                .ifPresent(
                        difference -> {
                            throw new IllegalStateException(difference);
                        });
        return all + ", and their sums are the check figures of a million deals.";
    }
}
