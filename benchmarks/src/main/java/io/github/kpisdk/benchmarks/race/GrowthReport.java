package io.github.kpisdk.benchmarks.race;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a race in several sizes and prints the nanoseconds a deal of each. */
public final class GrowthReport {
    private static final double BOUND = 1.25;

    private final PrintStream out;

    /** A report that is printed. */
    public GrowthReport(PrintStream out) {
        this.out = out;
    }

    /** Runs and prints; the last two sizes are compared. */
    public void run(List<Integer> sizes, int warmUp, int rounds, List<String> only) {
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        for (int deals : sizes) {
            try (Roster roster = new Roster(deals, only)) {
                new Race(roster.contenders(), roster.expected())
                        .run(deals, warmUp, rounds)
                        .forEach(
                                result ->
                                        nanos.computeIfAbsent(
                                                        result.name(), name -> new ArrayList<>())
                                                .add(result.nanosPerDeal()));
            }
            out.printf("%,d deals done%n", deals);
        }
        out.println();
        out.println(table(sizes, nanos));
    }

    private static TextTable table(List<Integer> sizes, Map<String, List<Double>> nanos) {
        List<String> header = new ArrayList<>(List.of("ns a deal"));
        sizes.forEach(size -> header.add(TextTable.number(0, size)));
        header.addAll(List.of("growth", "at most " + BOUND));
        TextTable table = new TextTable(header.toArray(String[]::new));
        nanos.forEach((name, values) -> table.row(row(name, values)));
        return table;
    }

    private static List<String> row(String name, List<Double> values) {
        List<String> row = new ArrayList<>(List.of(name));
        values.forEach(value -> row.add(TextTable.number(1, value)));
        if (values.size() < 2) {
            row.addAll(List.of("-", "-"));
            return row;
        }
        double growth = values.get(values.size() - 1) / values.get(values.size() - 2);
        row.add(TextTable.number(2, growth));
        row.add(growth <= BOUND ? "reached" : "missed");
        return row;
    }
}
