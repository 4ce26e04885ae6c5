package io.github.kpisdk.benchmarks.race;

import io.github.kpisdk.benchmarks.funnel.EventTasks;
import io.github.kpisdk.benchmarks.funnel.PathTasks;
import io.github.kpisdk.benchmarks.funnel.Task;
import io.github.kpisdk.benchmarks.funnel.VisitTasks;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what an event of a funnel, a path of an attribution and a visit of a pipeline take, and
 * how that grows from a tenth of them.
 */
public final class FunnelReport {
    private static final int TENTH = 10;
    private static final int EVENTS_A_PATH = 100;
    private static final double BOUND = 1.5;

    /** A path for each channel in the smaller size. */
    private static final int LEAST = 20_000;

    private final PrintStream out;

    /** A report that is printed. */
    public FunnelReport(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures and prints.
     *
     * @param events as many events and as many visits; a hundredth as many paths
     * @throws IllegalArgumentException if there are fewer than 20,000
     * @throws IllegalStateException if a result is not the one expected
     */
    public void run(int events, int warmUp, int rounds) {
        if (events < LEAST) {
            throw new IllegalArgumentException(
                    "funnel needs %s events or more, not %s".formatted(LEAST, events));
        }
        Heap.keepGrown();
        TextTable table =
                new TextTable(
                        "ns each",
                        "of",
                        "median",
                        "cpu",
                        "of",
                        "median",
                        "cpu",
                        "growth",
                        "at most " + BOUND);
        int paths = events / EVENTS_A_PATH;
        measure(table, EventTasks.of(events / TENTH), EventTasks.of(events), warmUp, rounds);
        measure(table, PathTasks.of(paths / TENTH), PathTasks.of(paths), warmUp, rounds);
        measure(table, VisitTasks.of(events / TENTH), VisitTasks.of(events), warmUp, rounds);
        out.println(table);
        out.println("All runs gave what was counted another way.");
    }

    private static void measure(
            TextTable table, List<Task> few, List<Task> many, int warmUp, int rounds) {
        List<Lane> lanes = new ArrayList<>();
        few.forEach(task -> lanes.add(lane(task, rounds)));
        many.forEach(task -> lanes.add(lane(task, rounds)));
        for (int round = -warmUp; round < rounds; round++) {
            for (Lane lane : lanes) {
                lane.run(round);
            }
        }
        for (int i = 0; i < few.size(); i++) {
            Result less = lanes.get(i).result(few.get(i).size());
            Result more = lanes.get(few.size() + i).result(many.get(i).size());
            double growth =
                    cpu(less) == 0
                            ? more.nanosPerDeal() / less.nanosPerDeal()
                            : cpu(more) / cpu(less);
            table.row(
                    few.get(i).name(),
                    "%s %ss".formatted(TextTable.number(0, less.deals()), few.get(i).unit()),
                    TextTable.number(0, less.nanosPerDeal()),
                    TextTable.number(0, cpu(less)),
                    TextTable.number(0, more.deals()),
                    TextTable.number(0, more.nanosPerDeal()),
                    TextTable.number(0, cpu(more)),
                    TextTable.number(2, growth),
                    growth <= BOUND ? "reached" : "missed");
        }
    }

    /** What the process worked, which other programs disturb less than the time it took. */
    private static double cpu(Result result) {
        return result.cpuMillis() * 1e6 / result.deals();
    }

    private static Lane lane(Task task, int rounds) {
        return new Lane(task.name(), 0, rounds, task.work());
    }
}
