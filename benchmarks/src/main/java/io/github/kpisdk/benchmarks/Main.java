package io.github.kpisdk.benchmarks;

import io.github.kpisdk.benchmarks.race.FunnelReport;
import io.github.kpisdk.benchmarks.race.GrowthReport;
import io.github.kpisdk.benchmarks.race.LiveReport;
import io.github.kpisdk.benchmarks.race.MemoryReport;
import io.github.kpisdk.benchmarks.race.RaceReport;
import io.github.kpisdk.benchmarks.race.RulesReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * {@code benchmarks.jar}: the workload, its growth, what memory it takes, changes, funnels, rules,
 * and small operations.
 */
public final class Main {
    /** In larger sizes, who would take minutes a round only runs when asked for. */
    private static final int SMALL = 2_000_000;

    /** Of a million deals a thousand channels are judged. */
    private static final int DEALS_A_CHANNEL = 1000;

    private static final List<String> QUICK = List.of("hand", "duckdb", "columns", "objects");

    private Main() {}

    /** Runs one command and ends the virtual machine with 0, or with 2 for a wrong usage. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> all = Arrays.asList(args);
        String command = all.isEmpty() ? "" : all.get(0);
        List<String> rest = all.isEmpty() ? all : all.subList(1, all.size());
        if (command.equals("jmh")) {
            org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
            return;
        }
        try {
            run(command, Options.parse(rest), out);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
        }
    }

    private static void run(String command, Options options, PrintStream out) {
        switch (command) {
            case "w" ->
                    new RaceReport(out)
                            .run(
                                    options.deals(),
                                    options.warmUp(),
                                    options.rounds(),
                                    only(options, options.deals() <= SMALL));
            case "growth" ->
                    new GrowthReport(out)
                            .run(
                                    options.sizes(),
                                    options.warmUp(),
                                    options.rounds(),
                                    only(options, false));
            case "memory" -> new MemoryReport(out).run(options.deals());
            case "live" ->
                    new LiveReport(out).run(options.deals(), options.warmUp(), options.rounds());
            case "funnel" ->
                    new FunnelReport(out).run(options.deals(), options.warmUp(), options.rounds());
            case "rules" ->
                    new RulesReport(out)
                            .run(
                                    options.deals() / DEALS_A_CHANNEL,
                                    options.warmUp(),
                                    options.rounds());
            default -> throw new IllegalArgumentException("A command is needed");
        }
    }

    private static List<String> only(Options options, boolean everybody) {
        return options.only().isEmpty() && !everybody ? QUICK : options.only();
    }
}
